package org.jianbao.press;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How colors are printed: as light on a screen, or as inks on paper.
 *
 * @param order what the printing house asks for; empty for a screen
 * @param separations the inks of a color 0xRRGGBB, for paper; a color without is converted plainly
 * @param spots the names of the colors 0xRRGGBB that have an ink of their own, for paper
 */
public record Ink(
        Optional<PrintOrder> order, Map<Integer, Cmyk> separations, Map<Integer, String> spots) {

    /** For what a PDF is made. */
    public enum Medium {
        /** Colors in DeviceRGB, links, the page as trimmed. */
        SCREEN,
        /** Colors in DeviceCMYK and spot colors, no links, bleed around the page. */
        PRINT
    }

    /** Copies the maps. */
    public Ink {
        separations = Map.copyOf(separations);
        spots = Map.copyOf(spots);
    }

    /** {@return colors for a screen} */
    public static Ink screen() {
        return new Ink(Optional.empty(), Map.of(), Map.of());
    }

    /** {@return colors for paper, for the usual press} */
    public static Ink print(Map<Integer, Cmyk> separations) {
        return new Ink(Optional.of(PrintOrder.usual()), separations, Map.of());
    }

    /** {@return whether it is for screen or paper} */
    public Medium medium() {
        return order.isPresent() ? Medium.PRINT : Medium.SCREEN;
    }

    /**
     * {@return the operator that fills areas in a color, which cover what is beneath (ISO 32000-1,
     * 8.6.8)}
     */
    String fill(int rgb) {
        return medium() == Medium.SCREEN
                ? light(rgb) + " rg"
                : Overprint.OFF.operator() + fillInk(rgb);
    }

    /**
     * {@return the operator that fills letters in a color} Black letters overprint, so that no
     * white edge shows where the plates are out of register.
     */
    String letter(int rgb) {
        return medium() == Medium.SCREEN
                ? light(rgb) + " rg"
                : overprint(rgb).operator() + fillInk(rgb);
    }

    /** {@return the operator that draws lines in a color; black ones overprint} */
    String stroke(int rgb) {
        if (medium() == Medium.SCREEN) {
            return light(rgb) + " RG";
        }
        String ink = spot(rgb).map(name -> "/" + name + " CS 1 SCN").orElse(inks(rgb) + " K");
        return overprint(rgb).operator() + ink;
    }

    private String fillInk(int rgb) {
        return spot(rgb).map(name -> "/" + name + " cs 1 scn").orElse(inks(rgb) + " k");
    }

    private Overprint overprint(int rgb) {
        boolean black = cmyk(rgb).equals(Cmyk.BLACK) && spot(rgb).isEmpty();
        return black ? Overprint.ON : Overprint.OFF;
    }

    /** {@return the resource name of a color's own ink, if it has one} */
    private Optional<String> spot(int rgb) {
        return Optional.ofNullable(spots.get(rgb & 0xFFFFFF)).map(name -> resources().get(name));
    }

    /**
     * {@return the resource names of the spot colors, by their own names; the same at each call}
     */
    Map<String, String> resources() {
        Map<String, String> resources = new LinkedHashMap<>();
        for (String name : new TreeMap<>(spots).values()) {
            resources.putIfAbsent(name, "Spot" + (resources.size() + 1));
        }
        return resources;
    }

    /** {@return the inks that stand in for a spot color where it has no plate} */
    Cmyk replacement(String spot) {
        return new TreeMap<>(spots)
                .entrySet().stream()
                        .filter(entry -> entry.getValue().equals(spot))
                        .map(entry -> cmyk(entry.getKey()))
                        .findFirst()
                        .orElseThrow();
    }

    private Cmyk cmyk(int rgb) {
        return Optional.ofNullable(separations.get(rgb & 0xFFFFFF)).orElseGet(() -> Cmyk.of(rgb));
    }

    private static String light(int rgb) {
        return ContentStream.told(
                (rgb >> 16 & 0xFF) / 255.0, (rgb >> 8 & 0xFF) / 255.0, (rgb & 0xFF) / 255.0);
    }

    private String inks(int rgb) {
        Cmyk inks = cmyk(rgb);
        return ContentStream.told(inks.cyan(), inks.magenta(), inks.yellow(), inks.black());
    }

    /** Whether ink is laid on what is beneath or takes its place (ISO 32000-1, 8.6.7). */
    enum Overprint {
        ON("Over"),
        OFF("Out");

        private final String state;

        Overprint(String state) {
            this.state = state;
        }

        /** {@return the resource name of the graphics state} */
        String state() {
            return state;
        }

        private String operator() {
            return "/" + state + " gs\n";
        }
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

        static final Cmyk BLACK = new Cmyk(0, 0, 0, 1);

        /** {@return the inks of a color 0xRRGGBB, all gray in black ink; black text is 0 0 0 1} */
        static Cmyk of(int rgb) {
            double red = (rgb >> 16 & 0xFF) / 255.0;
            double green = (rgb >> 8 & 0xFF) / 255.0;
            double blue = (rgb & 0xFF) / 255.0;
            double light = Math.max(red, Math.max(green, blue));
            return light == 0
                    ? BLACK
                    : new Cmyk(1 - red / light, 1 - green / light, 1 - blue / light, 1 - light);
        }
    }
}
