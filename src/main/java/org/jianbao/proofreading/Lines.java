package org.jianbao.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Kind;
import org.jianbao.proofreading.Margin.Finding;
import org.jianbao.proofreading.Paragraph.Placed;

/** Marks lines that are set very loose, and words that are wider than their line. */
final class Lines {

    /**
     * White between the characters of a Chinese line from which on it falls apart into single
     * characters, em. The composer itself would rather not go beyond an eighth (rule J6), and a
     * quarter is the most that it adds before all other white is used up (J5).
     */
    private static final double LOOSE_HAN = 0.2;

    /** Neighbors from which on characters are seen to fall apart; fewer are a word or two. */
    private static final int ENOUGH_HAN = 4;

    /** White added to each word space, itself a quarter, from which on a reader sees holes, em. */
    private static final double LOOSE_LATIN = 0.6;

    /** What may stick out unnoticed, pt. */
    private static final double TOLERANCE = 0.5;

    private static final double MILLIMETRE = 72 / 25.4;

    private final Proof proof;
    private final Margin margin;

    Lines(Proof proof, Margin margin) {
        this.proof = proof;
        this.margin = margin;
    }

    void read() {
        for (Paragraph paragraph : proof.paragraphs()) {
            for (int i = 0; i < paragraph.lines().size(); i++) {
                if (looseness(paragraph.lines().get(i).line().line()) > 1) {
                    loose(paragraph, i);
                }
                if (isUngauged(paragraph)) {
                    width(paragraph, i);
                }
            }
        }
    }

    /** {@return how loose a line is; from 1 on a reader sees it} */
    static double looseness(SetLine line) {
        // What the composer did at its widest place is the quick answer for nearly all lines.
        if (line.adjust() <= 0 || line.worst() < LOOSE_HAN) {
            return 0;
        }
        List<Double> gaps =
                line.runs().stream().flatMap(run -> spacing(run).stream()).sorted().toList();
        return gaps.isEmpty()
                ? line.worst() / LOOSE_LATIN
                : gaps.size() < ENOUGH_HAN ? 0 : gaps.getFirst() / LOOSE_HAN;
    }

    /** {@return the white between each two neighboring Han characters of a run, em} */
    private static List<Double> spacing(GlyphRun run) {
        List<Double> gaps = new ArrayList<>();
        double unit = run.size() / run.face().unitsPerEm();
        for (int i = 0; i + 1 < run.glyphs().length; i++) {
            if (isHan(run.texts()[i]) && isHan(run.texts()[i + 1])) {
                double right = run.x()[i] + run.face().advance(run.glyphs()[i]) * unit;
                gaps.add((run.x()[i + 1] - right) / run.size());
            }
        }
        return gaps;
    }

    private static boolean isHan(String text) {
        return !text.isEmpty() && Letters.isHan(text.codePointAt(0));
    }

    private void loose(Paragraph paragraph, int line) {
        margin.mark(
                paragraph.lines().get(line).page(),
                new Finding(
                        ProofCode.LOOSE,
                        margin.places().of(paragraph, line),
                        "This line is set very loose.",
                        "The next word is long and cannot be divided well: put a word before it,"
                                + " take one out, or move it in the sentence."));
    }

    /** The galley holds the pieces of the text and cells of tables against their measure itself. */
    private static boolean isUngauged(Paragraph paragraph) {
        boolean piece = paragraph.lines().getFirst().line().tag().piece() != -1;
        return !piece && paragraph.kind() != Kind.TABLE && paragraph.kind() != Kind.CAPTION;
    }

    private void width(Paragraph paragraph, int i) {
        Placed placed = paragraph.lines().get(i);
        SetLine line = placed.line().line();
        boolean sticksOut = line.overfull() > TOLERANCE;
        if (sticksOut || isTorn(paragraph.lines(), i)) {
            String how =
                    sticksOut
                            ? String.format(
                                    Locale.ROOT,
                                    "sticks out of its column by %.1f mm",
                                    line.overfull() / MILLIMETRE)
                            : "is wider than its column and is torn without a hyphen";
            margin.mark(
                    placed.page(),
                    new Finding(
                            ProofCode.TOO_WIDE,
                            margin.places().of(paragraph, i),
                            "A word of this line " + how + ".",
                            "Shorten the word, or put a soft hyphen (U+00AD) or a space where it"
                                    + " may break."));
        }
    }

    /** Whether a word goes on on the next line without a hyphen: the composer found no way out. */
    private static boolean isTorn(List<Placed> lines, int i) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        SetLine line = lines.get(i).line().line();
        SetLine next = lines.get(i + 1).line().line();
        String before = line.text();
        String after = next.text();
        return line.end() == next.start()
                && !line.hyphenated()
                && line.after().isEmpty()
                && !before.isEmpty()
                && !after.isEmpty()
                && Letters.isWestern(before.codePointBefore(before.length()))
                && Letters.isWestern(after.codePointAt(0));
    }
}
