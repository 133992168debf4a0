package org.jianbao.preflight;

import static java.util.Locale.ROOT;

import java.util.List;
import org.jianbao.diagnostic.Severity;

/** Whether pictures are fine enough, at the size at which they are printed. */
final class ImageCheck implements Check {

    static final Rule COARSE =
            Rule.house("PF521", "Pictures have 300 pixels to the inch", Severity.WARNING);
    static final Rule TOO_COARSE =
            Rule.house("PF522", "Pictures have at least 200 pixels to the inch", Severity.ERROR);
    static final Rule LINE_ART =
            Rule.house("PF523", "Line art has 600 pixels to the inch", Severity.WARNING);
    static final Rule COARSE_LINE_ART =
            Rule.house("PF524", "Line art has at least 400 pixels to the inch", Severity.ERROR);

    /** So few pixels across are a flat or shaded area drawn as a picture. */
    private static final int AREA = 2;

    /** Half a pixel in rounding the size of a picture, relative. */
    private static final double SLACK = 0.995;

    @Override
    public List<Rule> rules() {
        return List.of(COARSE, TOO_COARSE, LINE_ART, COARSE_LINE_ART);
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        if (!(mark instanceof Mark.Picture picture)
                || !sheet.prints(mark)
                || Math.min(picture.image().getWidth(), picture.image().getHeight()) <= AREA) {
            return;
        }
        boolean lineArt = picture.image().isStencil() || picture.image().getBitsPerComponent() == 1;
        if (lineArt) {
            look(picture, 600, LINE_ART, 400, COARSE_LINE_ART, findings);
        } else {
            look(picture, 300, COARSE, 200, TOO_COARSE, findings);
        }
    }

    private static void look(
            Mark.Picture picture,
            int wanted,
            Rule warning,
            int least,
            Rule error,
            Findings findings) {
        if (picture.resolution() >= wanted * SLACK) {
            return;
        }
        findings.add(
                picture.resolution() < least * SLACK ? error : warning,
                picture.place(),
                String.format(
                        ROOT,
                        "%s of %d × %d pixels is printed with %.0f pixels to the inch; %d are wanted.",
                        wanted == 600 ? "Line art" : "A picture",
                        picture.image().getWidth(),
                        picture.image().getHeight(),
                        picture.resolution(),
                        wanted),
                "Use a larger file of the picture, or print it smaller.");
    }
}
