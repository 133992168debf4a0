package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.junit.jupiter.api.Test;

class SetMatterTest {

    private static final long ROOMY = 1_000_000;

    private final List<String> prepared = new ArrayList<>();
    private final List<Double> set = new ArrayList<>();

    @Test
    void aParagraphThatSaysAndLooksTheSameIsNotMadeAgain() {
        SetMatter composer = new SetMatter(counting(), ROOMY);
        Setting first = composer.prepare(copy("one"), style(12)).set(0, Profile.even(100), 0);
        Setting again = composer.prepare(copy("one"), style(12)).set(0, Profile.even(100), 0);
        assertSame(first, again);
        assertEquals(List.of("one"), prepared);
        assertEquals(List.of(100.0), set);
        assertEquals(1, composer.takeSet());
        assertEquals(1, composer.takeSpared());
        assertEquals(0, composer.takeSet());
    }

    @Test
    void otherWordsAnotherLookAndAnotherMeasureAreOthers() {
        SetMatter composer = new SetMatter(counting(), ROOMY);
        composer.prepare(copy("one"), style(12)).set(0, Profile.even(100), 0);
        composer.prepare(copy("two"), style(12)).set(0, Profile.even(100), 0);
        composer.prepare(copy("one"), style(13)).set(0, Profile.even(100), 0);
        composer.prepare(copy("one"), style(12)).set(0, Profile.even(90), 0);
        composer.prepare(copy("one"), style(12)).set(0, Profile.even(100), 1);
        assertEquals(List.of("one", "two", "one"), prepared);
        assertEquals(List.of(100.0, 100.0, 100.0, 90.0, 100.0), set);
    }

    @Test
    void whatWasNotAskedForLatelyIsForgottenAndMadeAlike() {
        SetMatter composer = new SetMatter(counting(), 40);
        Composer.Matter held = composer.prepare(copy("one"), style(12));
        composer.prepare(copy("two"), style(12));
        composer.prepare(copy("three"), style(12));
        composer.prepare(copy("one"), style(12));
        assertEquals(List.of("one", "two", "three", "one"), prepared);
        // Somebody may hold what is forgotten; it takes no room from the others for ever.
        for (int i = 0; i < 50; i++) {
            held.set(0, Profile.even(i), 0);
        }
        composer.prepare(copy("one"), style(12));
        assertEquals(4, prepared.size());
    }

    private Composer counting() {
        return (copy, _) -> {
            prepared.add(copy.text());
            return new Composer.Matter() {
                @Override
                public Setting set(int from, Profile profile, int looseness) {
                    set.add(profile.rest().width());
                    return new Setting(List.of(), set.size());
                }

                @Override
                public Composer.Extent extent() {
                    return new Composer.Extent(1, 1);
                }
            };
        };
    }

    private static Copy copy(String text) {
        return Sample.copy("en", text);
    }

    private static ParagraphStyle style(double leading) {
        return new ParagraphStyle(
                Alignment.START, 0, leading, Strictness.NORMAL, false, false, false);
    }
}
