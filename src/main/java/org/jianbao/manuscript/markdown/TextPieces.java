package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * Gives every character of a text its place.
 *
 * <p>Markdown's escapes ({@code \*}) and entities (for example the one for an ampersand) make a
 * text shorter than its source. Here such a text is cut into pieces, so that each piece either
 * stands letter for letter in the source, or is a single escape or entity. Then character n of a
 * piece that is as long as its span stands n after the span's start.
 */
final class TextPieces {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final String ASCII_PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** The second characters of the HTML entities that are two characters. */
    private static final String SECOND_OF_TWO = "j\u0331\u0333\u0338\u200A\u20D2\u20E5\uFE00";

    private final Desk desk;
    private final String literal;
    private final SourceSpan span;
    private final String written;
    private final List<Inline.Text> pieces = new ArrayList<>();
    private int inWritten;
    private int inLiteral;
    private int plainFrom;

    private TextPieces(Desk desk, String literal, SourceSpan span) {
        this.desk = desk;
        this.literal = literal;
        this.span = span;
        this.written = desk.written(span);
    }

    /** {@return the pieces of a text that the parser took from a place} */
    static List<Inline.Text> of(Desk desk, String literal, SourceSpan span) {
        return new TextPieces(desk, literal, span).pieces();
    }

    /**
     * {@return whether a text stands letter for letter in the source} In a table's cell with an
     * escaped bar nothing does: the parser takes the backslash out before it counts places.
     */
    static boolean isVerbatim(Inline.Text text) {
        SourceSpan span = text.span();
        int length = span.end() - span.start();
        return text.text().length() == length
                && span.source().text().startsWith(text.text(), span.start());
    }

    private List<Inline.Text> pieces() {
        if (written.equals(literal)) {
            return List.of(new Inline.Text(literal, span));
        }
        while (inLiteral < literal.length() && inWritten < written.length()) {
            if (isEscape()) {
                resolved(2, 1);
            } else if (entity() > 0) {
                resolved(entity(), decodedLength(entity()));
            } else if (written.charAt(inWritten) == literal.charAt(inLiteral)) {
                inWritten++;
                inLiteral++;
            } else {
                break; // something that we don't know was resolved: the rest is one piece
            }
        }
        flushPlain();
        if (inLiteral < literal.length()) {
            pieces.add(
                    new Inline.Text(
                            literal.substring(inLiteral), span(inWritten, written.length())));
        }
        return pieces;
    }

    private boolean isEscape() {
        return written.charAt(inWritten) == '\\'
                && inWritten + 1 < written.length()
                && ASCII_PUNCTUATION.indexOf(written.charAt(inWritten + 1)) >= 0
                && written.charAt(inWritten + 1) == literal.charAt(inLiteral);
    }

    /** The length of an entity at this place that the parser resolved, or 0. */
    private int entity() {
        if (written.charAt(inWritten) != '&') {
            return 0;
        }
        Matcher matcher = ENTITY.matcher(written).region(inWritten, written.length());
        if (!matcher.lookingAt() || literal.startsWith(matcher.group(), inLiteral)) {
            return 0;
        }
        return matcher.group().length();
    }

    /**
     * Most entities are one character. Some are two, of which the second is a combining mark or the
     * like, or the j of {@code fj}; none of these is likely to follow an entity by itself.
     */
    private int decodedLength(int entity) {
        int one = Character.charCount(literal.codePointAt(inLiteral));
        int after = inLiteral + one;
        int next = inWritten + entity;
        if (after >= literal.length()
                || SECOND_OF_TWO.indexOf(literal.charAt(after)) < 0
                || (next < written.length() && written.charAt(next) == literal.charAt(after))) {
            return one;
        }
        return one + 1;
    }

    private void resolved(int writtenLength, int literalLength) {
        flushPlain();
        String text = literal.substring(inLiteral, inLiteral + literalLength);
        pieces.add(new Inline.Text(text, span(inWritten, inWritten + writtenLength)));
        inWritten += writtenLength;
        inLiteral += literalLength;
        plainFrom = inWritten;
    }

    private void flushPlain() {
        if (inWritten > plainFrom) {
            pieces.add(
                    new Inline.Text(
                            written.substring(plainFrom, inWritten), span(plainFrom, inWritten)));
            plainFrom = inWritten;
        }
    }

    private SourceSpan span(int from, int to) {
        return desk.span(span.start() + from, span.start() + to);
    }
}
