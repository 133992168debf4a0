package org.jianbao.check.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jianbao.check.text.Prose;
import org.jianbao.source.SourceSpan;

/**
 * The characters of a passage, each with the kind of language that it is in. Offsets are those of
 * {@link Prose}.
 */
final class Letters {

    /** Kinds of languages, by the way in which they are written. */
    enum Tongue {
        /** No words to look at: code, an address, words that stand as they are. */
        OVER,
        /** Chinese, with simplified or traditional characters. */
        CHINESE,
        /** A language in Latin letters. */
        LATIN,
        /** A language in other letters. */
        OTHER
    }

    /** Languages that are not written in Latin letters, of those that have two-letter tags. */
    private static final Set<String> NOT_LATIN =
            Set.of(
                    "am", "ar", "be", "bg", "bn", "bo", "dv", "dz", "el", "fa", "gu", "he", "hi",
                    "hy", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "mk", "ml", "mn", "mr",
                    "my", "ne", "or", "pa", "ps", "ru", "sa", "sd", "si", "sr", "ta", "te", "tg",
                    "th", "ti", "ug", "uk", "ur", "yi");

    private final Prose prose;
    private final String text;
    private final char[] characters;
    private final Tongue[] tongues;
    private final char next;

    /**
     * Reads a passage.
     *
     * @param prose its words
     * @param next the first character of the passage after it; {@link Signs#NONE} if there is none
     */
    Letters(Prose prose, char next) {
        this.prose = prose;
        this.text = prose.text();
        this.characters = text.toCharArray();
        this.next = next;
        this.tongues = new Tongue[text.length()];
        String last = "";
        Tongue tongue = Tongue.OTHER;
        for (int from = 0; from < tongues.length; from = prose.pieceEnd(from)) {
            String tag = prose.language(from);
            if (!tag.equals(last)) {
                last = tag;
                tongue = tongue(tag);
            }
            boolean plain = prose.mark(from) == Prose.Mark.PLAIN;
            Arrays.fill(tongues, from, prose.pieceEnd(from), plain ? tongue : Tongue.OVER);
        }
    }

    private static Tongue tongue(String tag) {
        String language = language(tag);
        if (language.equals("zh")) {
            return Tongue.CHINESE;
        }
        boolean latin = tag.contains("-Latn") || !NOT_LATIN.contains(language);
        return latin && !tag.contains("-Cyrl") ? Tongue.LATIN : Tongue.OTHER;
    }

    private static String language(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }

    /** {@return the characters themselves, not to be changed} */
    char[] characters() {
        return characters;
    }

    /** {@return the offset after the run of one language and mark that holds a character} */
    int pieceEnd(int offset) {
        return prose.pieceEnd(offset);
    }

    int length() {
        return tongues.length;
    }

    /** {@return a character; {@link Signs#NONE} before the first and after the last} */
    char at(int offset) {
        return offset < 0 || offset >= characters.length ? Signs.NONE : characters[offset];
    }

    /** {@return the first character of the next passage} */
    char next() {
        return next;
    }

    /** {@return whether a character is in a language of a kind} */
    boolean is(int offset, Tongue tongue) {
        return offset >= 0 && offset < tongues.length && tongues[offset] == tongue;
    }

    boolean isChinese(int offset) {
        return is(offset, Tongue.CHINESE);
    }

    boolean isLatin(int offset) {
        return is(offset, Tongue.LATIN);
    }

    /** {@return whether a character is to be looked at at all} */
    boolean isOpen(int offset) {
        return !is(offset, Tongue.OVER);
    }

    /** {@return whether a character stands as it is because its editor says so} */
    boolean isSic(int offset) {
        return prose.mark(offset) == Prose.Mark.SIC;
    }

    /** {@return whether a character is of a language, {@code en} also being that of en-GB} */
    boolean isIn(int offset, String language) {
        return language(prose.language(offset)).equals(language);
    }

    /** {@return the BCP 47 tag of a character's language} */
    String tag(int offset) {
        return prose.language(offset);
    }

    /** {@return the name of a character's language in English, such as {@code French}} */
    String languageName(int offset) {
        return Locale.forLanguageTag(prose.language(offset)).getDisplayLanguage(Locale.ENGLISH);
    }

    /** {@return the offset after the run of a character's like that begins at an offset} */
    int runEnd(int from, String characters) {
        int end = from;
        while (end < tongues.length
                && characters.indexOf(text.charAt(end)) >= 0
                && tongues[end] == tongues[from]) {
            end++;
        }
        return end;
    }

    /** {@return the nearest character before an offset that is no space inside a line} */
    char beforeSpaces(int offset) {
        int i = offset - 1;
        while (Signs.isSpace(at(i))) {
            i--;
        }
        return at(i);
    }

    /** {@return the nearest character from an offset on that is no space inside a line} */
    char afterSpaces(int offset) {
        int i = offset;
        while (Signs.isSpace(at(i))) {
            i++;
        }
        return at(i);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    SourceSpan span(int from, int to) {
        return prose.span(from, to);
    }
}
