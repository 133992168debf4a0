package org.jianbao.press;

import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;

/**
 * Makes pictures ready for the press: what is gray stays gray and so on one plate, what is colored
 * goes through its profile into that of the press. White shines through what is transparent.
 * Picture files in CMYK are taken as they are: who made them knew a press.
 */
final class PictureInks {

    /** Rows that are converted at a time. */
    private static final int STRIP = 256;

    private static final int CMYK = 4;
    private static final int RGB = 3;

    private final ICC_Profile press;
    private final int most;

    PictureInks(PrintOrder order) {
        press = ICC_Profile.getInstance(order.condition().profile());
        most = (int) Math.floor(order.ink() * 255 / 100);
    }

    /**
     * {@return a picture in inks}
     *
     * @throws IOException if it cannot be read
     */
    Image image(byte[] file) throws IOException, DocumentException {
        if (PictureFile.isCmykJpeg(file)) {
            Image ready = Image.getInstance(file);
            ready.tagICC(null); // its inks are those of the press
            return ready;
        }
        BufferedImage picture = PictureFile.decode(file);
        if (picture.getColorModel().getPixelSize() == 1) {
            Bits bits = Bits.of(picture);
            if (bits.isBlackAndWhite()) {
                return Image.getInstance(picture.getWidth(), picture.getHeight(), 1, 1, bits.rows);
            }
        }
        Samples samples = Samples.of(picture, PictureFile.profile(file, picture));
        return samples.isGray()
                ? image(samples, 1, samples.gray())
                : image(samples, CMYK, convert(samples));
    }

    private static Image image(Samples samples, int inks, byte[] data) throws DocumentException {
        return Image.getInstance(samples.width(), samples.height(), inks, 8, data);
    }

    private byte[] convert(Samples samples) {
        int width = samples.width();
        byte[] inks = new byte[width * samples.height() * CMYK];
        var op = new ColorConvertOp(new ICC_Profile[] {samples.profile(), press}, null);
        for (int top = 0; top < samples.height(); top += STRIP) {
            int rows = Math.min(STRIP, samples.height() - top);
            WritableRaster from = interleaved(width, rows, RGB);
            byte[] source = ((DataBufferByte) from.getDataBuffer()).getData();
            System.arraycopy(samples.rgb(), top * width * RGB, source, 0, source.length);
            WritableRaster to = interleaved(width, rows, CMYK);
            op.filter(from, to);
            byte[] strip = ((DataBufferByte) to.getDataBuffer()).getData();
            System.arraycopy(strip, 0, inks, top * width * CMYK, strip.length);
        }
        limit(inks);
        return inks;
    }

    private static WritableRaster interleaved(int width, int rows, int bands) {
        return Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, bands, null);
    }

    /** Takes colored inks off where there is too much; black holds the drawing and stays. */
    private void limit(byte[] inks) {
        for (int i = 0; i < inks.length; i += CMYK) {
            int black = inks[i + 3] & 0xFF;
            int colored = (inks[i] & 0xFF) + (inks[i + 1] & 0xFF) + (inks[i + 2] & 0xFF);
            if (colored + black > most) {
                for (int ink = i; ink < i + 3; ink++) {
                    inks[ink] = (byte) ((inks[ink] & 0xFF) * Math.max(0, most - black) / colored);
                }
            }
        }
    }

    /** Line art: a bit for each dot, 1 for white, rows of whole bytes. */
    private record Bits(boolean isBlackAndWhite, byte[] rows) {

        static Bits of(BufferedImage picture) {
            int stride = (picture.getWidth() + 7) / 8;
            byte[] rows = new byte[stride * picture.getHeight()];
            boolean pure = true;
            for (int y = 0; y < picture.getHeight(); y++) {
                for (int x = 0; x < picture.getWidth(); x++) {
                    int argb = picture.getRGB(x, y);
                    boolean white = argb == 0xFFFFFFFF || argb >>> 24 == 0;
                    pure &= white || argb == 0xFF000000;
                    if (white) {
                        rows[y * stride + x / 8] |= (byte) (0x80 >> x % 8);
                    }
                }
            }
            return new Bits(pure, rows);
        }
    }
}
