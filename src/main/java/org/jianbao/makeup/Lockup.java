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
    private final List<Placement> fields = new ArrayList<>();
    private final List<Opening> openings = new ArrayList<>();

    /** Where the line beside the text is not drawn, pt from the head. */
    private record Opening(double from, double to) {}

    Lockup(PageDesign design, Side side) {
        this.design = design;
        this.side = side;
    }

    /** Adds a dressed page of one flow. */
    Lockup add(Flow flow, Dressing.Dressed page) {
        page.column().parts().forEach(this::addPart);
        page.notes().notes().forEach(note -> addNote(flow, note));
        page.slots().forEach(this::addQuote);
        return this;
    }

    /** {@return everything on the page, the line and its field first} */
    List<Placement> placements() {
        List<Placement> all = new ArrayList<>();
        field().ifPresent(all::add);
        all.addAll(fields);
        all.addAll(rules());
        all.addAll(placements);
        return all;
    }

    private void addPart(Column.Part part) {
        Piece piece = part.piece();
        double left = design.textX(side) + piece.space().left();
        Tag tag = part.begins() ? piece.tag() : piece.tag().plain();
        decorate(part, left);
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
                                            tag.plain()));
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
        if (part.begins()) {
            piece.marks().forEach(mark -> addMark(piece, mark, part.first()));
        }
        if (piece.keep().opensLine()) {
            double above = part.first() - piece.size() - design.line().headAbove();
            openings.add(new Opening(above, part.last() + design.line().headBelow()));
        }
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
                            Optional.empty());
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
        Tag tag = tag(note, note.paragraphs().getFirst(), Optional.empty());
        if (placed.begins()) {
            addFigure(note, placed.first());
        }
        double x = design.outerX(side) + design.furniture().noteHang();
        for (int i = 0; i < placed.lines().size(); i++) {
            double baseline = placed.first() + i * flow.noteLeading();
            placements.add(new Placement.Line(placed.lines().get(i), x, baseline, 0, tag));
        }
    }

    /** A note's number: threaded on the line, or hanging beside the note. */
    private void addFigure(SideNote note, double baseline) {
        SetLine figure = note.figure().lines(design.outer()).getFirst();
        Tag tag = tag(note, note.figure(), Optional.of("note:" + note.id()));
        boolean hangs = design.furniture().noteHang() > 0;
        double x = hangs ? design.outerX(side) : design.lineX(side) - figure.width() / 2;
        placements.add(new Placement.Line(figure, x - figure.x(), baseline, 0, tag));
        if (!hangs) {
            openings.add(
                    new Opening(
                            baseline - design.line().numberAbove(),
                            baseline + design.line().numberBelow()));
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
                Optional.empty());
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
                        Optional.empty());
        List<SetLine> lines = quote.lines(design);
        for (int i = 0; i < lines.size(); i++) {
            double baseline = slot.first() + i * quote.leading();
            placements.add(new Placement.Line(lines.get(i), left, baseline, 0, tag));
        }
        double clear = design.line().quoteClear();
        quoteField(slot).ifPresent(fields::add);
        openings.add(new Opening(slot.inkTop() - clear, slot.inkBottom(design) + clear));
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

    private Optional<Placement> field() {
        int color = design.line().field();
        if (color < 0) {
            return Optional.empty();
        }
        double line = design.lineX(side);
        double x = side == Side.VERSO ? -design.bleed() : line;
        double width =
                side == Side.VERSO ? line + design.bleed() : design.width() - line + design.bleed();
        return Optional.of(
                new Placement.Area(
                        x, -design.bleed(), width, design.height() + 2 * design.bleed(), color));
    }

    /**
     * The line from bleed to bleed, but for its openings; pieces too short to be a line are left
     * out.
     */
    private List<Placement> rules() {
        if (design.line().weight() <= 0) {
            return List.of();
        }
        List<Placement> rules = new ArrayList<>();
        double from = -design.bleed();
        openings.sort(java.util.Comparator.comparingDouble(Opening::from));
        for (Opening opening : openings) {
            rule(from, opening.from()).ifPresent(rules::add);
            from = Math.max(from, opening.to());
        }
        rule(from, design.height() + design.bleed()).ifPresent(rules::add);
        return rules;
    }

    private Optional<Placement> rule(double from, double to) {
        double x = design.lineX(side);
        return to - from >= design.line().least()
                ? Optional.of(
                        new Placement.Rule(
                                x, from, x, to, design.line().weight(), design.line().color()))
                : Optional.empty();
    }
}
