package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any book, however hard to make up. */
class HardBookPropertyTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Provide
    Arbitrary<HardBook> books() {
        return HardBook.any(40);
    }

    @Property(tries = 300)
    void onPagesWithNotesBesideTheText(@ForAll("books") HardBook book) {
        check(book, Scheme.PAGE, List.of(TinyDesign.lines(book.pageLines())));
    }

    @Property(tries = 200)
    void onPagesWithNotesAtTheFoot(@ForAll("books") HardBook book) {
        check(book, Scheme.PAGE, List.of(TinyDesign.foot(book.pageLines())));
    }

    @Property(tries = 200)
    void onSpreadsWithNotesBesideTheText(@ForAll("books") HardBook book) {
        PageDesign design = TinyDesign.lines(book.pageLines());
        check(book, Scheme.SPREAD, List.of(design, design));
    }

    @Property(tries = 150)
    void onSpreadsWithNotesAtTheFoot(@ForAll("books") HardBook book) {
        PageDesign design = TinyDesign.foot(book.pageLines());
        check(book, Scheme.SPREAD, List.of(design, design));
    }

    @Property(tries = 150)
    void inColumns(@ForAll("books") HardBook book) {
        check(book, Scheme.COLUMNS, TinyDesign.columns(book.pageLines()));
    }

    private static void check(HardBook book, Scheme scheme, List<PageDesign> designs) {
        List<Flow> flows =
                IntStream.range(0, designs.size()).mapToObj(i -> book.flow(i, scheme)).toList();
        TextPages pages = Tiny.pages(scheme, designs, flows);
        TextPages.Made made = assertTimeoutPreemptively(LONG, () -> pages.make(flows, 2));
        TextPages.Made plain = assertTimeoutPreemptively(LONG, () -> pages.firstFit(flows, 2));
        for (TextPages.Made each : List.of(made, plain)) {
            flows.forEach(flow -> new BookCheck(flow, each).all());
            new PlaceCheck(scheme, flows, designs, each).all();
        }
        assertTrue(made.cost() <= plain.cost() + 1e-6, made.cost() + " over " + plain.cost());
        assertEquals(told(plain), told(pages.firstFit(flows, 2)));
        assertEquals(told(made), told(pages.make(flows, 2)));
    }

    /** All lines with their places. */
    private static String told(TextPages.Made made) {
        return made.pages().stream()
                .flatMap(page -> page.placements().stream())
                .map(HardBookPropertyTest::told)
                .collect(Collectors.joining("\n"));
    }

    private static String told(Placement placement) {
        return placement instanceof Placement.Line line
                ? line.line().text() + " " + line.x() + " " + line.baseline()
                : placement.toString();
    }
}
