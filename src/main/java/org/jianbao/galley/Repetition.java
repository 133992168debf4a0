package org.jianbao.galley;

import java.util.List;
import java.util.Locale;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Inlines;

/**
 * Tells pull quotes that repeat words of the text, which nobody needs to hear twice, from those
 * that say something of their own. Only letters and digits count: a quote may end with a full stop
 * where the sentence in the text goes on.
 */
final class Repetition {

    private final StringBuilder text = new StringBuilder();

    private Repetition() {}

    /** {@return what the quotes of a text may repeat: all but the quotes themselves} */
    static Repetition of(List<Block> blocks) {
        Repetition repetition = new Repetition();
        blocks.forEach(repetition::add);
        return repetition;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> add(heading.content());
            case Block.Paragraph paragraph -> add(paragraph.content());
            case Block.Listing listing ->
                    listing.items().forEach(i -> i.blocks().forEach(this::add));
            case Block.Quotation quotation -> quotation.blocks().forEach(this::add);
            case Block.Recommendations group ->
                    group.items().forEach(i -> i.blocks().forEach(this::add));
            case Block.Table table ->
                    table.rows().forEach(row -> row.forEach(cell -> add(cell.content())));
            case Block.Figure figure -> add(figure.caption());
            case Block.PullQuote _, Block.CodeBlock _, Block.ThematicBreak _ -> {}
        }
    }

    private void add(List<Inline> content) {
        // Words on either side of a block's end are no words of the text.
        appendLetters(content, text);
        text.append('\n');
    }

    /** {@return whether a quote stands word for word in the text} */
    boolean has(List<Inline> quote) {
        return text.indexOf(letters(quote)) >= 0;
    }

    private static String letters(List<Inline> content) {
        StringBuilder letters = new StringBuilder();
        appendLetters(content, letters);
        return letters.toString();
    }

    /** All blocks of a text are read at each setting, so this is done without ceremony. */
    private static void appendLetters(List<Inline> content, StringBuilder letters) {
        String words = Inlines.plainText(content).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < words.length()) {
            int letter = words.codePointAt(at);
            if (counts(letter)) {
                letters.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
    }

    private static boolean counts(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }
}
