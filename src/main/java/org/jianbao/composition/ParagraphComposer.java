package org.jianbao.composition;

/**
 * Sets paragraphs by total fit: breaks are chosen for the paragraph as a whole (J6).
 *
 * <p>Pure, and safe for use by several threads.
 */
public final class ParagraphComposer implements Composer {

    /** A composer; all are alike. */
    public ParagraphComposer() {}

    /**
     * Opens the dictionary of Chinese words, by which headings are broken: it takes as long as a
     * page or two.
     *
     * @return true
     */
    public static boolean openDictionary() {
        return LineBreaks.openDictionary();
    }

    @Override
    public Matter prepare(Copy copy, ParagraphStyle style) {
        return Prepared.of(copy, style, TotalFit::choose);
    }
}
