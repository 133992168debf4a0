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

    List<Placement> furniture(Frontispiece.Running running, Side side, String folio) {
        Stacking stacking = new Stacking(Kind.FURNITURE, running.language());
        Lean lean = side == Side.VERSO ? Lean.LEFT : Lean.RIGHT;
        Rack outer = new Rack(design.outerX(side), design.outer(), lean);
        stacking.one(running.folio().apply(folio), outer, design.furniture().folioBaseline());
        if (design.furniture().headBeside() > 0) {
            beside(running, stacking, outer, folio);
        } else {
            atForeEdge(running, stacking, side);
        }
        return stacking.placements();
    }

    /** The running head on the folio's line, towards the spine. */
    private void beside(Frontispiece.Running running, Stacking stacking, Rack outer, String folio) {
        double taken =
                running.folio().apply(folio).lines(outer.width()).getFirst().width()
                        + design.furniture().headBeside();
        double x = outer.lean() == Lean.LEFT ? outer.x() + taken : outer.x();
        stacking.one(
                running.title(),
                new Rack(x, outer.width() - taken, outer.lean()),
                design.furniture().folioBaseline());
    }

    private void atForeEdge(Frontispiece.Running running, Stacking stacking, Side side) {
        double centre = design.furniture().headCentre();
        double x = side == Side.VERSO ? centre : design.width() - centre;
        if (running.upright()) {
            stacked(running, stacking, x);
        } else {
            Piece.Stick stick = running.title();
            SetLine line = stick.lines(design.height()).getFirst();
            stacking.place(
                    stick, line, x - HALF_HEIGHT * stick.size(), design.furniture().headTop(), 90);
        }
    }

    private void stacked(Frontispiece.Running running, Stacking stacking, double x) {
        double baseline = design.furniture().headTop();
        for (Piece.Stick stick : running.stacked()) {
            baseline += design.furniture().headPitch();
            SetLine line = stick.lines(design.width()).getFirst();
            stacking.place(stick, line, x - line.width() / 2 - line.x(), baseline, 0);
        }
    }
}
