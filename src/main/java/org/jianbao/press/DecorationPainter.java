package org.jianbao.press;

import org.jianbao.makeup.Placement;
import org.openpdf.text.pdf.PdfContentByte;

/** Paints the background and border of a piece, which only the galley knows. */
@FunctionalInterface
public interface DecorationPainter {

    /** Paints nothing. */
    DecorationPainter NONE = (box, canvas, pageHeight) -> {};

    /**
     * Paints a decoration. The graphics state is saved before and restored after; what the painter
     * leaves open beyond that is its own fault.
     *
     * @param box what to paint and where, pt from the top left corner of the trimmed page
     * @param canvas where to, in PDF's coordinates: pt from the bottom left corner of the trim
     * @param pageHeight of the trimmed page in pt, to turn one into the other
     */
    void paint(Placement.Box box, PdfContentByte canvas, double pageHeight);
}
