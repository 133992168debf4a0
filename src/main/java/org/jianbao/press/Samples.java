package org.jianbao.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.Raster;

/**
 * A picture as light: red, green and blue of each dot with eight bits each, on white.
 *
 * @param width in dots
 * @param height in dots
 * @param rgb three bytes for each dot, row by row from the top
 * @param profile what the numbers mean
 */
@SuppressWarnings("ArrayRecordComponent") // Plain numbers on their way; never compared.
record Samples(int width, int height, byte[] rgb, ICC_Profile profile) {

    /** {@return the light of a picture, as its file has it, not turned into other colors} */
    static Samples of(BufferedImage picture, ICC_Profile profile) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] rgb = new byte[Math.multiplyExact(Math.multiplyExact(width, height), 3)];
        boolean raw =
                picture.getColorModel() instanceof ComponentColorModel
                        && picture.getColorModel().getComponentSize(0) >= 8;
        for (int y = 0; y < height; y++) {
            if (raw) {
                readRaw(picture, y, rgb);
            } else {
                readConverted(picture, y, rgb);
            }
        }
        return new Samples(width, height, rgb, profile);
    }

    /** A row of numbers as they are in the file: one band or three, and one for transparency. */
    private static void readRaw(BufferedImage picture, int y, byte[] rgb) {
        ColorModel model = picture.getColorModel();
        Raster raster = picture.getRaster();
        int bands = raster.getNumBands();
        int colors = model.getNumColorComponents();
        int down = model.getComponentSize(0) - 8;
        int[] row = raster.getPixels(0, y, picture.getWidth(), 1, (int[]) null);
        for (int x = 0; x < picture.getWidth(); x++) {
            int alpha = bands > colors ? row[x * bands + colors] >> down : 255;
            for (int i = 0; i < 3; i++) {
                int light = row[x * bands + (colors == 3 ? i : 0)] >> down;
                rgb[3 * (y * picture.getWidth() + x) + i] = onWhite(light, alpha);
            }
        }
    }

    private static void readConverted(BufferedImage picture, int y, byte[] rgb) {
        for (int x = 0; x < picture.getWidth(); x++) {
            int argb = picture.getRGB(x, y);
            int at = 3 * (y * picture.getWidth() + x);
            for (int i = 0; i < 3; i++) {
                rgb[at + i] = onWhite(argb >> (16 - 8 * i) & 0xFF, argb >>> 24);
            }
        }
    }

    private static byte onWhite(int light, int alpha) {
        return (byte) ((light * alpha + 255 * (255 - alpha) + 127) / 255);
    }

    /** {@return what the numbers of a picture mean that says nothing else} */
    static ICC_Profile usual() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    }

    /** {@return whether red, green and blue are the same everywhere} */
    boolean isGray() {
        for (int i = 0; i < rgb.length; i += 3) {
            if (rgb[i] != rgb[i + 1] || rgb[i] != rgb[i + 2]) {
                return false;
            }
        }
        return true;
    }

    /** {@return a byte for each dot of a gray picture} */
    byte[] gray() {
        byte[] gray = new byte[rgb.length / 3];
        for (int i = 0; i < gray.length; i++) {
            gray[i] = rgb[3 * i];
        }
        return gray;
    }
}
