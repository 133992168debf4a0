package org.jianbao.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a reader finds on a page: each glyph shown, in the order of the content stream. */
final class Reading extends PDFTextStripper {

    private final List<Glyph> glyphs = new ArrayList<>();

    private Reading() {
        setSuppressDuplicateOverlappingText(false);
    }

    /** {@return the glyphs of a page, places from the top left corner of the trim} */
    static List<Glyph> of(PDDocument document, int page) throws IOException {
        Reading reading = new Reading();
        reading.setStartPage(page);
        reading.setEndPage(page);
        reading.getText(document);
        return reading.glyphs;
    }

    static String operators(PDPage page) throws IOException {
        try (InputStream content = page.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        super.processTextPosition(text);
        PDRectangle box = getCurrentPage().getCropBox(); // PDFBox counts from its corner
        double x = box.getLowerLeftX() + text.getTextMatrix().getTranslateX();
        double bottom = box.getLowerLeftY() + text.getTextMatrix().getTranslateY();
        double y = Specimen.HEIGHT - bottom;
        glyphs.add(
                new Glyph(
                        text.getUnicode(), x, y, text.getFontSizeInPt(), text.getFont().getName()));
    }

    /** A glyph shown. */
    record Glyph(String text, double x, double y, double size, String font) {}
}
