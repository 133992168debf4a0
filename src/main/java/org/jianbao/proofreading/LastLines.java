package org.jianbao.proofreading;

import java.util.List;
import java.util.Set;
import org.jianbao.composition.GlyphRun;
import org.jianbao.makeup.Kind;
import org.jianbao.proofreading.Margin.Finding;
import org.jianbao.proofreading.Paragraph.Placed;

/**
 * Marks runts: last lines of one Chinese character, of one to three Latin letters, or of the rest
 * of a divided word (rule R1).
 */
final class LastLines {

    /** What is read as a paragraph; cells of tables are too narrow to choose. */
    private static final Set<Kind> READ =
            Set.of(
                    Kind.TEXT,
                    Kind.HEADING,
                    Kind.LIST,
                    Kind.QUOTE,
                    Kind.NOTE,
                    Kind.PULLQUOTE,
                    Kind.RECOMMENDATION,
                    Kind.CAPTION);

    /** Letters and figures from which on a last line is one. */
    private static final int ENOUGH = 4;

    private final Proof proof;
    private final Margin margin;

    LastLines(Proof proof, Margin margin) {
        this.proof = proof;
        this.margin = margin;
    }

    void read() {
        for (Paragraph paragraph : proof.paragraphs()) {
            int last = paragraph.lines().size() - 1;
            if (last > 0
                    && READ.contains(paragraph.kind())
                    && isRunt(paragraph, last)
                    && !endsInAddress(paragraph)
                    && !isWanted(paragraph, last)) {
                mark(paragraph, last);
            }
        }
    }

    private static boolean isRunt(Paragraph paragraph, int last) {
        Placed placed = paragraph.lines().get(last);
        List<GlyphRun> runs = placed.line().line().runs();
        if (runs.isEmpty() || runs.stream().anyMatch(run -> run.style().verbatim())) {
            return false;
        }
        String words = placed.words().strip();
        long han = words.codePoints().filter(Letters::isHan).count();
        long letters = words.codePoints().filter(Letters::isWestern).count();
        boolean rest = paragraph.lines().get(last - 1).line().line().hyphenated();
        return han == 0
                ? letters < ENOUGH || (rest && words.indexOf(' ') < 0)
                : han == 1 && letters == 0;
    }

    /** An address is long and can end anywhere; no other words would mend that. */
    private static boolean endsInAddress(Paragraph paragraph) {
        StringBuilder all = new StringBuilder();
        for (Placed placed : paragraph.lines()) {
            all.append(placed.words()).append(placed.line().line().after());
        }
        String words = all.toString().strip();
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return last.contains("://") || last.contains("www.") || last.contains("@");
    }

    /** Whether the line was broken by hand, as in a verse. */
    private boolean isWanted(Paragraph paragraph, int last) {
        String between = margin.places().between(paragraph, last);
        return between.contains("\\\n") || between.contains("  \n");
    }

    private void mark(Paragraph paragraph, int last) {
        String what =
                paragraph.isChinese()
                        ? "The last line of this paragraph is a single character."
                        : "The last line of this paragraph is a scrap of a word.";
        margin.mark(
                paragraph.lines().get(last).page(),
                new Finding(
                        ProofCode.RUNT,
                        margin.places().of(paragraph, last),
                        what,
                        "Add a word to the paragraph, or take one out."));
    }
}
