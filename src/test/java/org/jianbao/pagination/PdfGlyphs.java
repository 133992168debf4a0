package org.jianbao.pagination;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds on the pages of a PDF: each glyph in the order of the content stream. */
final class PdfGlyphs extends PDFTextStripper {

    private final double height;
    private final List<Glyph> glyphs = new ArrayList<>();

    /**
     * A glyph shown. Places are counted from the top left corner of the trim, pt.
     *
     * @param page of the file, from 1
     * @param text its characters
     * @param x of its origin
     * @param baseline of its origin
     * @param width its advance
     * @param size of the type
     * @param turned whether it does not stand upright
     */
    record Glyph(
            int page,
            String text,
            double x,
            double baseline,
            double width,
            double size,
            boolean turned) {

        double right() {
            return x + width;
        }
    }

    private PdfGlyphs(double height) {
        this.height = height;
        setSuppressDuplicateOverlappingText(false);
    }

    /**
     * {@return the glyphs of all pages}
     *
     * @param height of a page, trimmed
     */
    static List<Glyph> of(PDDocument document, double height) throws IOException {
        PdfGlyphs reader = new PdfGlyphs(height);
        reader.getText(document);
        return List.copyOf(reader.glyphs);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        PDRectangle trim = getCurrentPage().getTrimBox();
        PDRectangle crop = getCurrentPage().getCropBox(); // PDFBox counts from its corner
        double fromLeft = crop.getLowerLeftX() - trim.getLowerLeftX();
        double fromFoot = crop.getLowerLeftY() - trim.getLowerLeftY();
        glyphs.add(
                new Glyph(
                        getCurrentPageNo(),
                        text.getUnicode(),
                        fromLeft + text.getTextMatrix().getTranslateX(),
                        height - fromFoot - text.getTextMatrix().getTranslateY(),
                        text.getWidthDirAdj(),
                        text.getFontSizeInPt(),
                        text.getDir() != 0));
    }
}
