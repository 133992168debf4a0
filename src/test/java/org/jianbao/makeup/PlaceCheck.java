package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * What must hold of the places on the pages of any book: nothing overlaps, nothing stands outside
 * its area without being told of, and two languages go in step.
 *
 * @param scheme how the languages share pages
 * @param flows the texts
 * @param designs the page as each of them sees it
 * @param made the pages
 */
record PlaceCheck(Scheme scheme, List<Flow> flows, List<PageDesign> designs, TextPages.Made made) {

    /** Ink that touches does not overlap, pt. */
    private static final double TOUCH = 0.5;

    /** Half the white that the line beside the text keeps from ink, pt. */
    private static final double BESIDE_LINE = 1;

    /** Places nearer than this are level, pt. */
    private static final double LEVEL = 0.5;

    void all() {
        made.pages().forEach(this::overlapsNowhere);
        made.pages().forEach(this::staysInItsAreas);
        if (scheme != Scheme.PAGE) {
            blocksBeginOnTheSameStep();
        }
    }

    /** A box of ink. */
    private record Ink(double left, double top, double right, double bottom, String what) {
        boolean overlaps(Ink other) {
            return left < other.right() - TOUCH
                    && other.left() < right - TOUCH
                    && top < other.bottom() - TOUCH
                    && other.top() < bottom - TOUCH;
        }
    }

    private void overlapsNowhere(Page page) {
        List<Ink> ink = page.placements().stream().flatMap(p -> ink(p).stream()).toList();
        for (int i = 0; i < ink.size(); i++) {
            for (int j = i + 1; j < ink.size(); j++) {
                if (ink.get(i).overlaps(ink.get(j))) {
                    fail("page " + page.number() + ": " + ink.get(i) + " on " + ink.get(j));
                }
            }
        }
    }

    private static Optional<Ink> ink(Placement placement) {
        return switch (placement) {
            case Placement.Line line -> {
                double left = line.x() + line.line().x();
                double size = line.tag().size();
                yield Optional.of(
                        new Ink(
                                left,
                                line.baseline() - (size > 15 ? 0.9 : 0.8) * size,
                                left + line.line().width(),
                                line.baseline() + (size > 15 ? 0.1 : 0.2) * size,
                                line.line().text()));
            }
            case Placement.Picture p ->
                    Optional.of(
                            new Ink(
                                    p.x(),
                                    p.y(),
                                    p.x() + p.width(),
                                    p.y() + p.height(),
                                    "picture"));
            case Placement.Rule rule when rule.x1() == rule.x2() ->
                    Optional.of(
                            new Ink(
                                    rule.x1() - BESIDE_LINE,
                                    rule.y1(),
                                    rule.x1() + BESIDE_LINE,
                                    rule.y2(),
                                    "line"));
            case Placement.Rule rule ->
                    Optional.of(
                            new Ink(rule.x1(), rule.y1() - 1, rule.x2(), rule.y1() + 1, "rule"));
            case Placement.Area _, Placement.Box _, Placement.Code _ -> Optional.empty();
        };
    }

    private void staysInItsAreas(Page page) {
        for (Placement placement : page.placements()) {
            switch (placement) {
                case Placement.Line line when line.tag().kind() != Kind.FURNITURE ->
                        staysInItsArea(page, line);
                case Placement.Picture picture -> staysInItsArea(picture);
                default -> {}
            }
        }
    }

    private int flow(Placement.Tag tag) {
        return tag.language().equals(flows.getFirst().language()) ? 0 : 1;
    }

    private void staysInItsArea(Page page, Placement.Line line) {
        PageDesign design = designs.get(flow(line.tag()));
        double left = line.x() + line.line().x();
        double right = left + line.line().width();
        boolean hung = line.line().text().equals("•");
        boolean note = line.tag().kind() == Kind.NOTE;
        boolean wide = line.line().measure() == design.text() && line.tag().size() > 15;
        boolean inText = line.tag().piece() != -1 || wide;
        boolean atFoot = design.notes().place() == PageDesign.NotePlace.FOOT;
        boolean text = hung || inText || line.tag().kind() == Kind.TABLE || (note && atFoot);
        double from = text ? design.textX(page.side()) : outer(design, page.side())[0];
        double to = text ? from + design.text() : outer(design, page.side())[1];
        if (line.tag().kind() == Kind.PULLQUOTE && !inText) {
            from -= design.quote().intrusion() + design.gutter();
            to += design.quote().intrusion() + design.gutter();
        }
        boolean across = left > from - 0.01 && right < to + 0.01;
        double lowest = design.lastBaseline() + (note && !atFoot ? 20 : 0) + 0.01;
        boolean down = line.baseline() > design.firstBaseline() - 0.01 && line.baseline() < lowest;
        if (!across || !(down || isToldOf(line.tag()))) {
            fail(
                    "page %d: %s outside at %s %s of %s to %s"
                            .formatted(
                                    page.number(),
                                    line.line().text(),
                                    left,
                                    line.baseline(),
                                    from,
                                    to));
        }
    }

    /** The outer column, with the half of a number that stands on the line. */
    private static double[] outer(PageDesign design, Side side) {
        double left = design.outerX(side);
        double line = design.lineX(side);
        return side == Side.RECTO
                ? new double[] {line - 5, left + design.outer()}
                : new double[] {left, line + 5};
    }

    private void staysInItsArea(Placement.Picture picture) {
        PageDesign design = designs.get(flow(picture.tag()));
        boolean down =
                picture.y() > design.firstBaseline() - flows.getFirst().ascent() - 0.01
                        && picture.y() + picture.height() < design.lastBaseline() + 0.01;
        assertTrue(down || isToldOf(picture.tag()), "picture outside at " + picture.y());
    }

    private boolean isToldOf(Placement.Tag tag) {
        SourceSpan span = flows.get(flow(tag)).places().blocks().get(tag.block());
        return made.diagnostics().stream()
                .filter(d -> d.code() == MakeupCode.OFF_PAGE)
                .anyMatch(d -> Objects.equals(d.span(), span));
    }

    /** Where a block or piece begins. */
    private record Beginning(int step, double baseline) {}

    private void blocksBeginOnTheSameStep() {
        List<Map<Integer, Beginning>> pieces = new ArrayList<>();
        for (Flow flow : flows) {
            pieces.add(beginnings(flow));
        }
        Map<Integer, Beginning> others = pieces.get(1);
        pieces.getFirst()
                .forEach((id, one) -> {
                    Beginning other = Objects.requireNonNull(others.get(id));
                    Piece piece = flows.getFirst().pieces().get(indexOf(id));
                    if (beginsBlock(indexOf(id))) {
                        assertEquals(one.step(), other.step(), "step of block " + piece.block());
                    }
                    if (piece.keep().level()
                            && Math.abs(one.baseline() - other.baseline()) > LEVEL) {
                        fail("piece " + id + " begins at " + one + " and " + other);
                    }
                });
    }

    private int indexOf(int id) {
        List<Piece> pieces = flows.getFirst().pieces();
        int index = 0;
        while (pieces.get(index).id() != id) {
            index++;
        }
        return index;
    }

    private boolean beginsBlock(int index) {
        List<Piece> pieces = flows.getFirst().pieces();
        return index == 0 || pieces.get(index - 1).block() != pieces.get(index).block();
    }

    private Map<Integer, Beginning> beginnings(Flow flow) {
        Map<Integer, Beginning> found = new LinkedHashMap<>();
        for (int i = 0; i < made.pages().size(); i++) {
            for (Placement.Line line : Drawing.lines(made.pages().get(i))) {
                if (line.tag().piece() >= 0 && line.tag().language().equals(flow.language())) {
                    int step = i / scheme.pages();
                    found.putIfAbsent(line.tag().piece(), new Beginning(step, line.baseline()));
                }
            }
        }
        return found;
    }
}
