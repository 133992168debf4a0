package org.jianbao.press;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Turns the screen colors of backgrounds and borders into inks. Flying Saucer knows RGB only, so
 * what it painted is read again: numbers, names and operators, nothing with spaces in it.
 */
final class BoxInks {

    private static final Set<String> COLORS = Set.of("rg", "RG", "g", "G");

    private BoxInks() {}

    /** {@return the same operators, with inks} */
    static String inked(byte[] operators, Ink ink) {
        StringBuilder inked = new StringBuilder();
        Deque<String> operands = new ArrayDeque<>();
        StringTokenizer tokens = new StringTokenizer(new String(operators, ISO_8859_1));
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (isOperand(token)) {
                operands.add(token);
            } else if (COLORS.contains(token)) {
                int rgb = rgb(operands);
                boolean fills = Character.isLowerCase(token.charAt(0));
                inked.append(fills ? ink.fill(rgb) : ink.stroke(rgb)).append('\n');
                operands.clear();
            } else {
                operands.forEach(operand -> inked.append(operand).append(' '));
                inked.append(token).append('\n');
                operands.clear();
            }
        }
        return inked.toString();
    }

    private static boolean isOperand(String token) {
        char first = token.charAt(0);
        return Character.isDigit(first) || "+-./[]".indexOf(first) >= 0;
    }

    private static int rgb(Deque<String> operands) {
        int[] parts =
                operands.stream()
                        .mapToInt(part -> (int) Math.round(Double.parseDouble(part) * 255))
                        .toArray();
        return parts.length == 3
                ? parts[0] << 16 | parts[1] << 8 | parts[2]
                : parts[0] << 16 | parts[0] << 8 | parts[0];
    }
}
