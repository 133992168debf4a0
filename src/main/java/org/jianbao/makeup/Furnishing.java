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
        double centre = design.furniture().headCentre();
        double x = side == Side.VERSO ? centre : design.width() - centre;
        stacked(running, stacking, x);
        running.turned()
                .ifPresent(stick -> {
                    SetLine line = stick.lines(design.height()).getFirst();
                    stacking.place(
                            stick,
                            line,
                            x - HALF_HEIGHT * stick.size(),
                            design.furniture().headTop(),
                            90);
                });
        return stacking.placements();
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
