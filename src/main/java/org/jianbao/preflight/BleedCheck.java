package org.jianbao.preflight;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.diagnostic.Severity;

/** Whether colored areas and pictures that touch the edge of the page are printed beyond it. */
final class BleedCheck implements Check {

    static final Rule FILLED =
            Rule.house(
                    "PF542", "What touches the edge of the trim fills the bleed", Severity.ERROR);

    /** An area that ends this near to the edge is meant to touch it, pt. */
    private static final double NEAR = 0.5;

    private static final double BLEED_MM = 3;

    @Override
    public List<Rule> rules() {
        return List.of(FILLED);
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        boolean surface =
                mark instanceof Mark.Picture
                        || (mark instanceof Mark.Area area && area.thickness() > NEAR);
        boolean white = mark.laying().paint().plain().map(Coverage::isWhite).orElse(false);
        if (!surface || white || !mark.bounds().intersects(sheet.trim())) {
            return;
        }
        List<String> sides = shortOf(mark.bounds(), sheet);
        if (!sides.isEmpty()) {
            findings.add(
                    FILLED,
                    mark.place(),
                    (mark instanceof Mark.Picture ? "A picture" : "A colored area")
                            + " touches the edge of the page and does not fill the bleed: "
                            + String.join(", ", sides)
                            + ".",
                    "Let it reach 3 mm beyond the edge, or end well inside.");
        }
    }

    /** The sides on which a box goes to the trim, or over it, but not as far as the bleed. */
    private static List<String> shortOf(Rectangle2D box, Sheet sheet) {
        Rectangle2D trim = sheet.trim();
        Rectangle2D bleed = sheet.bleed();
        List<String> sides = new ArrayList<>();
        side("left", trim.getMinX() - box.getMinX(), trim.getMinX() - bleed.getMinX(), sides);
        side("right", box.getMaxX() - trim.getMaxX(), bleed.getMaxX() - trim.getMaxX(), sides);
        side("foot", trim.getMinY() - box.getMinY(), trim.getMinY() - bleed.getMinY(), sides);
        side("head", box.getMaxY() - trim.getMaxY(), bleed.getMaxY() - trim.getMaxY(), sides);
        return sides;
    }

    private static void side(String name, double beyond, double bleed, List<String> sides) {
        double wanted = Math.min(bleed, Sheet.pt(BLEED_MM));
        if (beyond > -NEAR && beyond < wanted - NEAR) {
            sides.add(name);
        }
    }
}
