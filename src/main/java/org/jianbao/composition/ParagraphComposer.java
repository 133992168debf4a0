package org.jianbao.composition;

/**
 * Sets paragraphs by total fit: breaks are chosen for the paragraph as a whole (J6).
 *
 * <p>Pure, and safe for use by several threads.
 */
public final class ParagraphComposer implements Composer {

    /** A composer; all are alike. */
    public ParagraphComposer() {}

    @Override
    public Matter prepare(Copy copy, ParagraphStyle style) {
        return Prepared.of(copy, style, TotalFit::choose);
    }
}
