package org.jianbao.proofreading;

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
     * White added between all characters of a Chinese line from which on a reader sees it, em: the
     * line falls apart into single characters (rule J5).
     */
    private static final double LOOSE_HAN = 0.25;

    /** White added to each word space from which on a reader sees holes, em. */
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
        int han = 0;
        int places = 0;
        for (GlyphRun run : line.runs()) {
            for (String text : run.texts()) {
                places += text.isEmpty() ? 0 : 1;
                han += !text.isEmpty() && Letters.isHan(text.codePointAt(0)) ? 1 : 0;
            }
        }
        if (line.adjust() <= 0 || places < 2) {
            return 0;
        }
        return han * 2 > places ? line.worst() / LOOSE_HAN : line.worst() / LOOSE_LATIN;
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
