package org.jianbao.check.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Prose;
import org.jianbao.source.SourceSpan;

/** Finds names in Latin letters: words with a capital, such as NSWP, Sabuni, P2. */
final class LatinNames {

    private static final Pattern WORD = Pattern.compile("[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9]*");

    /** Latin letters that Chinese has made its own, and measures, which each language says anew. */
    private static final Set<String> CHINESE =
            Set.of(
                    "OK", "KTV", "AA", "APP", "App", "PPT", "IP", "VIP", "kW", "kWh", "MW", "GW",
                    "MB", "GB", "TB", "Hz", "kHz", "MHz", "GHz", "Pa", "kPa", "MPa", "pH", "dB",
                    "mL", "No", "Vol");

    /** Words that an abbreviation passes over. */
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "on", "in", "to", "against", "with", "a", "de", "du");

    /** Shorter abbreviations are read letter by letter, and written in capitals. */
    private static final int SHORTEST_SPOKEN = 4;

    /** Longest abbreviation that is looked for in the first letters of words. */
    private static final int LONGEST_ABBREVIATION = 8;

    private LatinNames() {}

    /** What can stand inside a name of several words: Network of Sex Work Projects. */
    private static final Pattern WITHIN = Pattern.compile("[\\p{Ll}\\s'’&.-]{0,24}");

    /**
     * A word of a name.
     *
     * @param letters as it is spelled
     * @param phrase number of the name to which it belongs
     * @param prose the passage in which it stands
     * @param from offset of its first letter
     * @param to offset after its last
     */
    record Name(String letters, int phrase, Prose prose, int from, int to) {

        SourceSpan span() {
            return prose.span(from, to);
        }

        /** {@return this word to a later one of the same name, with what stands between} */
        Name through(Name last) {
            String words = prose.text().substring(from, last.to).replaceAll("\\s+", " ");
            return new Name(words, phrase, prose, from, last.to);
        }
    }

    /**
     * The words of a text.
     *
     * @param spelled as they are spelled
     * @param folded in lower case
     * @param initials the first letters in their order, in which abbreviations are found
     * @param places those with a capital, and where each stands first
     */
    record Words(
            Set<String> spelled,
            Set<String> folded,
            StringBuilder initials,
            Map<String, SourceSpan> places) {

        /** {@return whether a name stands among the words: an abbreviation letter for letter} */
        boolean hold(String name) {
            boolean abbreviation = name.length() > 1 && isCapital(name.charAt(1));
            return spelled.contains(name)
                    || (name.endsWith("s")
                            && spelled.contains(name.substring(0, name.length() - 1)))
                    || (abbreviation
                            ? spelled.contains(name + "s")
                                    || isSpoken(name)
                                    || (name.length() <= LONGEST_ABBREVIATION
                                            && initials.indexOf(name) >= 0)
                            : folded.contains(name.toLowerCase(Locale.ROOT)));
        }

        /** Unicef and Covid are abbreviations that some English texts spell as names. */
        private boolean isSpoken(String name) {
            return name.length() >= SHORTEST_SPOKEN
                    && spelled.contains(
                            name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT));
        }

        /** {@return words that a name can be a wrong spelling of} */
        Collection<String> names() {
            return places.keySet();
        }

        Optional<SourceSpan> place(String name) {
            return Optional.ofNullable(places.get(name));
        }
    }

    /**
     * {@return the names in passages in Chinese; words in third languages, code and the like aside}
     */
    static List<Name> of(List<Passage> passages) {
        List<Name> names = new ArrayList<>();
        int phrase = 0;
        for (Passage passage : passages) {
            Prose prose = passage.prose();
            Matcher matcher = WORD.matcher(level(prose.text()));
            int end = 0;
            phrase++;
            while (matcher.find()) {
                if (!isName(matcher.group())
                        || !prose.isPlain(matcher.start(), matcher.end())
                        || !isOurs(prose.language(matcher.start()))) {
                    continue;
                }
                if (!WITHIN.matcher(prose.text()).region(end, matcher.start()).matches()) {
                    phrase++;
                }
                end = matcher.end();
                names.add(new Name(matcher.group(), phrase, prose, matcher.start(), end));
            }
        }
        return names;
    }

    /** {@return the words of passages} */
    static Words words(List<Passage> passages) {
        Words words =
                new Words(new HashSet<>(), new HashSet<>(), new StringBuilder(), new HashMap<>());
        for (Passage passage : passages) {
            Prose prose = passage.prose();
            Matcher matcher = WORD.matcher(level(prose.text()));
            while (matcher.find()) {
                String word = matcher.group();
                words.spelled().add(word);
                words.folded().add(word.toLowerCase(Locale.ROOT));
                if (isName(word) && !words.places().containsKey(word)) {
                    words.places().put(word, prose.span(matcher.start(), matcher.end()));
                }
                if (!SMALL.contains(word)) {
                    words.initials().append(Character.toUpperCase(word.charAt(0)));
                }
            }
            words.initials().append('\n');
        }
        return words;
    }

    /** CO₂ is CO2; all in place. */
    private static String level(String text) {
        StringBuilder level = new StringBuilder(text);
        for (int i = 0; i < level.length(); i++) {
            char c = level.charAt(i);
            if (c >= '₀' && c <= '₉') {
                level.setCharAt(i, (char) ('0' + c - '₀'));
            }
        }
        return level.toString();
    }

    private static boolean isName(String word) {
        return word.length() > 1
                && word.chars().anyMatch(c -> isCapital((char) c))
                && !CHINESE.contains(word);
    }

    private static boolean isCapital(char c) {
        return Character.isUpperCase(c);
    }

    private static boolean isOurs(String language) {
        String primary = language.split("-", 2)[0];
        return primary.equals("zh") || primary.equals("en");
    }
}
