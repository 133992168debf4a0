package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jianbao.makeup.TinyFlow.Call;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * A book of two languages that makes what hurts: notes taller than a column, five calls on the last
 * line, quotes over half a page, lines that stand alone, headings in a row, tables over pages, very
 * unequal languages. Each block is set in a letter of its own; so is each note and quote.
 *
 * @param pageLines lines of text that a page holds
 * @param secondGrid distance of the second language's baselines, pt
 * @param items in order
 */
record HardBook(int pageLines, int secondGrid, List<Item> items) {

    private static final int LETTER = 0x4e00;
    private static final int FIGURE = 0xac00;
    private static final int CAPITAL = 0x3400;

    /** Lines of what is taller than a column, or than half of it. */
    private static final int TALL = 99;

    /** What a block is. */
    enum Form {
        TEXT,
        LINE,
        UNEQUAL,
        LIST,
        ROW,
        STATEMENT,
        HEADING,
        HEADINGS,
        SECTION,
        FRESH,
        TABLE,
        PICTURE,
        CAPTIONED,
        AT_HEAD,
        AT_FOOT;

        boolean floats() {
            return this == AT_HEAD || this == AT_FOOT;
        }

        boolean calls() {
            return switch (this) {
                case TEXT, LINE, UNEQUAL, LIST, ROW, STATEMENT, HEADING, TABLE -> true;
                default -> false;
            };
        }
    }

    /**
     * A block.
     *
     * @param form what it is
     * @param length characters in each language
     * @param calls notes called at its end
     * @param note lines of each of its notes
     * @param quote lines of the pull quote before it; 0 for none
     * @param size rows of a table, headings in a row, lines that a picture is high
     * @param again whether it calls the first note of the book once more
     */
    record Item(
            Form form,
            List<Integer> length,
            int calls,
            int note,
            int quote,
            int size,
            boolean again) {}

    /** {@return books of up to some blocks} */
    static Arbitrary<HardBook> any(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(10, 24),
                        Arbitraries.of(10, 10, 15),
                        item().list().ofMinSize(1).ofMaxSize(most))
                .as(HardBook::new)
                .filter(book -> !book.items().getFirst().form().floats());
    }

    private static Arbitrary<Item> item() {
        Arbitrary<Form> form =
                Arbitraries.frequencyOf(
                        Tuple.of(30, Arbitraries.just(Form.TEXT)),
                        Tuple.of(20, Arbitraries.of(Form.class)));
        Arbitrary<List<Integer>> length = Arbitraries.integers().between(10, 140).list().ofSize(2);
        Arbitrary<Integer> calls =
                Arbitraries.frequency(
                        Tuple.of(16, 0), Tuple.of(8, 1), Tuple.of(1, 2), Tuple.of(1, 5));
        Arbitrary<Integer> note =
                Arbitraries.frequency(
                        Tuple.of(10, 1), Tuple.of(10, 2), Tuple.of(10, 4), Tuple.of(1, TALL));
        Arbitrary<Integer> quote =
                Arbitraries.frequency(
                        Tuple.of(60, 0), Tuple.of(3, 1), Tuple.of(3, 3), Tuple.of(1, TALL));
        Arbitrary<Integer> size = Arbitraries.integers().between(2, 30);
        Arbitrary<Boolean> again = Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true));
        return Combinators.combine(form, length, calls, note, quote, size, again).as(Item::new);
    }

    /** {@return the book in a language, with places in its manuscript} */
    Flow flow(int language, Scheme scheme) {
        TinyFlow flow = TinyFlow.in(language == 0 ? "zh" : "en", language == 0 ? 10 : secondGrid);
        flow.elastic();
        if (scheme == Scheme.COLUMNS) {
            flow.blocksLevel();
        }
        int owner = flow.nextBlock();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).quote() > 0) {
                flow.quote(letter(CAPITAL, i), Math.min(items.get(i).quote(), pageLines / 4 + 1));
            }
            owner = items.get(i).form().floats() ? owner : flow.nextBlock();
            add(flow, i, language, owner);
        }
        return placed(withQuotes(flow.build(), scheme));
    }

    private static String letter(int from, int index) {
        return String.valueOf((char) (from + index));
    }

    /** A quote needs a passage after it, which a book's last or floating block is not. */
    private static Flow withQuotes(Flow built, Scheme scheme) {
        Flow flow = built;
        for (PullQuote quote : built.quotes()) {
            boolean owned = built.indexOf(quote.owner()) < built.pieces().size();
            if (scheme == Scheme.COLUMNS || !owned) {
                flow = flow.withQuoteInText(quote.block());
            }
        }
        return flow;
    }

    private static Flow placed(Flow flow) {
        SourceText source = new SourceText(flow.language() + ".md", "x\n".repeat(2000));
        Map<Integer, SourceSpan> blocks = new HashMap<>();
        for (Piece piece : flow.pieces()) {
            int at = 2 * piece.block();
            blocks.put(piece.block(), new SourceSpan(source, at, at + 1));
        }
        Map<String, SourceSpan> notes = new HashMap<>();
        for (SideNote note : flow.notes().values()) {
            int at = 2 * (1000 + note.number());
            notes.put(note.id(), new SourceSpan(source, at, at + 1));
        }
        return flow.at(new Flow.Places(blocks, notes));
    }

    /** Calls on the last line of a text, of notes that are not equally long in both languages. */
    private Call[] calls(TinyFlow flow, int index, int language) {
        Item item = items.get(index);
        List<Call> calls = new ArrayList<>();
        if (!item.form().calls()) {
            return new Call[0];
        }
        for (int k = 0; k < item.calls(); k++) {
            String id = letter(FIGURE, index * 5 + k);
            int most = pageLines + item.length().getFirst() % pageLines;
            flow.note(id, Math.clamp(item.note() - language * (k % 2), 1, most));
            calls.add(new Call(lines(item, language), id, item.calls() - 1 - k));
        }
        if (item.again() && item.calls() < 5) {
            flow.firstNote().ifPresent(id -> calls.add(new Call(1, id, 4)));
        }
        return calls.toArray(Call[]::new);
    }

    private static int lines(Item item, int language) {
        return switch (item.form()) {
            case UNEQUAL -> 14;
            case TEXT, LIST, STATEMENT -> (item.length().get(language) + 9) / 10;
            default -> 1;
        };
    }

    private void add(TinyFlow flow, int index, int language, int owner) {
        Item item = items.get(index);
        Call[] calls = calls(flow, index, language);
        double height = Math.min(item.size(), pageLines / 2) * 10.0;
        String letter = letter(LETTER, index);
        int length = item.length().get(language);
        boolean first = item.length().getFirst() % 2 == language;
        switch (item.form()) {
            case TEXT -> flow.words(letter, length, calls);
            case LINE -> flow.words(letter, 10, calls);
            case UNEQUAL -> flow.words(letter, first ? 10 : 140, calls);
            case LIST -> flow.item(letter, (length + 9) / 10, calls);
            case ROW -> flow.row(letter, 1, letter, 1 + length / 40, calls);
            case STATEMENT -> flow.statement(letter, 1 + length / 50, "*", calls);
            case HEADING -> flow.heading(letter, 3, new Piece.Space(10, 0, 0, 0), calls);
            case HEADINGS -> {
                for (int k = 0; k < Math.min(item.size(), 12); k++) {
                    flow.heading(letter);
                }
            }
            case SECTION -> flow.section(letter, "§");
            case FRESH -> flow.section(letter, "§", true);
            case TABLE -> flow.table(letter, letter, rows(item, language), calls);
            case PICTURE -> flow.picture(Math.min(item.size(), pageLines - 2) * 10.0);
            case CAPTIONED -> flow.picture(height, letter, 1);
            case AT_HEAD -> flow.floating(height, letter, owner, Floating.Edge.HEAD);
            case AT_FOOT -> flow.floating(height, letter, owner, Floating.Edge.FOOT);
        }
    }

    /** Rows of one line or two, not the same in both languages. */
    private static List<Integer> rows(Item item, int language) {
        List<Integer> rows = new ArrayList<>();
        for (int k = 0; k < item.size(); k++) {
            rows.add((item.length().get(language) + k) % 5 == 0 ? 2 : 1);
        }
        return rows;
    }
}
