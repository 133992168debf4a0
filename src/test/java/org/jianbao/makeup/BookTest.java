package org.jianbao.makeup;

import static java.util.stream.Collectors.joining;
import static org.jianbao.makeup.TinyFlow.in;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

/**
 * How each layout puts its pages together. A page is told by its side, its folio and the letters on
 * it, each once; pages have eight lines.
 */
class BookTest {

    private static final PageDesign DESIGN = TinyDesign.lines(8);

    @Test
    void aBookInOneLanguageEndsWithItsBackCover() {
        Flow flow = in("en").text("a", 10).build();
        Outcome<Book> book =
                new Makeup().single(flow, DESIGN, Tiny.front(List.of(flow), List.of()));
        assertEquals("R- T|V2 a|R3 a|V- .", told(book, Finish.SCREEN));
        assertEquals("R- T|V2 a|R3 a|V- .", told(book, Finish.PRINT));
    }

    @Test
    void inPrintABlankPageKeepsTheBackCoverOnTheLeft() {
        Flow flow = in("en").text("a", 4).build();
        Outcome<Book> book =
                new Makeup().single(flow, DESIGN, Tiny.front(List.of(flow), List.of()));
        assertEquals("R- T|V2 a|R- .", told(book, Finish.SCREEN));
        assertEquals("R- T|V2 a|R- |V- .", told(book, Finish.PRINT));
    }

    @Test
    void aBlankPageHasNothingOnIt() {
        Flow flow = in("en").text("a", 4).build();
        Outcome<Book> book =
                new Makeup().single(flow, DESIGN, Tiny.front(List.of(flow), List.of()));
        Page blank = book.value().orElseThrow().bound(Finish.PRINT).pages().get(2);
        assertEquals(new Page(3, Side.RECTO, Optional.empty(), List.of()), blank);
    }

    @Test
    void aFacingBookIsTheSameForScreenAndPrint() {
        List<Flow> flows = flows(3, 12);
        Outcome<Book> book = new Makeup().facing(flows, DESIGN, Tiny.front(flows, List.of()));
        assertEquals("R- T|V2 a|R3 b|V4 |R5 b|V- .", told(book, Finish.SCREEN));
        assertEquals("R- T|V2 a|R3 b|V4 |R5 b|V- .", told(book, Finish.PRINT));
    }

    @Test
    void aParallelBookOpensWithBothContentsAndClosesWithOneBackCover() {
        List<Flow> flows = flows(3, 3);
        Frontispiece front = Tiny.front(flows, List.of(entry("h0")));
        String book = told(new Makeup().parallel(flows, DESIGN, 60, front), Finish.PRINT);
        assertTrue(book.startsWith("R- T|V- C?|R- C?|V4 "), book);
        assertTrue(book.endsWith("|V- ."), book);
        assertTrue(book.contains("a") && book.contains("b"), book);
    }

    @Test
    void inASequentialBookTheSecondLanguageBeginsOnTheRight() {
        List<Flow> flows = flows(3, 3);
        Frontispiece front = Tiny.front(flows, List.of());
        Outcome<Book> book = new Makeup().sequential(texts(flows), front);
        assertEquals("R- T|V2 a|R3 b|V- .", told(book, Finish.SCREEN));
        Outcome<Book> longer = new Makeup().sequential(texts(flows(9, 3)), front);
        assertEquals("R- T|V2 a|R3 a|V- |R5 b|V- .", told(longer, Finish.SCREEN));
    }

    @Test
    void inASequentialBookTheContentsOfBothStandFirst() {
        List<Flow> flows = List.of(in("zh").heading("a").build(), in("en").heading("b").build());
        Frontispiece front = Tiny.front(flows, List.of(entry("h0")));
        Outcome<Book> book = new Makeup().sequential(texts(flows), front);
        assertEquals("R- T|V- C4|R- C5|V4 a|R5 b|V- .", told(book, Finish.SCREEN));
    }

    @Test
    void aTumbleBookIsReadFromBothCovers() {
        List<Flow> flows = flows(10, 3);
        Outcome<Book> book = new Makeup().tumble(texts(flows), fronts(flows));
        assertEquals("R- T|V2 a|R3 a|V- .|R- T|V2 b|R- .", told(book, Finish.SCREEN));
        assertEquals("R- T|V2 a|R3 a|V- .|V- .~|R- ~|V2 b~|R- T~", told(book, Finish.PRINT));
    }

    @Test
    void theSheetsOfATumbleBookFit() {
        List<Flow> flows = flows(30, 3);
        Outcome<Book> book = new Makeup().tumble(texts(flows), fronts(flows));
        for (Page page : book.value().orElseThrow().bound(Finish.PRINT).pages()) {
            // Head down, a left-hand page lies where a right-hand one does.
            boolean left = page.side() == Side.VERSO ^ page.part().turned();
            assertEquals(left ? Side.VERSO : Side.RECTO, Side.of(page.number()));
        }
    }

    @Test
    void contentsGiveTheFoliosOfTheirOwnHalf() {
        List<Flow> flows =
                List.of(
                        in("zh").text("a", 20).heading("h").text("a", 3).build(),
                        in("en").text("b", 7).heading("k").text("b", 3).build());
        List<Frontispiece> fronts =
                flows.stream()
                        .map(flow -> Tiny.front(List.of(flow), List.of(entry("h1"))))
                        .toList();
        String book = told(new Makeup().tumble(texts(flows), fronts), Finish.SCREEN);
        assertEquals("R- T|V- C6|R3 a|V4 a|R5 a|V6 ha|R- .|R- T|V- C4|R3 b|V4 kb|R- .", book);
    }

    private static List<Flow> flows(int first, int second) {
        return List.of(in("zh").text("a", first).build(), in("en").text("b", second).build());
    }

    private static List<Book.Text> texts(List<Flow> flows) {
        return flows.stream()
                .map(flow -> new Book.Text("Title " + flow.language(), flow, DESIGN))
                .toList();
    }

    private static List<Frontispiece> fronts(List<Flow> flows) {
        return flows.stream().map(flow -> Tiny.front(List.of(flow), List.of())).toList();
    }

    private static Frontispiece.Entry entry(String anchor) {
        return new Frontispiece.Entry(
                1,
                Optional.empty(),
                TinyFlow.stick("C"),
                0,
                anchor,
                folio -> TinyFlow.stick(folio.isEmpty() ? "?" : folio));
    }

    private static String told(Outcome<Book> book, Finish finish) {
        return book.value().orElseThrow().bound(finish).pages().stream()
                .map(BookTest::told)
                .collect(joining("|"));
    }

    /** Side, folio, letters of text, contents and cover; a point for a field alone; ~ if turned. */
    private static String told(Page page) {
        String letters =
                page.placements().stream()
                        .filter(Placement.Line.class::isInstance)
                        .map(Placement.Line.class::cast)
                        .filter(line -> line.tag().kind() != Kind.FURNITURE)
                        .map(line -> line.line().text())
                        .filter(text -> !text.equals("Contents"))
                        .flatMap(text -> text.codePoints().mapToObj(Character::toString))
                        .distinct()
                        .collect(joining());
        boolean field = letters.isEmpty() && page.folio().isEmpty() && !page.placements().isEmpty();
        return page.side().name().charAt(0)
                + page.folio().orElse("-")
                + " "
                + (field ? "." : letters)
                + (page.part().turned() ? "~" : "");
    }
}
