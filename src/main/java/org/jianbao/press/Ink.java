package org.jianbao.press;

import java.util.Map;
import java.util.Optional;

/**
 * How colors are printed: as light on a screen, or as four inks on paper.
 *
 * @param medium screen or paper
 * @param separations the inks of a color 0xRRGGBB, for paper; a color without is converted plainly
 */
public record Ink(Medium medium, Map<Integer, Cmyk> separations) {

    /** For what a PDF is made. */
    public enum Medium {
        /** Colors in DeviceRGB, links, the page as trimmed. */
        SCREEN,
        /** Colors in DeviceCMYK, no links, bleed around the page. */
        PRINT
    }

    /** Copies the map. */
    public Ink {
        separations = Map.copyOf(separations);
    }

    /** {@return colors for a screen} */
    public static Ink screen() {
        return new Ink(Medium.SCREEN, Map.of());
    }

    /** {@return colors for paper} */
    public static Ink print(Map<Integer, Cmyk> separations) {
        return new Ink(Medium.PRINT, separations);
    }

    /** {@return the operator that fills in a color (ISO 32000-1, 8.6.8)} */
    String fill(int rgb) {
        return medium == Medium.SCREEN ? light(rgb) + " rg" : inks(rgb) + " k";
    }

    /** {@return the operator that draws lines in a color (ISO 32000-1, 8.6.8)} */
    String stroke(int rgb) {
        return medium == Medium.SCREEN ? light(rgb) + " RG" : inks(rgb) + " K";
    }

    private static String light(int rgb) {
        return operands(
                (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private String inks(int rgb) {
        Cmyk inks =
                Optional.ofNullable(separations.get(rgb & 0xFFFFFF)).orElseGet(() -> Cmyk.of(rgb));
        return operands(inks.cyan(), inks.magenta(), inks.yellow(), inks.black());
    }

    private static String operands(double... parts) {
        ContentStream out = new ContentStream();
        for (double part : parts) {
            out.number(part);
        }
        return out.toString().stripTrailing();
    }

    /**
     * Amounts of the four inks, each from 0 to 1.
     *
     * @param cyan amount
     * @param magenta amount
     * @param yellow amount
     * @param black amount
     */
    public record Cmyk(double cyan, double magenta, double yellow, double black) {

        /** {@return the inks of a color 0xRRGGBB, all gray in black ink; black text is 0 0 0 1} */
        static Cmyk of(int rgb) {
            double red = (rgb >> 16 & 0xFF) / 255.0;
            double green = (rgb >> 8 & 0xFF) / 255.0;
            double blue = (rgb & 0xFF) / 255.0;
            double light = Math.max(red, Math.max(green, blue));
            return light == 0
                    ? new Cmyk(0, 0, 0, 1)
                    : new Cmyk(1 - red / light, 1 - green / light, 1 - blue / light, 1 - light);
        }
    }
}
