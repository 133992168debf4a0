package org.jianbao.composition;

/**
 * Sets paragraphs line by line, each as full as it goes: the baseline that {@link
 * ParagraphComposer} is measured against. Spacing and rules are the same.
 */
public final class FirstFitComposer implements Composer {

    /** A composer; all are alike. */
    public FirstFitComposer() {}

    @Override
    public Matter prepare(Copy copy, ParagraphStyle style) {
        return Prepared.of(copy, style, FirstFit::choose);
    }
}
