package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * Finds marks of Markdown that took no effect and would be printed: nearly always a slip of the
 * pen, and in Chinese text often the rule that emphasis does not end between a mark and a letter.
 */
final class LeftoverMarks {

    /** Two marks of strong emphasis, written one after the other and not escaped. */
    private static final Pattern STRONG =
            Pattern.compile("\\*\\*+|(?<![\\p{L}\\p{N}_])__(?=\\S)|(?<=\\S)__(?![\\p{L}\\p{N}_])");

    /**
     * An asterisk at a word: not the sign of multiplication, which has like things on both sides.
     */
    private static final Pattern ASTERISK =
            Pattern.compile("(?<![*\\s])\\*(?![*\\w])|(?<![*\\w])\\*(?![*\\s])");

    private static final Pattern LINK = Pattern.compile("\\]\\(|\\]（(?=https?:|#|mailto:)");
    private static final Pattern INLINE_NOTE = Pattern.compile("\\^\\[");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}(?=[^\\s#])", Pattern.MULTILINE);
    private static final Pattern ITEM =
            Pattern.compile("^(?:[-+*]|[0-9]{1,3}[.)])(?=\\p{IsHan})", Pattern.MULTILINE);

    /** One of these stands in what {@link #ITEM} finds. */
    private static final String ITEM_SIGNS = "-+*.)";

    private static final String EMPHASIS_HINT =
            "Emphasis neither begins nor ends between a punctuation mark and a letter: leave the mark outside it,"
                    + " as in `**word**,`; write `\\*` for an asterisk that is to be printed.";
    private static final String LINK_HINT =
            "A link is `[text](address)`, with plain parentheses and no space in the address.";
    private static final String NOTE_HINT =
            "Write the note in a paragraph of its own, `[^name]: …`, and call it with `[^name]`.";
    private static final String SPACE_HINT =
            "Put a space after it; write `\\` before it if it is to be printed.";

    private LeftoverMarks() {}

    /** Reports the marks left among inlines that stand side by side. */
    static void report(Desk desk, List<Inline> inlines) {
        List<SourceSpan> asterisks = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text && TextPieces.isVerbatim(text)) {
                report(desk, text, asterisks);
            }
        }
        if (asterisks.size() > 1) { // a single one may be a note's mark of old
            asterisks.forEach(
                    span -> desk.report(TextProblems.markLeftOver(span, "*", EMPHASIS_HINT)));
        }
    }

    /** Most texts have none of these marks: that is seen at a glance, and nothing is sought. */
    private static void report(Desk desk, Inline.Text text, List<SourceSpan> asterisks) {
        String letters = text.text();
        boolean starred = letters.indexOf('*') >= 0;
        if (starred || letters.contains("__")) {
            report(desk, text, STRONG, EMPHASIS_HINT);
        }
        if (letters.indexOf(']') >= 0) {
            report(desk, text, LINK, LINK_HINT);
        }
        if (letters.contains("^[")) {
            report(desk, text, INLINE_NOTE, NOTE_HINT);
        }
        if (starred) {
            ASTERISK.matcher(letters)
                    .results()
                    .forEach(match -> asterisks.add(place(desk, text, match)));
        }
    }

    /** Reports lines of a paragraph that were meant as headings or items of a list. */
    static void reportLineStarts(Desk desk, List<Inline> paragraph) {
        boolean atLineStart = true;
        for (Inline inline : paragraph) {
            if (inline instanceof Inline.Text text) {
                if (atLineStart && TextPieces.isVerbatim(text)) {
                    if (text.text().indexOf('#') >= 0) {
                        report(desk, text, HEADING, SPACE_HINT);
                    }
                    if (ITEM_SIGNS.chars().anyMatch(sign -> text.text().indexOf(sign) >= 0)) {
                        report(desk, text, ITEM, SPACE_HINT);
                    }
                }
                atLineStart = text.text().endsWith("\n");
            } else {
                atLineStart = inline instanceof Inline.LineBreak;
            }
        }
    }

    private static void report(Desk desk, Inline.Text text, Pattern pattern, String hint) {
        pattern.matcher(text.text())
                .results()
                .forEach(match ->
                        desk.report(
                                TextProblems.markLeftOver(
                                        place(desk, text, match), match.group(), hint)));
    }

    private static SourceSpan place(Desk desk, Inline.Text text, MatchResult match) {
        int base = text.span().start();
        return desk.span(base + match.start(), base + match.end());
    }
}
