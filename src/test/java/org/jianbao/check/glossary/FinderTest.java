package org.jianbao.check.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FinderTest {

    @Property(tries = 1000)
    void findsWhatASearchWordByWordFinds(
            @ForAll @Size(max = 8)
                    List<@CharRange(from = 'a', to = 'c') @StringLength(max = 4) String> words,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text) {
        List<String> found = new ArrayList<>();
        new Finder(words).find(text, (n, from, to) -> found.add(from + " " + words.get(n)));
        List<String> wanted = new ArrayList<>();
        for (String word : new TreeSet<>(words)) {
            for (int i = 0; i < text.length() && !word.isEmpty(); i++) {
                if (text.startsWith(word, i)) {
                    wanted.add(i + " " + word);
                }
            }
        }
        assertEquals(wanted.stream().sorted().toList(), found.stream().sorted().toList());
    }

    /** Ten megabytes and two thousand words: one pass, whatever the number of words. */
    @Test
    void findsThousandsOfWordsInMegabytes() {
        List<String> words = IntStream.range(0, 2000).mapToObj(n -> "工作" + n + "号").toList();
        String text = "性工作者在工作1999号和工作2000号。".repeat(200_000);
        int[] count = new int[1];
        new Finder(words).find(text, (n, from, to) -> count[0]++);
        assertEquals(200_000, count[0]);
    }
}
