package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Placement.Tag;

/**
 * Locks up a dressed page: turns column, notes and quotes into placements at their place on the
 * page, mirrored for verso and recto, and opens the line beside the text where a voice crosses it.
 */
final class Lockup {

    /** White between a quote's ink and the edge of its field, pt. */
    private static final double QUOTE_PAD = 14;

    /** White between the text and what stands in the inner margin, pt. */
    private static final double INNER_GAP = 9;

    private final PageDesign design;
    private final Side side;
    private final List<Placement> placements = new ArrayList<>();
    private final Hairlines line;

    /**
     * A page to be locked up.
     *
     * @param design as its column sees it
     * @param side verso or recto
     * @param line the line beside the text, which opens for what stands here
     */
    Lockup(PageDesign design, Side side, Hairlines line) {
        this.design = design;
        this.side = side;
        this.line = line;
    }

    /** {@return what stands on a dressed page of one flow} */
    List<Placement> placements(Flow flow, Dressing.Dressed page) {
        page.column().parts().forEach(this::addPart);
        page.notes().rule().ifPresent(this::addRule);
        page.notes().notes().forEach(note -> addNote(flow, note));
        page.slots().forEach(this::addQuote);
        return List.copyOf(placements);
    }

    /** The short rule above notes at the foot. */
    private void addRule(double y) {
        PageDesign.NoteDesign notes = design.notes();
        double x = design.textX(side);
        line.endAbove(y - notes.above());
        placements.add(
                new Placement.Rule(x, y, x + notes.rule(), y, notes.weight(), notes.color()));
    }

    private void addPart(Column.Part part) {
        Piece piece = part.piece();
        double left = design.textX(side) + piece.space().left();
        Tag tag = part.begins() ? piece.tag() : piece.tag().plain();
        tag = part.again() ? tag.again() : tag;
        decorate(part, left);
        addBody(part, left, tag);
        if (part.begins()) {
            piece.marks().forEach(mark -> addMark(piece, mark, part.first()));
        }
        if (piece.keep().opensLine()) {
            double above = part.first() - piece.size() - design.line().headAbove();
            line.open(above, part.last() + design.line().headBelow());
        }
    }

    private void addBody(Column.Part part, double left, Tag tag) {
        Piece piece = part.piece();
        switch (piece.body()) {
            case Piece.Body.Text _ ->
                    addLines(part.lines(), left, part.first(), piece.leading(), tag);
            case Piece.Body.Row row ->
                    row.cells()
                            .forEach(c ->
                                    addLines(
                                            RowLines.of(c),
                                            left + c.x(),
                                            part.first(),
                                            piece.leading(),
                                            inCell(tag, c)));
            case Piece.Body.Picture picture ->
                    placements.add(
                            new Placement.Picture(
                                    picture.file(),
                                    picture.alternative(),
                                    left,
                                    part.first() - picture.height(),
                                    picture.width(),
                                    picture.height(),
                                    tag));
        }
    }

    /** What only stands here again is not read again. */
    private static Tag inCell(Tag row, Piece.Cell cell) {
        return row.branch().isArtifact() ? row.plain() : row.plain().on(cell.branch());
    }

    private void decorate(Column.Part part, double left) {
        Piece piece = part.piece();
        if (piece.decoration().isEmpty()) {
            return;
        }
        double top = part.first() - (piece.leading() + piece.size()) / 2 + piece.size() * 0.12;
        double width = design.text() - piece.space().left() - piece.space().right();
        double height = Math.max(1, part.height()) * piece.leading();
        placements.add(new Placement.Box(piece.decoration().get(), left, top, width, height));
    }

    private void addLines(List<SetLine> lines, double left, double first, double leading, Tag tag) {
        for (int i = 0; i < lines.size(); i++) {
            SetLine line = lines.get(i);
            double x = left + (side == Side.VERSO ? line.inset() : 0);
            placements.add(
                    new Placement.Line(
                            line, x, first + i * leading, 0, i == 0 ? tag : tag.plain()));
        }
    }

    private void addMark(Piece piece, Piece.Mark mark, double first) {
        double baseline = first;
        for (Piece.Stick stick : mark.paragraphs()) {
            Tag tag =
                    new Tag(
                            mark.kind(),
                            piece.language(),
                            piece.block(),
                            stick.leading(),
                            stick.size(),
                            -1,
                            Optional.empty(),
                            Optional.empty(),
                            stick.branch());
            for (SetLine line : stick.lines(design.outer())) {
                double x = edge(mark, line) - line.x();
                placements.add(new Placement.Line(line, x, baseline, 0, tag));
                baseline += stick.leading();
            }
        }
    }

    /**
     * The left edge of a mark's line. What leans is flush right on one side, flush left on the
     * other.
     */
    private double edge(Piece.Mark mark, SetLine line) {
        double width = line.width();
        return switch (mark.where()) {
            case HUNG -> design.textX(side) + mark.x();
            case BEYOND -> design.outerX(side) + (side == Side.VERSO ? design.outer() - width : 0);
            case INNER ->
                    side == Side.VERSO
                            ? design.textX(side) + design.text() + INNER_GAP
                            : design.textX(side) - INNER_GAP - width;
        };
    }

    private void addNote(Flow flow, NoteColumn.Placed placed) {
        SideNote note = placed.note();
        boolean atFoot = design.notes().place() == PageDesign.NotePlace.FOOT;
        double edge = atFoot ? design.textX(side) : design.outerX(side);
        double hang = atFoot ? design.notes().hang() : design.furniture().noteHang();
        if (placed.begins() || !note.again().matter().equals(note.figure().matter())) {
            addFigure(note, placed, edge, hang);
        }
        List<Piece.Stick> sticks = sticks(note);
        for (int i = 0; i < placed.lines().size(); i++) {
            double baseline = placed.first() + i * flow.noteLeading();
            Tag tag = tag(note, sticks.get(placed.from() + i), Optional.empty());
            placements.add(
                    new Placement.Line(placed.lines().get(i), edge + hang, baseline, 0, tag));
        }
    }

    /** {@return for each line of a note the paragraph to which it belongs} */
    private List<Piece.Stick> sticks(SideNote note) {
        List<Piece.Stick> sticks = new ArrayList<>();
        for (Piece.Stick stick : note.paragraphs()) {
            stick.lines(design.noteMeasure()).forEach(_ -> sticks.add(stick));
        }
        return sticks;
    }

    /**
     * A note's number: threaded on the line, or hanging beside the note. On a later page, where the
     * note goes on, the number and the mark that it does stand in its place.
     */
    private void addFigure(SideNote note, NoteColumn.Placed placed, double edge, double hang) {
        Piece.Stick stick = placed.begins() ? note.figure() : note.again();
        SetLine figure = stick.lines(design.text()).getFirst();
        Optional<String> anchor =
                placed.begins() ? Optional.of("note:" + note.id()) : Optional.empty();
        double x = hang > 0 ? edge : design.lineX(side) - figure.width() / 2;
        double baseline = placed.first();
        placements.add(
                new Placement.Line(figure, x - figure.x(), baseline, 0, tag(note, stick, anchor)));
        if (hang <= 0) {
            line.open(
                    baseline - design.line().numberAbove(), baseline + design.line().numberBelow());
        }
    }

    private static Tag tag(SideNote note, Piece.Stick stick, Optional<String> anchor) {
        return new Tag(
                Kind.NOTE,
                note.language(),
                note.block(),
                stick.leading(),
                stick.size(),
                -1,
                anchor,
                Optional.empty(),
                stick.branch());
    }

    private void addQuote(Slot slot) {
        PullQuote quote = slot.quote();
        double outer = design.outerX(side);
        double left = side == Side.VERSO ? outer : outer + design.outer() - design.quote().width();
        Tag tag =
                new Tag(
                        Kind.PULLQUOTE,
                        quote.language(),
                        quote.block(),
                        quote.leading(),
                        quote.size(),
                        -1,
                        Optional.empty(),
                        Optional.empty(),
                        quote.branch());
        List<SetLine> lines = quote.lines(design);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = slot.first() + i * quote.leading();
            placements.add(new Placement.Line(lines.get(i), left, baseline, 0, tag));
        }
        double clear = design.line().quoteClear();
        quoteField(slot).ifPresent(line::over);
        line.open(slot.inkTop() - clear, slot.inkBottom(design) + clear);
    }

    /** The tint on which a quote stands: the outer column's field, grown into the text. */
    private Optional<Placement> quoteField(Slot slot) {
        PageDesign.QuoteDesign quote = design.quote();
        if (quote.field() < 0) {
            return Optional.empty();
        }
        double above = (slot.first() - slot.quote().ascent()) - slot.above();
        double pad = Math.min(2 * quote.clear(), above - 2);
        double top = slot.inkTop() - Math.min(pad, QUOTE_PAD);
        double bottom = slot.inkBottom(design) + Math.min(pad, QUOTE_PAD);
        double deep = quote.intrusion() - quote.clear();
        double line = design.lineX(side);
        double edge =
                side == Side.VERSO
                        ? design.textX(side) + deep
                        : design.textX(side) + design.text() - deep;
        double x = Math.min(line, edge);
        return Optional.of(
                new Placement.Area(x, top, Math.abs(line - edge), bottom - top, quote.field()));
    }
}
