package org.jianbao.preflight;

import static java.util.Locale.ROOT;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Severity;

/** Text on the press: plates never register perfectly, and the guillotine never cuts exactly. */
final class TextCheck implements Check {

    static final Rule SMALL =
            Rule.house("PF503", "Small text is printed in one ink", Severity.WARNING);
    static final Rule RICH =
            Rule.house("PF504", "Text and lines in black are black alone", Severity.WARNING);
    static final Rule OVERPRINT =
            Rule.house("PF505", "Black text on colored ground overprints", Severity.REMARK);
    static final Rule SAFE =
            Rule.house("PF531", "Text stays away from the edge of the trim", Severity.WARNING);

    /** From here on a color is a black, %. */
    private static final double BLACK = 90;

    private static final double FULL_BLACK = 99;

    /** Remembered of one page. */
    private static final int MOST_GROUNDS = 500;

    private final List<Rectangle2D> grounds = new ArrayList<>();

    @Override
    public List<Rule> rules() {
        return List.of(SMALL, RICH, OVERPRINT, SAFE);
    }

    @Override
    public void page(Sheet sheet, Findings findings) {
        grounds.clear();
    }

    /** Remembers what lies under text; white covers what it lies on. */
    private void ground(Mark mark) {
        if (mark.laying().paint().plain().map(Coverage::isWhite).orElse(false)) {
            grounds.removeIf(mark.bounds()::contains);
        } else if (grounds.size() < MOST_GROUNDS) {
            grounds.add(mark.bounds());
        }
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        if (!sheet.prints(mark)) {
            return;
        }
        if (mark instanceof Mark.Picture || mark instanceof Mark.Area) {
            ground(mark);
            return;
        }
        Optional<Coverage> inks = mark.laying().paint().plain();
        if (mark instanceof Mark.Text text) {
            inks.ifPresent(i -> text(text, i, findings));
            safe(sheet, mark, findings);
        } else if (inks.filter(TextCheck::isRich).isPresent()) {
            rich(mark, "A line", findings);
        }
    }

    private static boolean isRich(Coverage inks) {
        return inks.black() >= BLACK && inks.count() > 1;
    }

    private void text(Mark.Text text, Coverage inks, Findings findings) {
        if (text.size() < findings.terms().small() - 0.01 && inks.count() > 1) {
            findings.add(
                    SMALL,
                    text.place(),
                    String.format(
                            ROOT,
                            "Text of %.1f pt is printed in %d inks.",
                            text.size(),
                            inks.count()),
                    "Print small text in black or in one spot color.");
        } else if (isRich(inks)) {
            rich(text, "Text", findings);
        }
        boolean knocksOut =
                inks.isBlackOnly() && inks.black() >= FULL_BLACK && !text.laying().overprint();
        if (knocksOut && grounds.stream().anyMatch(text.bounds()::intersects)) {
            findings.add(
                    OVERPRINT,
                    text.place(),
                    "Black text is cut out of the color beneath it.",
                    "Let it overprint, and no white edges show when the plates are not in register.");
        }
    }

    private static void rich(Mark mark, String what, Findings findings) {
        findings.add(
                RICH,
                mark.place(),
                what + " in black is printed in other inks too.",
                "Use 100 % black alone; black of several inks is for large areas.");
    }

    private static void safe(Sheet sheet, Mark mark, Findings findings) {
        double margin = Sheet.pt(findings.terms().safe());
        Rectangle2D trim = sheet.trim();
        Rectangle2D bounds = mark.bounds();
        if (!bounds.intersects(trim)) {
            return;
        }
        double least =
                Math.min(
                        Math.min(
                                bounds.getMinX() - trim.getMinX(),
                                trim.getMaxX() - bounds.getMaxX()),
                        Math.min(
                                bounds.getMinY() - trim.getMinY(),
                                trim.getMaxY() - bounds.getMaxY()));
        if (least < margin - Sheet.CLOSE) {
            findings.add(
                    SAFE,
                    mark.place(),
                    String.format(
                            ROOT,
                            "Text stands %.1f mm from the edge of the page; it is safe at %.1f mm.",
                            Math.max(0, Sheet.mm(least)),
                            findings.terms().safe()),
                    "Move it in, or it may be cut.");
        }
    }
}
