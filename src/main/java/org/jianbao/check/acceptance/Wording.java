package org.jianbao.check.acceptance;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Note;

/**
 * What a part of a text says, as one string: equal as long as nobody need read it again.
 *
 * <p>Words, figures, marks, calls of notes, addresses of links and pictures count. What only
 * dresses words does not: emphasis, bracketed spans with their attributes, the names of headings,
 * the kind of block, how a table is aligned, where lines end. White space is folded; beside a Han
 * character or a full-width mark it counts for nothing, since the composer sets the space there.
 */
final class Wording {

    /** Stands between two paragraphs, cells or fields; no manuscript holds control characters. */
    private static final char END = '\u0002';

    /** Stands before what is no word: a call, an address. */
    private static final char SIGN = '\u0001';

    private final StringBuilder text = new StringBuilder();

    private Wording() {}

    static String of(Block block) {
        Wording wording = new Wording();
        wording.block(block);
        return wording.folded();
    }

    static String of(Block.Item item) {
        Wording wording = new Wording();
        item.blocks().forEach(wording::block);
        return wording.folded();
    }

    static String of(List<Inline> inlines) {
        Wording wording = new Wording();
        wording.line(inlines);
        return wording.folded();
    }

    static String of(Note note) {
        Wording wording = new Wording();
        note.blocks().forEach(wording::block);
        return wording.folded();
    }

    static String of(FrontMatter front) {
        Wording wording = new Wording();
        wording.field(front.title());
        wording.field(front.subtitle());
        wording.field(front.organisation());
        wording.field(front.series());
        wording.field(front.number());
        wording.field(front.tagline());
        wording.field(front.date().orElse(""));
        wording.field(front.url().orElse(""));
        wording.field(front.licence().orElse(""));
        wording.field(front.summary().orElse(""));
        front.authors().forEach(wording::field);
        return wording.folded();
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> line(heading.content());
            case Block.Paragraph paragraph -> line(paragraph.content());
            case Block.Listing list -> items(list.items());
            case Block.Quotation quotation -> {
                quotation.blocks().forEach(this::block);
                line(quotation.attribution());
            }
            case Block.PullQuote quote -> line(quote.content());
            case Block.Recommendations group -> {
                line(group.audience());
                items(group.items());
            }
            case Block.Table table -> {
                table.head().forEach(cell -> line(cell.content()));
                table.rows().forEach(row -> row.forEach(cell -> line(cell.content())));
            }
            case Block.Figure figure -> {
                field(figure.source());
                field(figure.alternative());
                line(figure.caption());
            }
            case Block.CodeBlock code -> field(code.text());
            case Block.ThematicBreak _ -> {}
        }
    }

    private void items(List<Block.Item> items) {
        items.forEach(item -> item.blocks().forEach(this::block));
    }

    private void line(List<Inline> inlines) {
        inlines.forEach(this::inline);
        text.append(END);
    }

    private void field(String value) {
        text.append(value).append(END);
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text plain -> text.append(plain.text());
            case Inline.Code code -> text.append(code.text());
            case Inline.Emphasis emphasis -> emphasis.children().forEach(this::inline);
            case Inline.Strong strong -> strong.children().forEach(this::inline);
            case Inline.Span span -> span.children().forEach(this::inline);
            case Inline.Link link -> {
                link.children().forEach(this::inline);
                sign(link.target());
            }
            case Inline.NoteCall call -> sign("^" + call.id());
            case Inline.Image image -> sign(image.source() + SIGN + image.alternative());
            case Inline.LineBreak _ -> text.append('\n');
        }
    }

    private void sign(String what) {
        text.append(SIGN).append(what).append(SIGN);
    }

    /** The text in NFC, white space folded, without the ends of parts that say nothing. */
    private String folded() {
        String composed = Composed.of(text);
        StringBuilder folded = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char character = composed.charAt(i);
            if (isSpace(character)) {
                space = true;
                continue;
            }
            if (space && !isEdge(folded) && character != END && !isWide(composed.codePointAt(i))) {
                folded.append(' ');
            }
            space = false;
            folded.append(character);
        }
        return folded.chars().allMatch(character -> character == END) ? "" : folded.toString();
    }

    /** Whether white space after what stands here counts for nothing. */
    private static boolean isEdge(StringBuilder before) {
        return before.isEmpty()
                || before.charAt(before.length() - 1) == END
                || isWide(before.codePointBefore(before.length()));
    }

    private static boolean isSpace(char character) {
        return character <= ' '
                ? Character.isWhitespace(character)
                : character >= 0x7F
                        && (character < 0x4E00 || character > 0x9FFF)
                        && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private static boolean isWide(int character) {
        if (character < 0x250) {
            return false;
        }
        return switch (UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            default ->
                    (character >= 0x3000 && character <= 0x303F)
                            || (character >= 0xFF00 && character <= 0xFFEF);
        };
    }
}
