package org.jianbao.preflight;

import static java.util.Locale.ROOT;

import java.util.List;
import org.jianbao.diagnostic.Severity;

/** Lines that are too thin to print. */
final class LineCheck implements Check {

    static final Rule ZERO = Rule.house("PF511", "No line has the width 0", Severity.ERROR);
    static final Rule HAIRLINE =
            Rule.house("PF512", "Lines are at least 0.25 pt wide", Severity.WARNING);

    /** What offset printing holds, pt. */
    private static final double THINNEST = 0.25;

    private static final double SLACK = 0.002;

    @Override
    public List<Rule> rules() {
        return List.of(ZERO, HAIRLINE);
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        if (!sheet.prints(mark)) {
            return;
        }
        switch (mark) {
            case Mark.Line line when !line.text() && line.width() <= 0 ->
                    findings.add(
                            ZERO,
                            line.place(),
                            "A line has the width 0: each machine prints it as thin as it can.",
                            "Give it 0.25 pt or more.");
            case Mark.Line line when !line.text() -> thin(mark, line.width(), findings);
            case Mark.Area area
                    when !area.laying().paint().plain().map(Coverage::isWhite).orElse(false) ->
                    thin(mark, area.thickness(), findings);
            default -> {}
        }
    }

    private static void thin(Mark mark, double width, Findings findings) {
        if (width < THINNEST - SLACK) {
            findings.add(
                    HAIRLINE,
                    mark.place(),
                    String.format(ROOT, "A line is %.2f pt wide.", width),
                    "Give it 0.25 pt or more.");
        }
    }
}
