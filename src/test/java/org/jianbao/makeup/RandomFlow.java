package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jianbao.makeup.TinyFlow.Call;

/**
 * Blocks thrown together at random, the same in kind and order for two languages. The n-th block is
 * set in the n-th letter, its note in the n-th figure, its quote in the n-th capital.
 *
 * @param pageLines lines of text that a page holds
 * @param secondGrid distance of the second language's baselines, pt
 * @param blocks in order
 */
record RandomFlow(int pageLines, int secondGrid, List<Item> blocks) {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String FIGURES = "0123456789αβγδεζηθικλμνξοπ";

    /** What a block is. */
    enum Form {
        TEXT,
        LIST,
        ROW,
        HEADING,
        SECTION,
        FRESH,
        STATEMENT,
        PICTURE,
        CAPTIONED,
        HEAD
    }

    /**
     * A block.
     *
     * @param form what it is
     * @param lines how many, in each language
     * @param note lines of the note called in it; 0 for none
     * @param quote lines of the pull quote before it; 0 for none
     */
    record Item(Form form, List<Integer> lines, int note, int quote) {

        boolean leads() {
            return switch (form) {
                case HEADING, SECTION, FRESH, HEAD, CAPTIONED -> true;
                case TEXT, LIST, ROW, STATEMENT, PICTURE -> false;
            };
        }

        boolean callsNote() {
            return note > 0
                    && switch (form) {
                        case TEXT, LIST, ROW, STATEMENT -> true;
                        case HEADING, SECTION, FRESH, PICTURE, CAPTIONED, HEAD -> false;
                    };
        }
    }

    /** {@return flows with notes that find room on a page} */
    static Arbitrary<RandomFlow> any() {
        return any(6);
    }

    /** {@return flows with notes of up to some lines} */
    static Arbitrary<RandomFlow> any(int mostNoteLines) {
        Arbitrary<Form> form =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, Arbitraries.just(Form.TEXT)),
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(Form.class)));
        Arbitrary<Integer> lines = Arbitraries.integers().between(1, 14);
        Arbitrary<Integer> note =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(2, Arbitraries.just(0)),
                        net.jqwik.api.Tuple.of(
                                1, Arbitraries.integers().between(1, mostNoteLines)));
        Arbitrary<Integer> quote =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(3, Arbitraries.just(0)),
                        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(1, 3)));
        Arbitrary<Item> item =
                Combinators.combine(form, lines.list().ofSize(2), note, quote).as(Item::new);
        return Combinators.combine(
                        Arbitraries.integers().between(10, 24),
                        Arbitraries.of(10, 15),
                        item.list().ofMinSize(1).ofMaxSize(14))
                .as(RandomFlow::new)
                .filter(RandomFlow::isPlausible);
    }

    /** More than two pieces in a row that lead to text may leave it no room on a page. */
    private boolean isPlausible() {
        int row = 0;
        for (Item item : blocks) {
            row = item.leads() ? row + 1 : 0;
            if (row > 2) {
                return false;
            }
        }
        return true;
    }

    Flow flow(int language) {
        TinyFlow flow = TinyFlow.in(language == 0 ? "zh" : "en", language == 0 ? 10 : secondGrid);
        for (int i = 0; i < blocks.size(); i++) {
            add(flow, i, language);
        }
        return flow.build();
    }

    private void add(TinyFlow flow, int index, int language) {
        Item item = blocks.get(index);
        int lines = item.lines().get(language);
        String letter = LETTERS.substring(index, index + 1);
        if (item.quote() > 0) {
            flow.quote(letter.toUpperCase(java.util.Locale.ROOT), item.quote());
        }
        Call[] calls = calls(flow, index, lines);
        switch (item.form()) {
            case TEXT -> flow.text(letter, lines, calls);
            case LIST -> flow.item(letter, lines, calls);
            case ROW -> flow.row(letter, 1 + lines / 5, letter, 1 + lines / 4, calls);
            case HEADING -> flow.heading(letter);
            case SECTION -> flow.section(letter, "§");
            case FRESH -> flow.section(letter, "§", true);
            case STATEMENT -> flow.statement(letter, 1 + lines / 5, "*", calls);
            case CAPTIONED -> flow.picture(lines * 2, letter, 1 + lines / 5);
            case HEAD -> flow.head(letter, 1 + lines / 10, letter, 1);
            case PICTURE -> flow.picture(lines * 2.5);
        }
    }

    private Call[] calls(TinyFlow flow, int index, int lines) {
        if (!blocks.get(index).callsNote()) {
            return new Call[0];
        }
        String id = FIGURES.substring(index, index + 1);
        flow.note(id, blocks.get(index).note());
        return new Call[] {TinyFlow.call(1 + lines / 2, id)};
    }

    static Optional<Character> noteOf(String text) {
        return text.chars()
                .mapToObj(c -> (char) c)
                .filter(c -> FIGURES.indexOf(c) >= 0)
                .findFirst();
    }
}
