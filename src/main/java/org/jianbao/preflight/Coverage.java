package org.jianbao.preflight;

import java.util.Map;
import java.util.TreeMap;

/**
 * The inks of a color.
 *
 * @param inks percent of each by name; {@code Cyan}, {@code Magenta}, {@code Yellow} and {@code
 *     Black} are those of the press, all others spot colors
 */
record Coverage(Map<String, Double> inks) {

    static final String BLACK = "Black";

    private static final String[] PROCESS = {"Cyan", "Magenta", "Yellow", BLACK};

    /** A trace of an ink that nobody sees, %. */
    private static final double TRACE = 0.5;

    /** Copies the map. */
    Coverage {
        inks = Map.copyOf(inks);
    }

    /** {@return the four inks of the press, each given from 0 to 1} */
    static Coverage process(float... tints) {
        Map<String, Double> inks = new TreeMap<>();
        for (int i = 0; i < PROCESS.length; i++) {
            inks.put(PROCESS[i], 100.0 * Math.clamp(tints[i], 0, 1));
        }
        return new Coverage(inks);
    }

    /** {@return an amount of black, 0 to 1} */
    static Coverage black(float tint) {
        return process(0, 0, 0, tint);
    }

    /** {@return an ink by name, 0 to 1; {@code All} is every one of the press} */
    static Coverage named(String ink, float tint) {
        return switch (ink) {
            case "All" -> process(tint, tint, tint, tint);
            case "None" -> new Coverage(Map.of());
            default -> new Coverage(Map.of(ink, 100.0 * Math.clamp(tint, 0, 1)));
        };
    }

    /** {@return the sum of all inks, %} */
    double total() {
        return inks.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** {@return how many inks there are more than a trace of} */
    long count() {
        return inks.values().stream().filter(percent -> percent > TRACE).count();
    }

    /** {@return black, %} */
    double black() {
        return inks.getOrDefault(BLACK, 0.0);
    }

    /** {@return whether nothing is printed} */
    boolean isWhite() {
        return count() == 0;
    }

    /** {@return whether it is black and nothing else} */
    boolean isBlackOnly() {
        return count() == 1 && black() > TRACE;
    }
}
