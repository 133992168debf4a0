package org.jianbao.press;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** A QR code (ISO/IEC 18004): square modules, dark or light, at error correction level M. */
final class QrCode {

    /** Modules that must be left white around the code (ISO/IEC 18004, 6.3.8). */
    private static final int QUIET_ZONE = 4;

    /** A row for each array, 1 for dark. */
    private final byte[][] modules;

    private QrCode(byte[][] modules) {
        this.modules = modules;
    }

    /** {@return a code that says a text, empty if the text is too long} */
    static Optional<QrCode> of(String text) {
        boolean ascii = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        Map<EncodeHintType, ?> hints =
                ascii
                        ? Map.of()
                        : Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        try {
            ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            return Optional.of(new QrCode(matrix.getArray()));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /**
     * Paints the code: one path of rectangles, each as many dark modules as stand side by side, so
     * that no renderer leaves a hair between neighbors.
     *
     * @param out the page
     * @param left edge of the outermost modules, pt
     * @param top edge from the foot of the page, pt
     * @param size width and height, pt
     * @param ink how colors are printed
     */
    void paint(ContentStream out, double left, double top, double size, Ink ink) {
        double module = size / modules.length;
        double quiet = QUIET_ZONE * module;
        out.line(ink.fill(0xFFFFFF));
        rectangle(out, left - quiet, top - size - quiet, size + 2 * quiet, size + 2 * quiet);
        out.line("f").line(ink.fill(0));
        for (int row = 0; row < modules.length; row++) {
            paintRow(out, modules[row], left, top - (row + 1) * module, module);
        }
        out.line("f");
    }

    private static void paintRow(
            ContentStream out, byte[] row, double left, double bottom, double module) {
        int from = 0;
        while (from < row.length) {
            int to = from;
            while (to < row.length && row[to] == row[from]) {
                to++;
            }
            if (row[from] == 1) {
                rectangle(out, left + from * module, bottom, (to - from) * module, module);
            }
            from = to;
        }
    }

    private static void rectangle(
            ContentStream out, double x, double y, double width, double height) {
        out.number(x).number(y).number(width).number(height).line("re");
    }
}
