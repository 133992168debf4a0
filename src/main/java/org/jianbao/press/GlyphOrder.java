package org.jianbao.press;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import org.jianbao.composition.GlyphRun;
import org.jianbao.font.FontFile;
import org.jspecify.annotations.Nullable;

/**
 * Which glyphs of a face a document needs, and what each is to say when it is copied: the text that
 * it stands for where it first has one.
 */
final class GlyphOrder {

    /** What composers add of their own: looked up for glyphs that never have a text. */
    private static final String ADDED = "-\u2010\u2022\u00B7\uFE45\u25CF.";

    /** Between lines that the manuscript parts. */
    static final char FORCED_BREAK = '\u2028';

    /** Between these are all spaces but those of ASCII and Latin-1, and the ideographic one. */
    private static final char FIRST_RARE_SPACE = '\u1680';

    private static final char LAST_RARE_SPACE = '\u205F';

    private final FontFile face;
    private final BitSet glyphs = new BitSet();
    private @Nullable String[] texts = new String[256];
    private final int space;

    GlyphOrder(FontFile face) {
        this.face = face;
        this.space = face.glyph(' ');
        if (space != 0) {
            keep(space, " ");
        }
    }

    /** Adds the glyphs of a run, and the face's space where the run has one. */
    void add(GlyphRun run) {
        for (int i = 0; i < run.glyphs().length; i++) {
            String text = run.texts()[i];
            if (isKnown(run.glyphs()[i], text)) {
                continue;
            }
            int body = run.glyphs()[i] == space ? text.length() : body(text, space);
            add(run.glyphs()[i], body == text.length() ? text : text.substring(0, body));
            if (body < text.length()) {
                add(space, " ");
            }
        }
    }

    /** Whether a glyph has been ordered and its text has no gap: so it is with nearly all. */
    private boolean isKnown(int glyph, String text) {
        return glyph != space
                && glyph < texts.length
                && texts[glyph] != null
                && !text.isEmpty()
                && !isGap(text.charAt(text.length() - 1));
    }

    /** Adds the face's space. */
    void addSpace() {
        if (space != 0) {
            add(space, " ");
        }
    }

    private void add(int glyph, String text) {
        glyphs.set(glyph);
        if (glyph >= texts.length || texts[glyph] == null) {
            keep(glyph, text);
        }
    }

    private void keep(int glyph, String text) {
        if (glyph >= texts.length) {
            texts = Arrays.copyOf(texts, Math.max(glyph + 1, 2 * texts.length));
        }
        if (!text.isEmpty()) {
            texts[glyph] = text;
        }
    }

    /**
     * {@return how many characters of a glyph's text are its own; the rest are spaces after it,
     * each to be set as a glyph}
     *
     * @param space the face's space; where there is none, all characters are the glyph's own
     */
    static int body(String text, int space) {
        int end = text.length();
        while (space != 0 && end > 0 && isGap(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * A forced line break is one too, though it is not set: the end of the line says it. The
     * ideographic space is a glyph of its own, as wide as a character.
     */
    private static boolean isGap(char character) {
        return character == ' '
                || character == '\u00A0'
                || (character >= FIRST_RARE_SPACE
                        && character <= LAST_RARE_SPACE
                        && (character == FORCED_BREAK
                                || Character.getType(character) == Character.SPACE_SEPARATOR));
    }

    FontFile face() {
        return face;
    }

    /** {@return what was ordered so far} */
    FountFile.Order told() {
        return new FountFile.Order(face, glyphs, glyphs.stream().mapToObj(this::text).toList());
    }

    private String text(int glyph) {
        String text = glyph < texts.length ? texts[glyph] : null;
        return Optional.ofNullable(text)
                .orElseGet(() ->
                        ADDED.chars()
                                .filter(added -> face.glyph(added) == glyph)
                                .mapToObj(Character::toString)
                                .findFirst()
                                .orElse("\uFFFD"));
    }
}
