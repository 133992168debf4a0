package org.jianbao.change;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.jianbao.change.Stretch.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one well | one well | one well",
                "one old well | one new well | one [old]{new} well",
                "one well | one deep well | one {deep }well",
                "25,000 wells | 25,500 wells | [25,000]{25,500} wells",
                "三十年后 | 三十载后 | 三十[年]{载}后",
                "a b c | x y c | [a b]{x y} c",
                "don't | do | [don't]{do}",
            })
    void wordsAreComparedWholeAndHanByCharacter(String old, String fresh, String expected) {
        assertEquals(expected, shown(WordDiff.of(old, fresh)));
    }

    @Property(tries = 500)
    void bothTextsAreWholeInWhatIsTold(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String one,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 30) String other) {
        String old = one.replace('b', ' ');
        String fresh = other.replace('b', ' ');
        List<Stretch> words = WordDiff.of(old, fresh);
        assertEquals(old, of(words, Kind.OLD));
        assertEquals(fresh, of(words, Kind.NEW));
    }

    @Property(tries = 1)
    void textsWithNothingInCommonAreToldInBoundedTime() {
        String old = "old ".repeat(50_000);
        String fresh = "new. ".repeat(50_000);
        assertEquals(old, of(WordDiff.of(old, fresh), Kind.OLD));
    }

    private static String of(List<Stretch> words, Kind side) {
        return words.stream()
                .filter(s -> s.kind() == Kind.SAME || s.kind() == side)
                .map(Stretch::text)
                .collect(joining());
    }

    private static String shown(List<Stretch> words) {
        return words.stream()
                .map(s ->
                        switch (s.kind()) {
                            case SAME -> s.text();
                            case OLD -> "[" + s.text() + "]";
                            case NEW -> "{" + s.text() + "}";
                        })
                .collect(joining());
    }
}
