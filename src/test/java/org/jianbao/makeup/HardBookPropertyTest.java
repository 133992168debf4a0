package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** What holds of any book, however hard to make up. */
class HardBookPropertyTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private static final CostReport REPORT = new CostReport();

    @Provide
    Arbitrary<List<HardBook>> books() {
        return HardBook.any(30).list().ofSize(Integer.getInteger("makeup.books", 1));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void onPagesWithNotesBesideTheText(@ForAll("books") List<HardBook> books) {
        books.forEach(b -> check("side", b, Scheme.PAGE, List.of(TinyDesign.lines(b.pageLines()))));
    }

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE)
    void onPagesWithNotesAtTheFoot(@ForAll("books") List<HardBook> books) {
        books.forEach(b -> check("foot", b, Scheme.PAGE, List.of(TinyDesign.foot(b.pageLines()))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void onSpreadsWithNotesBesideTheText(@ForAll("books") List<HardBook> books) {
        for (HardBook book : books) {
            PageDesign design = TinyDesign.lines(book.pageLines());
            check("side", book, Scheme.SPREAD, List.of(design, design));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void onSpreadsWithNotesAtTheFoot(@ForAll("books") List<HardBook> books) {
        for (HardBook book : books) {
            PageDesign design = TinyDesign.foot(book.pageLines());
            check("foot", book, Scheme.SPREAD, List.of(design, design));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void inColumns(@ForAll("books") List<HardBook> books) {
        books.forEach(b -> check("foot", b, Scheme.COLUMNS, TinyDesign.columns(b.pageLines())));
    }

    @Example
    void aRowWhoseNotesFillThePageIsNotUnderThem() {
        HardBook.Item row = item(HardBook.Form.ROW, List.of(10, 80), 5, 2, 0);
        PageDesign foot = TinyDesign.foot(10);
        check("foot", new HardBook(10, 10, List.of(row)), Scheme.SPREAD, List.of(foot, foot));
    }

    @Example
    void notesThatFillThePageKeepTheLanguagesInStep() {
        HardBook.Item crowded = item(HardBook.Form.TEXT, List.of(24, 99), 5, 4, 0);
        HardBook book =
                new HardBook(
                        15,
                        10,
                        List.of(crowded, item(HardBook.Form.STATEMENT, List.of(74, 55), 0, 2, 0)));
        PageDesign foot = TinyDesign.foot(15);
        check("foot", book, Scheme.SPREAD, List.of(foot, foot));
    }

    @Example
    void aPictureAfterATableOverPagesStandsOnce() {
        HardBook book =
                new HardBook(
                        12,
                        10,
                        List.of(
                                item(HardBook.Form.TABLE, List.of(46, 21), 0, 1, 0),
                                item(HardBook.Form.AT_FOOT, List.of(20, 20), 0, 1, 0),
                                item(HardBook.Form.TEXT, List.of(89, 27), 1, 2, 0)));
        check("side", book, Scheme.PAGE, List.of(TinyDesign.lines(12)));
    }

    @Example
    void aRunOfPagesNeverCostsMoreThanFirstFits() {
        HardBook.Item plain = item(HardBook.Form.TEXT, List.of(11, 10), 0, 1, 0);
        HardBook book =
                new HardBook(
                        12,
                        10,
                        List.of(
                                plain,
                                plain,
                                item(HardBook.Form.TEXT, List.of(21, 10), 0, 1, 0),
                                item(HardBook.Form.TEXT, List.of(11, 10), 0, 1, 3),
                                item(HardBook.Form.TEXT, List.of(10, 10), 1, 2, 0),
                                item(HardBook.Form.TEXT, List.of(10, 10), 0, 1, 0),
                                new HardBook.Item(
                                        HardBook.Form.PICTURE,
                                        List.of(10, 10),
                                        0,
                                        1,
                                        3,
                                        7,
                                        false)));
        check("foot", book, Scheme.PAGE, List.of(TinyDesign.foot(12)));
    }

    @Example
    void notesOfManyPagesKeepTheLanguagesInStep() {
        HardBook book =
                new HardBook(
                        10,
                        10,
                        List.of(
                                item(HardBook.Form.TEXT, List.of(10, 10), 0, 1, 0),
                                item(HardBook.Form.TEXT, List.of(10, 10), 5, 99, 0),
                                item(HardBook.Form.TEXT, List.of(10, 31), 2, 1, 3)));
        PageDesign foot = TinyDesign.foot(10);
        check("foot", book, Scheme.SPREAD, List.of(foot, foot));
    }

    @Example
    void headingsThatEndABookAreParted() {
        HardBook.Item headings = item(HardBook.Form.HEADINGS, List.of(10, 10), 0, 1, 0);
        check("side", new HardBook(10, 10, List.of(headings)), Scheme.PAGE, LOW);
        List<Flow> flows = List.of(new HardBook(10, 10, List.of(headings)).flow(0, Scheme.PAGE));
        assertEquals(List.of(), Tiny.pages(Scheme.PAGE, LOW, flows).make(flows, 2).diagnostics());
    }

    private static final List<PageDesign> LOW = List.of(TinyDesign.lines(10));

    private static HardBook.Item item(
            HardBook.Form form, List<Integer> length, int calls, int note, int quote) {
        return new HardBook.Item(form, length, calls, note, quote, 14, false);
    }

    @AfterContainer
    static void firstFitIsBeaten() throws IOException {
        REPORT.write(Path.of("target", "makeup-report.txt"));
        assertTrue(REPORT.beatsNineInTen(), REPORT.toString());
    }

    private static void check(
            String notes, HardBook book, Scheme scheme, List<PageDesign> designs) {
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
        assertEquals(told(made), told(Tiny.pages(scheme, designs, flows).make(flows, 2)));
        REPORT.add(scheme + ", notes at the " + notes, made, plain, scheme.pages());
    }

    /** All lines with their places. */
    static String told(TextPages.Made made) {
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
