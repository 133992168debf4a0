package org.jianbao.makeup;

import static org.jianbao.makeup.TinyFlow.call;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianbao.diagnostic.Outcome;
import org.junit.jupiter.api.Test;

/** What stands around the text: folio, running head, line, contents. */
class FurnitureTest {

    @Test
    void coverAndBackCoverHaveNoFolioAndPagesCountFromTheCover() {
        Plan plan = Tiny.single(4, TinyFlow.in("en").text("a", 6)).value().orElseThrow();
        assertEquals(
                "1 RECTO -, 2 VERSO 2, 3 RECTO 3, 4 VERSO -",
                plan.pages().stream()
                        .map(p -> p.number() + " " + p.side() + " " + p.folio().orElse("-"))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void folioAndRunningHeadStandAtTheForeEdgeMirrored() {
        Outcome<Plan> plan = Tiny.single(4, TinyFlow.in("en").text("a", 6));
        assertEquals(
                """
                2 VERSO
                   30 h       |
                   40 d       |
                   90  2      |
                3 RECTO
                   30             |       h
                   40             |       d
                   90             |      3
                """,
                Drawing.of(plan, Kind.TEXT));
    }

    @Test
    void rectoMirrorsVerso() {
        Plan plan = mirrored();
        assertEquals(places(plan, 3), mirror(places(plan, 4), plan.width()));
    }

    /** The same text on page 2 (verso) and 3 (recto): edges of lines and rules from the spine. */
    private static Plan mirrored() {
        TinyFlow flow = TinyFlow.in("en");
        for (int i = 0; i < 3; i++) {
            String id = String.valueOf(i);
            flow.quote("Q", 1).note(id, 2).section("h", "1", true).text("a", 9, call(9, id));
        }
        return Tiny.single(14, flow).value().orElseThrow();
    }

    private record Place(Kind kind, double left, double right, double baseline) {}

    private static List<Place> places(Plan plan, int page) {
        return Drawing.lines(plan.pages().get(page - 1)).stream()
                .filter(line -> line.tag().kind() != Kind.FURNITURE)
                .filter(line -> !line.line().text().startsWith("h")) // headings are ragged
                .map(FurnitureTest::place)
                .toList();
    }

    private static Place place(Placement.Line line) {
        double left = line.x() + line.line().x();
        boolean full = line.tag().kind() == Kind.TEXT || line.tag().kind() == Kind.PULLQUOTE;
        double width = full ? line.line().measure() : line.line().width();
        return new Place(line.tag().kind(), left, left + width, line.baseline());
    }

    private static List<Place> mirror(List<Place> places, double width) {
        return places.stream()
                .map(p -> new Place(p.kind(), width - p.right(), width - p.left(), p.baseline()))
                .toList();
    }

    @Test
    void theLineOpensForVoicesOnly() {
        TinyFlow flow =
                TinyFlow.in("en")
                        .note("1", 1)
                        .quote("Q", 1)
                        .section("h", "1")
                        .text("a", 12, call(10, "1"))
                        .statement("s", 2, "xyz");
        Plan plan = Tiny.single(24, flow).value().orElseThrow();
        assertEquals(
                """
                x 85.0 from -3.0 to 10.0
                x 85.0 from 20.0 to 42.0
                x 85.0 from 62.0 to 132.0
                x 85.0 from 142.0 to 170.0
                x 85.0 from 190.0 to 313.0
                """,
                rules(plan.pages().get(1)));
    }

    @Test
    void piecesOfTheLineTooShortToBeALineAreNotDrawn() {
        TinyFlow flow = TinyFlow.in("en").statement("s", 1, "x").statement("t", 1, "y");
        PageDesign design = TinyDesign.withLineOf(12, TinyDesign.lines(8));
        Plan plan = Tiny.single(design, flow.build()).value().orElseThrow();
        assertEquals(
                """
                x 85.0 from -3.0 to 10.0
                x 85.0 from 40.0 to 153.0
                """,
                rules(plan.pages().get(1)));
    }

    private static String rules(Page page) {
        List<String> rules = new ArrayList<>();
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Rule rule) {
                rules.add(
                        String.format(
                                Locale.ROOT,
                                "x %.1f from %.1f to %.1f",
                                rule.x1(),
                                rule.y1(),
                                rule.y2()));
            }
        }
        return String.join("\n", rules) + "\n";
    }

    @Test
    void contentsRunOverSeveralPagesAndTellTheFolioOfEachHeading() {
        TinyFlow flow = TinyFlow.in("en");
        List<Frontispiece.Entry> entries = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            flow.heading("h").text("a", 10);
            entries.add(entry(i == 0 || i == 5 ? 1 : 2, i));
        }
        Flow built = flow.build();
        Outcome<Plan> plan =
                Tiny.bound(
                        new Makeup()
                                .single(
                                        built,
                                        TinyDesign.lines(20),
                                        Tiny.front(List.of(built), entries)));
        assertEquals(
                """
                - VERSO
                   20         | Contents
                  124       4 | *  title0
                  140         |    title1
                  150       5 |    title2
                  160         |    title3
                  170       6 |    title4
                  200       7 | *  title5
                - RECTO
                   20     title6  | 7
                """,
                Drawing.draw(
                        plan,
                        p -> p.number() > 1 && p.folio().isEmpty() && p.number() < 5,
                        Kind.COVER));
    }

    private static Frontispiece.Entry entry(int level, int number) {
        return new Frontispiece.Entry(
                level,
                level == 1 ? Optional.of(TinyFlow.stick("*")) : Optional.empty(),
                TinyFlow.stick("title" + number),
                2 * number,
                "h" + 2 * number,
                TinyFlow::stick);
    }
}
