package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Chinese numerals, and digits with Chinese multiples: 两万五千, 2.5万, 1亿2000万, 一九九九, 两三百 (GB/T
 * 15835-2011 tells how they are written).
 */
final class HanNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String OLD_DIGITS = "〇壹贰叁肆伍陆柒捌玖";

    /** Larger than any figure; 万亿亿亿亿 ends here. */
    private static final BigDecimal LARGEST = BigDecimal.ONE.scaleByPowerOfTen(40);

    private final String text;
    private final boolean point;
    private int at;
    private boolean digits;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private Optional<BigDecimal> pending = Optional.empty();
    private List<BigDecimal> groups = List.of();
    private int lastPower;
    private int lastBig = Integer.MAX_VALUE;
    private boolean zero;

    private HanNumerals(String text, int from, boolean point) {
        this.text = text;
        this.at = from;
        this.point = point;
    }

    /** {@return whether a numeral can begin with a character, other than an ASCII digit} */
    static boolean begins(char c) {
        return digit(c) >= 0 || power(c) > 0;
    }

    /** {@return the numeral at an offset; empty for a run of digits too long for one} */
    static Optional<Figure> at(String text, int from, boolean point) {
        int run = from;
        while (run < text.length() && digit(text.charAt(run)) >= 0) {
            run++;
        }
        boolean unitFollows = run < text.length() && power(text.charAt(run)) > 0;
        if (run - from > 1 && !unitFollows) {
            return positional(text, from, run);
        }
        if (run - from == 2 && text.charAt(from) != '零' && text.charAt(from) != '〇') {
            return approximate(text, from, point);
        }
        return new HanNumerals(text, from, point).read(from);
    }

    /** 一九九九 is 1999, 二三 is 23 or two to three. */
    private static Optional<Figure> positional(String text, int from, int to) {
        if (to - from > Decimal.MOST_DIGITS) {
            return Optional.of(Figure.words(from, to, List.of(BigDecimal.ZERO)));
        }
        StringBuilder plain = new StringBuilder();
        text.substring(from, to).chars().forEach(c -> plain.append(digit((char) c)));
        List<BigDecimal> readings = new ArrayList<>(List.of(new BigDecimal(plain.toString())));
        if (to - from == 2) {
            plain.chars().forEach(c -> readings.add(BigDecimal.valueOf(c - '0')));
        }
        return Optional.of(Figure.words(from, to, readings));
    }

    /** 两三百 is 200 to 300. */
    private static Optional<Figure> approximate(String text, int from, boolean point) {
        BigDecimal low = BigDecimal.valueOf(digit(text.charAt(from)));
        BigDecimal high = BigDecimal.valueOf(Math.max(1, digit(text.charAt(from + 1))));
        return new HanNumerals(text, from + 1, point)
                .read(from + 1)
                .map(figure -> {
                    BigDecimal scale = figure.value().divideToIntegralValue(high);
                    return figure.reaching(from, figure.to()).alsoRead(low.multiply(scale));
                });
    }

    private Optional<Figure> read(int from) {
        while (at < text.length() && step()) {
            // each step takes one character, or the digits of a number
        }
        if (at == from) {
            return Optional.empty();
        }
        point(from);
        BigDecimal rest = pending.orElse(BigDecimal.ZERO);
        BigDecimal value = total.add(section).add(rest);
        Figure figure = Figure.digits(from, at, value).withParts(groups);
        if (!digits) {
            figure = figure.offeredOnly();
        }
        if (rest.signum() > 0 && lastPower > 1 && !zero) {
            // 三百五 is 350, 一万二 is 12,000
            figure =
                    figure.alsoRead(
                            value.subtract(rest).add(rest.scaleByPowerOfTen(lastPower - 1)));
        }
        return Optional.of(figure.withScale(scale()));
    }

    /** By what the digits before the last multiple are multiplied: ranges share it. */
    private BigDecimal scale() {
        return digits && pending.isEmpty() && lastPower > 0
                ? BigDecimal.ONE.scaleByPowerOfTen(lastPower)
                : BigDecimal.ONE;
    }

    private boolean step() {
        char c = text.charAt(at);
        if (Decimal.isDigit(c)) {
            return pending.isEmpty() && decimal();
        }
        if (power(c) > 0) {
            return multiply(power(c));
        }
        int value = digit(c);
        if (value == 0 && pending.isEmpty()) {
            zero = true;
            at++;
            return true;
        }
        if (value > 0 && pending.isEmpty()) {
            pending = Optional.of(BigDecimal.valueOf(value));
            at++;
            return true;
        }
        return isLoose(c);
    }

    private boolean decimal() {
        Optional<Decimal> number = Decimal.at(text, at, point);
        number.ifPresent(read -> {
            pending = Optional.of(read.value());
            groups = read.groups();
            at = read.end();
            digits = true;
        });
        return number.isPresent();
    }

    /** 100多万: some more than a million. */
    private boolean isLoose(char c) {
        boolean loose =
                "多余來来几".indexOf(c) >= 0
                        && (pending.isPresent() || section.signum() > 0)
                        && at + 1 < text.length()
                        && power(text.charAt(at + 1)) > 3;
        at += loose ? 1 : 0;
        return loose;
    }

    private boolean multiply(int power) {
        if (total.compareTo(LARGEST) > 0) {
            return false;
        }
        groups = List.of();
        zero = false;
        at++;
        lastPower = power;
        if (power < 4) {
            section = section.add(pending.orElse(BigDecimal.ONE).scaleByPowerOfTen(power));
        } else {
            BigDecimal here = section.add(pending.orElse(BigDecimal.ZERO));
            boolean larger = power >= lastBig;
            if (larger) {
                total = total.add(here).scaleByPowerOfTen(power);
            } else {
                total =
                        total.add(
                                (here.signum() == 0 ? BigDecimal.ONE : here)
                                        .scaleByPowerOfTen(power));
            }
            section = BigDecimal.ZERO;
            lastBig = power;
        }
        pending = Optional.empty();
        return true;
    }

    /** 三点五 and 三点五亿, but not the time 三点十分. */
    private void point(int from) {
        if (digits
                || at + 1 >= text.length()
                || (text.charAt(at) != '点' && text.charAt(at) != '點')
                || digit(text.charAt(at + 1)) < 0) {
            return;
        }
        BigDecimal value = total.add(section).add(pending.orElse(BigDecimal.ZERO));
        int power = 0;
        at++;
        while (at < text.length() && digit(text.charAt(at)) >= 0 && power > -10) {
            power--;
            value = value.add(BigDecimal.valueOf(digit(text.charAt(at))).scaleByPowerOfTen(power));
            at++;
        }
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        pending = Optional.of(value);
        lastBig = Integer.MAX_VALUE;
        lastPower = 0;
        while (at > from && at < text.length() && power(text.charAt(at)) > 3) {
            if (!multiply(power(text.charAt(at)))) {
                break;
            }
        }
    }

    /** {@return the value of a Chinese digit, -1 for other characters} */
    static int digit(char c) {
        if (c == '两' || c == '兩' || c == '双' || c == '俩') {
            return 2;
        }
        return Math.max(DIGITS.indexOf(c), OLD_DIGITS.indexOf(c));
    }

    /** {@return the power of ten of a Chinese multiple, 0 for other characters} */
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
        };
    }
}
