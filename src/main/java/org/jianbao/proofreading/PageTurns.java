package org.jianbao.proofreading;

import java.util.List;
import java.util.Set;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Placement;
import org.jianbao.proofreading.Margin.Finding;

/** Marks what the turn of a page leaves alone: a heading at the foot, one line of a paragraph. */
final class PageTurns {

    /** Lines that follow a heading at the foot of a page at least (rule T3). */
    private static final int AFTER_HEADING = 2;

    private static final Set<Kind> TORN =
            Set.of(Kind.TEXT, Kind.LIST, Kind.QUOTE, Kind.NOTE, Kind.RECOMMENDATION);

    private final Proof proof;
    private final Margin margin;

    PageTurns(Proof proof, Margin margin) {
        this.proof = proof;
        this.margin = margin;
    }

    void read() {
        for (String language : proof.languages()) {
            List<Column> columns = proof.columns(language);
            for (int i = 0; i + 1 < columns.size(); i++) {
                heading(columns.get(i), columns.get(i + 1));
            }
        }
        proof.paragraphs().stream()
                .filter(paragraph -> TORN.contains(paragraph.kind()))
                .filter(paragraph -> paragraph.lines().getFirst().line().tag().piece() >= 0)
                .forEach(this::loneLines);
    }

    private void heading(Column column, Column next) {
        List<Placement> items = column.running();
        int after = linesAfterHeading(items);
        boolean goesOn = next.first().map(tag -> tag.kind() != Kind.HEADING).orElse(true);
        int least = goesOn ? AFTER_HEADING : 1;
        if (after < least && items.get(items.size() - 1 - after) instanceof Placement.Line line) {
            String what =
                    after == 0
                            ? "This heading stands last on its page."
                            : "This heading has one line of its text on its page.";
            margin.mark(
                    column.page(),
                    new Finding(
                            ProofCode.STRANDED_HEADING,
                            margin.places().around(line.tag()),
                            what,
                            "Shorten or lengthen the text before it by some lines."));
        }
    }

    /**
     * {@return lines between the last heading and the foot; a great number where that is enough}
     */
    private static int linesAfterHeading(List<Placement> items) {
        for (int i = items.size() - 1, lines = 0; i >= 0 && lines < AFTER_HEADING; i--, lines++) {
            if (Column.is(items.get(i), Kind.HEADING)) {
                return lines;
            }
            if (!(items.get(i) instanceof Placement.Line line) || line.tag().kind() == Kind.TABLE) {
                break;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void loneLines(Paragraph paragraph) {
        List<Paragraph.Placed> lines = paragraph.lines();
        int last = lines.size() - 1;
        if (last > 0 && turnsAfter(lines, 0)) {
            mark(paragraph, 0, "The first line of this paragraph stands alone at the foot.");
        }
        if (last > 0 && turnsAfter(lines, last - 1)) {
            mark(paragraph, last, "The last line of this paragraph stands alone at the head.");
        }
    }

    private static boolean turnsAfter(List<Paragraph.Placed> lines, int line) {
        return lines.get(line).page().number() != lines.get(line + 1).page().number();
    }

    private void mark(Paragraph paragraph, int line, String message) {
        margin.mark(
                paragraph.lines().get(line).page(),
                new Finding(
                        ProofCode.LONE_LINE,
                        margin.places().of(paragraph, line),
                        message,
                        "Shorten or lengthen this paragraph or the one before it by a line."));
    }
}
