package org.jianbao.check.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.manuscript.Glossary;
import org.jianbao.manuscript.Glossary.Avoided;
import org.jianbao.manuscript.Glossary.Wording;

/** The glossary's words of one language, ready to be found in its text. */
final class Vocabulary {

    /**
     * Words to find.
     *
     * @param entry which entry of the glossary they belong to
     * @param avoided the words, if they are to be avoided; empty for a term
     */
    record Form(int entry, Optional<Avoided> avoided) {}

    /**
     * Words found.
     *
     * @param form what they are
     * @param from offset of the first character
     * @param to offset after the last
     */
    record Hit(Form form, int from, int to) {}

    /**
     * What a passage holds.
     *
     * @param hits from left to right, of words that overlap the longest
     * @param entries all entries of which any word stands there, also inside longer words
     */
    record Found(List<Hit> hits, Set<Integer> entries) {}

    private final List<Form> forms = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Finder finder;

    private Vocabulary(Glossary glossary, String language) {
        for (int n = 0; n < glossary.entries().size(); n++) {
            int entry = n;
            glossary.entries().get(n).in(language).ifPresent(wording -> add(entry, wording));
        }
        this.finder = new Finder(words);
    }

    static Vocabulary of(Glossary glossary, String language) {
        return new Vocabulary(glossary, language);
    }

    private void add(int entry, Wording wording) {
        wording.terms().forEach(term -> add(term, new Form(entry, Optional.empty())));
        wording.avoided().forEach(a -> add(a.words(), new Form(entry, Optional.of(a))));
    }

    private void add(String written, Form form) {
        String word = Folded.of(written.strip()).text();
        forms.add(form);
        words.add(word);
        if (word.matches(".*[a-z&&[^aeiou]]y")) {
            forms.add(form);
            words.add(word.substring(0, word.length() - 1) + "ies");
        }
    }

    boolean isEmpty() {
        return forms.isEmpty();
    }

    /** {@return the glossary's words in a text} */
    Found in(String written) {
        Folded folded = Folded.of(written);
        String text = folded.text();
        int[] longest = new int[text.length()];
        int[] which = new int[text.length()];
        Arrays.fill(which, -1);
        Set<Integer> entries = new HashSet<>();
        finder.find(
                text,
                (n, from, to) -> {
                    if (isWhole(text, from, to)) {
                        entries.add(forms.get(n).entry());
                        if (to - from > longest[from]) {
                            longest[from] = to - from;
                            which[from] = n;
                        }
                    }
                });
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < which.length; i++) {
            if (which[i] >= 0) {
                int last = i + longest[i] - 1;
                int end = folded.offsets()[last] + 1;
                hits.add(new Hit(forms.get(which[i]), folded.offsets()[i], end));
                i = last;
            }
        }
        return new Found(hits, entries);
    }

    /** Whole words, those of a plural or a possessive too; Han characters have no such ends. */
    private static boolean isWhole(String text, int from, int to) {
        if (Folded.isWord(text.charAt(from)) && isWordAt(text, from - 1)) {
            return false;
        }
        if (!Folded.isWord(text.charAt(to - 1)) || !isWordAt(text, to)) {
            return true;
        }
        return (text.startsWith("s", to) && !isWordAt(text, to + 1))
                || (text.startsWith("es", to) && !isWordAt(text, to + 2));
    }

    private static boolean isWordAt(String text, int at) {
        return at >= 0 && at < text.length() && Folded.isWord(text.charAt(at));
    }
}
