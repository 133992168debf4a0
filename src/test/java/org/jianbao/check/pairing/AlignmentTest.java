package org.jianbao.check.pairing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jianbao.check.pairing.Features.Measure;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceText;

/** Two texts are laid side by side so that as little as possible differs. */
class AlignmentTest {

    @Property(tries = 1000)
    void placesThatArePassedOverLieOnNoShortestWay(
            @ForAll @Size(max = 30) List<@From("blocks") Features> left,
            @ForAll @Size(max = 30) List<@From("blocks") Features> right) {
        assertEquals(Alignment.ofAll(left, right), of(left, right));
    }

    @Property(tries = 1000)
    void theSameHoldsForATextAndOneLikeIt(
            @ForAll @Size(max = 40) List<@From("blocks") Features> text,
            @ForAll @Size(max = 6) List<@From("places") Integer> lost) {
        List<Features> like = new ArrayList<>(text);
        lost.stream().filter(i -> i < like.size()).forEach(i -> like.remove(i.intValue()));
        assertEquals(Alignment.ofAll(text, like), of(text, like));
        assertEquals(Alignment.ofAll(like, text), of(like, text));
    }

    private static List<Alignment.Step> of(List<Features> left, List<Features> right) {
        return Alignment.of(left, right, FormerTies.none()).steps();
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 39);
    }

    @Provide
    Arbitrary<Features> blocks() {
        return Combinators.combine(
                        Arbitraries.of("heading", "paragraph", "paragraph", "table"),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.of(Set.<String>of(), Set.of("1949"), Set.of("1949", "NSWP")),
                        Arbitraries.of(List.<String>of(), List.of("a")))
                .as(AlignmentTest::block);
    }

    private static Features block(
            String kind, int level, int length, Set<String> landmarks, List<String> notes) {
        return new Features(
                kind,
                level,
                Optional.empty(),
                true,
                0,
                0,
                false,
                Block.Place.HERE,
                notes,
                new Measure(length, landmarks, BlockWords.NONE),
                new SourceText("x.md", "").start());
    }
}
