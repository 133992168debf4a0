package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number in digits as a language writes it: {@code 25,000.5} in English and Chinese, {@code 25
 * 000,5} or {@code 25.000,5} in French or German (Unicode CLDR, number symbols).
 *
 * @param end offset after its last character
 * @param value what it is
 * @param groups what stands on its own where plain spaces part its groups of three digits: {@code
 *     table 1 200} can be one number or two; else empty
 */
record Decimal(int end, BigDecimal value, List<BigDecimal> groups) {

    /** Longer runs of digits are keys, not figures. */
    static final int MOST_DIGITS = 30;

    private static final Set<String> POINT =
            Set.of("en", "zh", "ja", "ko", "th", "he", "hi", "bn", "ms");

    private static final String SPACES = " \u00A0\u2009\u202F";

    /** {@return whether a language sets a point before decimals, by its BCP 47 tag} */
    static boolean hasPoint(String language) {
        return POINT.contains(language.split("-", 2)[0]);
    }

    /**
     * {@return the number that begins at an offset; empty for runs too long for one}
     *
     * @param text in which digits are ASCII digits
     * @param from offset of a digit
     * @param point whether a point comes before decimals, and a comma between groups
     */
    static Optional<Decimal> at(String text, int from, boolean point) {
        int first = afterDigits(text, from);
        if (first - from > MOST_DIGITS) {
            return Optional.empty();
        }
        List<String> groups = new ArrayList<>(List.of(text.substring(from, first)));
        int end = grouped(text, from, first, point ? ",'’" : ".'’", groups);
        StringBuilder digits = new StringBuilder(String.join("", groups));
        boolean spaced =
                groups.size() > 1
                        && text.charAt(first) == ' '
                        && groups.stream().noneMatch(group -> group.startsWith("0"));
        int fraction = fraction(text, from, end, point, groups.size() > 1);
        if (fraction > end) {
            digits.append('.').append(text, end + 1, fraction);
            end = fraction;
        }
        BigDecimal value = new BigDecimal(digits.toString());
        if (end < text.length() && vulgar(text.charAt(end)) > 0) {
            value = value.add(BigDecimal.valueOf(vulgar(text.charAt(end))));
            end++;
        }
        List<BigDecimal> parts = spaced ? groups.stream().map(BigDecimal::new).toList() : List.of();
        return Optional.of(new Decimal(end, value, parts));
    }

    /** Gathers groups of three digits after the first, all parted by the same mark. */
    private static int grouped(
            String text, int from, int first, String marks, List<String> groups) {
        if (first - from > 3 || first >= text.length() || text.charAt(from) == '0') {
            return first;
        }
        char mark = text.charAt(first);
        if (marks.indexOf(mark) < 0 && SPACES.indexOf(mark) < 0) {
            return first;
        }
        int end = first;
        while (end < text.length()
                && text.charAt(end) == mark
                && groups.size() * 3 < MOST_DIGITS
                && afterDigits(text, end + 1) == end + 4) {
            groups.add(text.substring(end + 1, end + 4));
            end += 4;
        }
        return end;
    }

    /** The offset after the decimals, or {@code end} where there are none, as in 1.2.3. */
    private static int fraction(String text, int from, int end, boolean point, boolean grouped) {
        if (end >= text.length() || isInChain(text, from)) {
            return end;
        }
        char mark = text.charAt(end);
        int after = afterDigits(text, end + 1);
        int count = after - end - 1;
        boolean isMark =
                point ? mark == '.' : mark == ',' || (mark == '.' && !grouped && count != 3);
        boolean chain =
                after + 1 < text.length()
                        && text.charAt(after) == '.'
                        && mark == '.'
                        && isDigit(text.charAt(after + 1));
        return isMark && count > 0 && count <= MOST_DIGITS && !chain ? after : end;
    }

    /** Whether a digit and a point stand before: the second number of 1.2.3. */
    private static boolean isInChain(String text, int from) {
        return from > 1 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2));
    }

    static int afterDigits(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return ½ and the like as a number; 0 for other characters} */
    static double vulgar(char c) {
        return switch (c) {
            case '½' -> 0.5;
            case '¼' -> 0.25;
            case '¾' -> 0.75;
            default -> 0;
        };
    }
}
