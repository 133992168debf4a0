package org.jianbao.preflight;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page and its boxes, pt, y upward.
 *
 * @param number from 1
 * @param page as PDFBox reads it
 * @param media the sheet
 * @param bleed as it counts: the page's own, else the crop box, within the sheet
 * @param trim as it counts: trim box, else art box, else the crop box
 */
record Sheet(int number, PDPage page, Rectangle2D media, Rectangle2D bleed, Rectangle2D trim) {

    /** Lengths closer than this are the same, pt: four thousandths of a millimeter. */
    static final double CLOSE = 0.012;

    private static final double MM = 72 / 25.4;

    /** {@return the page with its boxes, as ISO 32000-1, 14.11.2 tells what stands for what} */
    static Sheet of(PDPage page, int number) {
        Rectangle2D media = rectangle(page.getMediaBox());
        Rectangle2D bleed = rectangle(page.getBleedBox());
        boolean art =
                !page.getCOSObject().containsKey(COSName.TRIM_BOX)
                        && page.getCOSObject().containsKey(COSName.ART_BOX);
        Rectangle2D trim = rectangle(art ? page.getArtBox() : page.getTrimBox());
        return new Sheet(number, page, media, bleed, trim);
    }

    /** {@return the place of the page itself} */
    Place place() {
        return new Place(number, "");
    }

    /** {@return a rectangle of PDF, pt} */
    static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(
                box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }

    /** {@return whether a box lies within another, edges that are close counting as within} */
    static boolean within(Rectangle2D inner, Rectangle2D outer) {
        return inner.getMinX() >= outer.getMinX() - CLOSE
                && inner.getMinY() >= outer.getMinY() - CLOSE
                && inner.getMaxX() <= outer.getMaxX() + CLOSE
                && inner.getMaxY() <= outer.getMaxY() + CLOSE;
    }

    /** {@return whether some of a mark is printed: within the bleed} */
    boolean prints(Mark mark) {
        Rectangle2D bounds = mark.bounds();
        return bounds.getMaxX() > bleed.getMinX()
                && bounds.getMinX() < bleed.getMaxX()
                && bounds.getMaxY() > bleed.getMinY()
                && bounds.getMinY() < bleed.getMaxY();
    }

    /** {@return a length in mm, pt given} */
    static double mm(double pt) {
        return pt / MM;
    }

    /** {@return a length in pt, mm given} */
    static double pt(double mm) {
        return mm * MM;
    }
}
