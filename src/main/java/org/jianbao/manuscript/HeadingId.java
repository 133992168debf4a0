package org.jianbao.manuscript;

import java.util.List;
import java.util.Locale;

/**
 * The name of a heading to which none was given: its text, in small letters, with hyphens for all
 * that is no letter.
 */
public final class HeadingId {

    private HeadingId() {}

    /**
     * {@return the name derived from a heading's text} Letters of every script are kept; a heading
     * without any gives {@code section}.
     *
     * @param content the heading's text
     */
    public static String derived(List<Inline> content) {
        String name =
                Inlines.plainText(content)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", "-")
                        .replaceAll("^-|-$", "");
        return name.isEmpty() ? "section" : name;
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
                        && id.substring(derived.length() + 1).matches("[0-9]+"));
    }
}
