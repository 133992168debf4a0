package org.jianbao.facing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.Test;

/** Whether a phone that looks at the back cover finds the briefing. */
class BackCoverTest {

    /** As sharp as a phone sees a page held in the hand, dots to the inch. */
    private static final float SHARPNESS = 150;

    @Test
    void theCodeSaysTheAddressOfTheFrontMatter() throws IOException, ReaderException {
        assertEquals(url(), read(render()));
    }

    private static BufferedImage render() throws IOException {
        try (PDDocument document = Loader.loadPDF(ShippedPages.facingPdf())) {
            int last = document.getNumberOfPages() - 1;
            return new PDFRenderer(document).renderImageWithDPI(last, SHARPNESS);
        }
    }

    private static String read(BufferedImage page) throws ReaderException {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(light)),
                        Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static String url() {
        Path home = Path.of(System.getProperty("jianbao.home", "."));
        return BriefingReader.read(home.resolve("manuscript"))
                .value()
                .flatMap(briefing -> briefing.manuscripts().getFirst().front().url())
                .orElseThrow();
    }
}
