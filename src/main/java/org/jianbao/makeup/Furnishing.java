package org.jianbao.makeup;

import java.util.List;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Stacking.Lean;
import org.jianbao.makeup.Stacking.Rack;

/** Sets folio and running head, mirrored for verso and recto. */
final class Furnishing {

    /** Half the height of small letters, em: the middle of a turned line. */
    private static final double HALF_HEIGHT = 0.25;

    private final PageDesign design;

    Furnishing(PageDesign design) {
        this.design = design;
    }

    List<Placement> furniture(
            Frontispiece.Running running, Frontispiece.Head head, Side side, String folio) {
        Stacking stacking = new Stacking(Kind.FURNITURE, running.language());
        Lean lean = side == Side.VERSO ? Lean.LEFT : Lean.RIGHT;
        Rack outer = new Rack(design.outerX(side), design.outer(), lean);
        stacking.one(running.folio().apply(folio), outer, design.furniture().folioBaseline());
        if (design.furniture().headBeside() > 0) {
            beside(running, head, stacking, outer, folio);
        } else {
            atForeEdge(running.upright(), head, stacking, side);
        }
        return stacking.placements();
    }

    /** The running head on the folio's line, towards the spine. */
    private void beside(
            Frontispiece.Running running,
            Frontispiece.Head head,
            Stacking stacking,
            Rack outer,
            String folio) {
        double taken =
                running.folio().apply(folio).lines(outer.width()).getFirst().width()
                        + design.furniture().headBeside();
        double x = outer.lean() == Lean.LEFT ? outer.x() + taken : outer.x();
        stacking.one(
                head.title(),
                new Rack(x, outer.width() - taken, outer.lean()),
                design.furniture().folioBaseline());
    }

    private void atForeEdge(boolean upright, Frontispiece.Head head, Stacking stacking, Side side) {
        double centre = design.furniture().headCentre();
        double x = side == Side.VERSO ? centre : design.width() - centre;
        if (upright) {
            stacked(head, stacking, x);
        } else {
            Piece.Stick stick = head.title();
            SetLine line = stick.lines(design.height()).getFirst();
            stacking.place(
                    stick, line, x - HALF_HEIGHT * stick.size(), design.furniture().headTop(), 90);
        }
    }

    private void stacked(Frontispiece.Head head, Stacking stacking, double x) {
        double baseline = design.furniture().headTop();
        for (Piece.Stick stick : head.stacked()) {
            baseline += design.furniture().headPitch();
            for (SetLine line : stick.lines(design.width())) {
                stacking.place(stick, line, x - line.width() / 2 - line.x(), baseline, 0);
            }
        }
    }
}
