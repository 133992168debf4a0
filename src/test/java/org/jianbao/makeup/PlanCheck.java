package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jianbao.composition.TextStyle;

/**
 * What must hold of the pages of any flow, read from the plan alone.
 *
 * @param flow the text
 * @param design of the pages
 * @param pages those on which it stands, in order
 */
record PlanCheck(Flow flow, PageDesign design, List<Page> pages) {

    /** Ink that touches does not overlap, pt. */
    private static final double TOUCH = 0.5;

    PlanCheck(Flow flow, PageDesign design, Plan plan) {
        this(
                flow,
                design,
                plan.pages().stream()
                        .filter(p -> p.folio().isPresent())
                        .filter(p -> of(p, flow.language()))
                        .toList());
    }

    private static boolean of(Page page, String language) {
        return Drawing.lines(page).getLast().tag().language().equals(language);
    }

    /** Checks everything; where {@code carries}, notes may be too long to begin with their call. */
    void all(boolean carries) {
        textIsCompleteAndInOrder();
        notesAreCompleteAndBesideTheirCalls(carries);
        quotesStandOnce();
        noParagraphLeavesALoneLine();
        noHeadingIsStranded();
        pages.forEach(this::staysInItsAreas);
        pages.forEach(this::overlapsNowhere);
    }

    /** A set line and the index of its page. */
    private record Found(int page, Placement.Line placement) {
        String text() {
            return placement.line().text();
        }

        Kind kind() {
            return placement.tag().kind();
        }
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Placement.Line line : Drawing.lines(pages.get(i))) {
                found.add(new Found(i, line));
            }
        }
        return found;
    }

    private void textIsCompleteAndInOrder() {
        StringBuilder expected = new StringBuilder();
        for (Piece piece : flow.pieces()) {
            switch (piece.body()) {
                case Piece.Body.Text text -> expected.append(text(text.matter()));
                case Piece.Body.Row row ->
                        row.cells().forEach(c -> expected.append(text(c.matter())));
                case Piece.Body.Picture _ -> {}
            }
        }
        String placed =
                found().stream()
                        .filter(f -> f.placement().tag().piece() >= 0)
                        .map(Found::text)
                        .collect(Collectors.joining());
        assertEquals(expected.toString(), placed);
        long pictures =
                pages.stream()
                        .flatMap(p -> p.placements().stream())
                        .filter(Placement.Picture.class::isInstance)
                        .count();
        assertEquals(
                flow.pieces().stream().filter(p -> p.body() instanceof Piece.Body.Picture).count(),
                pictures);
    }

    private static String text(Object matter) {
        return ((FixedMatter) matter).text();
    }

    private void notesAreCompleteAndBesideTheirCalls(boolean carries) {
        for (SideNote note : flow.notes().values()) {
            String expected = note.id() + text(note.paragraphs().getFirst().matter());
            List<Found> lines =
                    found().stream()
                            .filter(f -> f.kind() == Kind.NOTE && f.text().startsWith(note.id()))
                            .toList();
            assertEquals(expected, lines.stream().map(Found::text).collect(Collectors.joining()));
            Found call = call(note);
            assertEquals(
                    "note:" + note.id(), lines.getFirst().placement().tag().anchor().orElse(""));
            int late = lines.getFirst().page() - call.page();
            assertTrue(late == 0 || (late > 0 && carries), "note " + note.id() + " late: " + late);
        }
    }

    private Found call(SideNote note) {
        return found().stream()
                .filter(f -> f.placement().tag().piece() >= 0)
                .filter(f ->
                        f.placement().line().calls().stream()
                                .map(TextStyle.Call::id)
                                .anyMatch(note.id()::equals))
                .findFirst()
                .orElseThrow();
    }

    private void quotesStandOnce() {
        for (PullQuote quote : flow.quotes()) {
            String letter = text(quote.matter());
            String placed =
                    found().stream()
                            .filter(f -> f.placement().tag().block() == quote.block())
                            .map(Found::text)
                            .collect(Collectors.joining());
            assertEquals(letter, placed);
        }
    }

    /** At the turn of a page two lines at least of a text stand on either side. */
    private void noParagraphLeavesALoneLine() {
        for (Piece piece : flow.pieces()) {
            List<Found> lines =
                    found().stream()
                            .filter(f -> f.placement().tag().piece() == piece.id())
                            .toList();
            if (piece.body() instanceof Piece.Body.Text && lines.size() > 1) {
                lines.stream()
                        .collect(Collectors.groupingBy(Found::page, Collectors.counting()))
                        .forEach((page, n) -> assertTrue(n > 1, piece.id() + " on page " + page));
            }
        }
    }

    private void noHeadingIsStranded() {
        for (Page page : pages) {
            List<Placement.Tag> column =
                    page.placements().stream().flatMap(p -> inColumn(p).stream()).toList();
            if (!column.isEmpty() && leads(column.getLast())) {
                assertEquals(flow.pieces().getLast().id(), column.getLast().piece(), "stranded");
            }
        }
    }

    private boolean leads(Placement.Tag tag) {
        return tag.piece() >= 0 && flow.pieces().get(tag.piece()).keep().lead() > 0;
    }

    private Optional<Placement.Tag> inColumn(Placement placement) {
        return switch (placement) {
            case Placement.Line line when line.tag().piece() >= 0 || isQuoteInText(line) ->
                    Optional.of(line.tag());
            case Placement.Picture picture -> Optional.of(picture.tag());
            default -> Optional.empty();
        };
    }

    private boolean isQuoteInText(Placement.Line line) {
        return line.tag().kind() == Kind.PULLQUOTE && line.line().measure() == design.text();
    }

    private void staysInItsAreas(Page page) {
        for (Placement.Line line : Drawing.lines(page)) {
            switch (line.tag().kind()) {
                case FURNITURE -> {}
                case NOTE ->
                        inside(line, outer(page), design.lastBaseline() + 2 * flow.noteLeading());
                case PULLQUOTE -> {
                    Room room = isQuoteInText(line) ? text(page) : quote(page);
                    inside(line, room, design.lastBaseline());
                }
                default -> {
                    boolean beyond = line.tag().piece() < 0 && !line.line().text().equals("•");
                    inside(line, beyond ? outer(page) : text(page), design.lastBaseline());
                }
            }
        }
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Picture picture) {
                assertTrue(picture.y() + picture.height() < design.lastBaseline() + 0.01);
            }
        }
    }

    /** The room of a column, with the half of a number that stands on the line. */
    private record Room(double left, double right) {}

    private Room text(Page page) {
        double left = design.textX(page.side());
        return new Room(left, left + design.text());
    }

    private Room outer(Page page) {
        double left = design.outerX(page.side());
        double line = design.lineX(page.side());
        return page.side() == Side.RECTO
                ? new Room(line - 5, left + design.outer())
                : new Room(left, line + 5);
    }

    private Room quote(Page page) {
        Room outer = outer(page);
        return page.side() == Side.RECTO
                ? new Room(outer.right() - design.quote().width(), outer.right())
                : new Room(outer.left(), outer.left() + design.quote().width());
    }

    private void inside(Placement.Line line, Room room, double lowest) {
        double left = line.x() + line.line().x();
        boolean inside =
                left > room.left() - 0.01
                        && left + line.line().width() < room.right() + 0.01
                        && line.baseline() > design.firstBaseline() - 0.01
                        && line.baseline() < lowest + 0.01;
        if (!inside) {
            fail(
                    line.tag().kind()
                            + " '"
                            + line.line().text()
                            + "' at "
                            + left
                            + " "
                            + line.baseline());
        }
    }

    /** A box of ink. */
    private record Box(double left, double top, double right, double bottom, String what) {
        boolean overlaps(Box other) {
            return left < other.right() - TOUCH
                    && other.left() < right - TOUCH
                    && top < other.bottom() - TOUCH
                    && other.top() < bottom - TOUCH;
        }
    }

    private void overlapsNowhere(Page page) {
        List<Box> boxes = page.placements().stream().flatMap(p -> box(p).stream()).toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    fail(
                            "page "
                                    + page.number()
                                    + ": "
                                    + boxes.get(i)
                                    + " overlaps "
                                    + boxes.get(j));
                }
            }
        }
    }

    private List<Box> box(Placement placement) {
        return switch (placement) {
            case Placement.Line line -> {
                double left = line.x() + line.line().x();
                boolean quote = line.tag().kind() == Kind.PULLQUOTE;
                double ascent = quote ? 18 : flow.ascent();
                yield List.of(
                        new Box(
                                left,
                                line.baseline() - ascent,
                                left + line.line().width(),
                                line.baseline() + flow.descent(),
                                line.line().text()));
            }
            case Placement.Picture picture ->
                    List.of(
                            new Box(
                                    picture.x(),
                                    picture.y(),
                                    picture.x() + picture.width(),
                                    picture.y() + picture.height(),
                                    "picture"));
            case Placement.Area _, Placement.Rule _, Placement.Box _, Placement.Code _ -> List.of();
        };
    }
}
