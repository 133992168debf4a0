package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages made up after an edit are those that are made up from nothing. */
class FormerPagesPropertyTest {

    /** A book, and blocks that are put in the place of one of its own, taken out or put in. */
    record Edited(HardBook book, List<Edit> edits) {

        List<HardBook> states() {
            List<HardBook> states = new ArrayList<>(List.of(book));
            for (Edit edit : edits) {
                states.add(edit.of(states.getLast()));
            }
            states.add(states.get(states.size() / 2)); // as after undo
            return states;
        }
    }

    /** Another block: in the place of one, before it (1), or instead of it and the next (2). */
    record Edit(int at, HardBook.Item item, int way) {

        HardBook of(HardBook book) {
            List<HardBook.Item> items = new ArrayList<>(book.items());
            int index = 1 + at % items.size();
            boolean last = index >= items.size();
            if (last || way == 1) {
                items.add(Math.min(index, items.size()), item);
            } else {
                items.set(index, item);
                if (way == 2 && index + 1 < items.size()) {
                    items.remove(index + 1);
                }
            }
            return new HardBook(book.pageLines(), book.secondGrid(), items);
        }
    }

    @Provide
    Arbitrary<Edited> books() {
        Arbitrary<HardBook.Item> items = HardBook.any(1).map(book -> book.items().getFirst());
        Arbitrary<Edit> edits =
                Combinators.combine(
                                Arbitraries.integers().between(0, 1000),
                                items,
                                Arbitraries.of(0, 0, 0, 1, 2))
                        .as(Edit::new);
        return Combinators.combine(HardBook.any(30), edits.list().ofMinSize(1).ofMaxSize(4))
                .as(Edited::new);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void onPagesWithNotesBesideTheText(@ForAll("books") Edited edited) {
        check(edited, Scheme.PAGE, List.of(TinyDesign.lines(edited.book().pageLines())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void onPagesWithNotesAtTheFoot(@ForAll("books") Edited edited) {
        check(edited, Scheme.PAGE, List.of(TinyDesign.foot(edited.book().pageLines())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void onSpreads(@ForAll("books") Edited edited) {
        PageDesign design = TinyDesign.lines(edited.book().pageLines());
        check(edited, Scheme.SPREAD, List.of(design, design));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void inColumns(@ForAll("books") Edited edited) {
        check(edited, Scheme.COLUMNS, TinyDesign.columns(edited.book().pageLines()));
    }

    @Example
    @SuppressWarnings("ReferenceEquality") // what was not made again is the same object
    void pagesThatSeeNoEditAreTheSameObjects() {
        HardBook.Item text =
                new HardBook.Item(HardBook.Form.TEXT, List.of(40, 40), 0, 1, 0, 1, false);
        HardBook book = new HardBook(12, 10, Collections.nCopies(40, text));
        HardBook.Item other =
                new HardBook.Item(HardBook.Form.TEXT, List.of(39, 39), 0, 1, 0, 1, false);
        HardBook edited = new Edit(21, other, 0).of(book);
        List<PageDesign> designs = List.of(TinyDesign.lines(12));
        List<Flow> before = List.of(book.flow(0, Scheme.PAGE));
        TextPages pages = Tiny.pages(Scheme.PAGE, designs, before);
        List<Page> former = pages.make(before, 2).pages();
        List<Page> now =
                pages.make(retained(before, List.of(edited.flow(0, Scheme.PAGE))), 2).pages();
        assertEquals(former.size(), now.size());
        Set<Page> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(former);
        long renewed = now.stream().filter(page -> !known.contains(page)).count();
        assertEquals(1, renewed);
        assertSame(former.getFirst(), now.getFirst());
        assertNotSame(former.get(7), now.get(7));
        assertSame(former.getLast(), now.getLast());
    }

    private static void check(Edited edited, Scheme scheme, List<PageDesign> designs) {
        TextPages kept = null;
        List<Flow> last = List.of();
        for (HardBook state : edited.states()) {
            List<Flow> flows = new ArrayList<>();
            for (int i = 0; i < designs.size(); i++) {
                flows.add(state.flow(i, scheme));
            }
            kept = kept == null ? Tiny.pages(scheme, designs, flows) : kept;
            last = retained(last, flows);
            TextPages.Made warm = kept.make(last, 2);
            TextPages.Made cold = Tiny.pages(scheme, designs, flows).make(flows, 2);
            assertEquals(HardBookPropertyTest.told(cold), HardBookPropertyTest.told(warm));
            assertEquals(cold.diagnostics(), warm.diagnostics());
            assertEquals(cold.cost(), warm.cost());
        }
    }

    /** Flows in which all that is as it was is the very same object. */
    private static List<Flow> retained(List<Flow> before, List<Flow> now) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            flows.add(before.isEmpty() ? now.get(i) : retained(before.get(i), now.get(i)));
        }
        return flows;
    }

    private static Flow retained(Flow before, Flow now) {
        Map<String, SideNote> notes = new HashMap<>(now.notes());
        notes.replaceAll(
                (id, note) -> note.equals(before.notes().get(id)) ? before.notes().get(id) : note);
        return new Flow(
                now.language(),
                now.pieces().stream().map(known(before.pieces())).toList(),
                notes,
                now.quotes().stream().map(known(before.quotes())).toList(),
                now.floats().stream().map(known(before.floats())).toList(),
                now.grid(),
                now.ascent(),
                now.descent(),
                now.noteLeading(),
                now.places());
    }

    private static <T> UnaryOperator<T> known(List<T> before) {
        Map<T, T> known = new HashMap<>();
        before.forEach(one -> known.put(one, one));
        return one -> known.getOrDefault(one, one);
    }
}
