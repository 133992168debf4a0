package org.jianbao.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a heading to which none was given: its text, in small letters, with hyphens for all
 * that is no letter.
 */
public final class HeadingId {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private HeadingId() {}

    /**
     * {@return the name derived from a heading's text} Letters of every script are kept; a heading
     * without any gives {@code section}.
     *
     * @param content the heading's text
     */
    public static String derived(List<Inline> content) {
        String words = Inlines.plainText(content).toLowerCase(Locale.ROOT);
        String name = NO_LETTERS.matcher(words).replaceAll("-");
        int from = name.startsWith("-") ? 1 : 0;
        int to = name.endsWith("-") ? name.length() - 1 : name.length();
        return from >= to ? "section" : name.substring(from, to);
    }

    /**
     * {@return whether a heading's name was derived from its text, with a number after it or not}
     * Such names differ from language to language.
     *
     * @param id the name
     * @param content the heading's text
     */
    public static boolean isDerived(String id, List<Inline> content) {
        String derived = derived(content);
        return id.equals(derived)
                || (id.startsWith(derived + "-")
                        && NUMBER.matcher(id.substring(derived.length() + 1)).matches());
    }
}
