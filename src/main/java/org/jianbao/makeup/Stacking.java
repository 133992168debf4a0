package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Placement.Tag;

/** Stacks short texts one below the other at a fixed place: for covers, contents and furniture. */
final class Stacking {

    private final Kind kind;
    private final String language;
    private final List<Placement> placements = new ArrayList<>();

    Stacking(Kind kind, String language) {
        this.kind = kind;
        this.language = language;
    }

    /** Where a line leans in its column. */
    enum Lean {
        LEFT,
        RIGHT
    }

    /**
     * A column for short texts.
     *
     * @param x left edge
     * @param width its measure
     * @param lean where its lines lean
     */
    record Rack(double x, double width, Lean lean) {}

    List<Placement> placements() {
        return List.copyOf(placements);
    }

    /** Sets texts from a first baseline down; {@return the last baseline}. */
    double down(List<Piece.Stick> sticks, Rack rack, double first, double gap) {
        double baseline = first;
        boolean begun = false;
        for (Piece.Stick stick : sticks) {
            baseline += begun ? stick.leading() + gap : 0;
            baseline = one(stick, rack, baseline);
            begun = true;
        }
        return baseline;
    }

    /** Sets one text from a first baseline down; {@return its last baseline}. */
    double one(Piece.Stick stick, Rack rack, double first) {
        List<SetLine> lines = stick.lines(rack.width());
        for (int i = 0; i < lines.size(); i++) {
            place(stick, lines.get(i), leaning(lines.get(i), rack), first + i * stick.leading(), 0);
        }
        return first + Math.max(0, lines.size() - 1) * stick.leading();
    }

    /** Sets texts up from a last baseline; {@return the first baseline}. */
    double up(List<Piece.Stick> sticks, Rack rack, double last, double gap) {
        double first = last - height(sticks, rack.width(), gap);
        down(sticks, rack, first, gap);
        return first;
    }

    /** {@return the distance from the first baseline to the last} */
    static double height(List<Piece.Stick> sticks, double width, double gap) {
        double height = 0;
        for (int i = 0; i < sticks.size(); i++) {
            Piece.Stick stick = sticks.get(i);
            height +=
                    (stick.lines(width).size() - (i == 0 ? 1 : 0)) * stick.leading()
                            + (i == 0 ? 0 : gap);
        }
        return height;
    }

    void place(Piece.Stick stick, SetLine line, double x, double baseline, double turn) {
        Tag tag =
                new Tag(
                        kind,
                        language,
                        -1,
                        stick.leading(),
                        stick.size(),
                        -1,
                        Optional.empty(),
                        Optional.empty(),
                        stick.branch());
        placements.add(new Placement.Line(line, x, baseline, turn, tag));
    }

    private static double leaning(SetLine line, Rack rack) {
        return (rack.lean() == Lean.LEFT ? rack.x() : rack.x() + rack.width() - line.width())
                - line.x();
    }
}
