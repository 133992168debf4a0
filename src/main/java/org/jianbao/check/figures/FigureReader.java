package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.check.text.Prose;

/** Finds the figures of a passage, in one walk from its first character to its last. */
final class FigureReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Multiples behind digits in languages whose other number words are not read. */
    private static final Map<String, Integer> MULTIPLES =
            Map.ofEntries(
                    Map.entry("mille", 3),
                    Map.entry("tausend", 3),
                    Map.entry("mil", 3),
                    Map.entry("millones", 6),
                    Map.entry("millón", 6),
                    Map.entry("millionen", 6),
                    Map.entry("mio", 6),
                    Map.entry("milhões", 6),
                    Map.entry("milliard", 9),
                    Map.entry("milliards", 9),
                    Map.entry("milliarden", 9),
                    Map.entry("mrd", 9));

    private final String text;
    private final boolean point;
    private final List<Figure> figures = new ArrayList<>();

    private FigureReader(String text, String language) {
        this.text = text;
        this.point = Decimal.hasPoint(language);
    }

    /**
     * {@return the figures of a passage in order; code and addresses hold none}
     *
     * @param prose its words
     */
    static List<Figure> read(Prose prose, String language) {
        return read(prose.text(), language).stream()
                .filter(figure -> {
                    Prose.Mark mark = prose.mark(figure.from());
                    return mark != Prose.Mark.CODE && mark != Prose.Mark.ADDRESS;
                })
                .toList();
    }

    /** {@return the figures of a text in order} */
    static List<Figure> read(String text, String language) {
        FigureReader reader = new FigureReader(plain(text), language);
        reader.walk();
        return FigureContext.of(reader.text, reader.figures);
    }

    private void walk() {
        int at = 0;
        while (at < text.length()) {
            Optional<Figure> figure = one(at);
            if (figure.isPresent()) {
                figures.add(figure.get());
                at = figure.get().to();
            } else {
                at = after(at);
            }
        }
    }

    private Optional<Figure> one(int at) {
        char c = text.charAt(at);
        if (Decimal.isDigit(c)) {
            return digits(at);
        }
        if (HanNumerals.begins(c)) {
            return HanNumerals.at(text, at, point).map(n -> share(n));
        }
        if (NumberWords.isLetter(c)) {
            return NumberWords.at(text, at);
        }
        if (Decimal.vulgar(c) > 0) {
            BigDecimal value = BigDecimal.valueOf(Decimal.vulgar(c));
            return Optional.of(
                    Figure.digits(at, at + 1, value)
                            .alsoRead(value.multiply(HUNDRED))
                            .of(Unit.ANY));
        }
        return c == '半' ? Optional.of(half(at)) : Optional.empty();
    }

    /** Past what is no figure: a word, a run of digits too long, any other character. */
    private int after(int at) {
        int end = at;
        while (end < text.length() && NumberWords.isLetter(text.charAt(end))) {
            end++;
        }
        return Math.max(at + 1, Math.max(end, Decimal.afterDigits(text, at)));
    }

    private static Figure half(int at) {
        return Figure.words(
                        at,
                        at + 1,
                        List.of(
                                BigDecimal.valueOf(0.5),
                                BigDecimal.valueOf(50),
                                BigDecimal.valueOf(30)))
                .of(Unit.ANY);
    }

    private Optional<Figure> digits(int at) {
        return HanNumerals.at(text, at, point)
                .map(figure -> {
                    Figure whole = share(multiplied(slashed(figure)));
                    return isPartOfName(at) ? whole.offeredOnly() : whole;
                });
    }

    /** P2 and COVID-19 are names, US$5 and Rs500 are not. */
    private boolean isPartOfName(int at) {
        if (at == 0 || Units.before(text, at).isPresent()) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean hyphen = before == '-' && at > 1 && NumberWords.isLetter(text.charAt(at - 2));
        return hyphen || NumberWords.isLetter(before);
    }

    /** 3.5 million, 25m, 20k, 2,5 Mio. */
    private Figure multiplied(Figure figure) {
        int end = figure.to();
        if (end >= text.length() || figure.unit().equals(Unit.ANY)) {
            return figure;
        }
        boolean apart = Units.isSpace(text.charAt(end)) || text.charAt(end) == '-';
        int from = apart ? end + 1 : end;
        String word = NumberWords.word(text, from);
        int power = power(word, apart);
        if (power == 0) {
            return figure;
        }
        BigDecimal value = figure.value().scaleByPowerOfTen(power);
        Figure scaled =
                Figure.digits(figure.from(), from + word.length(), value)
                        .withScale(BigDecimal.ONE.scaleByPowerOfTen(power));
        return word.equals("m") ? scaled.alsoRead(figure.value()) : scaled;
    }

    private int power(String word, boolean apart) {
        if (!apart) {
            return switch (word) {
                case "k" -> 3;
                case "m" -> 6;
                case "bn", "b" -> 9;
                case "tn" -> 12;
                default -> 0;
            };
        }
        return switch (word) {
            case "bn" -> 9;
            case "tn" -> 12;
            case "billion", "billions" -> point ? 9 : 12;
            default ->
                    point
                            ? NumberWords.power(word)
                            : MULTIPLES.getOrDefault(word, NumberWords.power(word));
        };
    }

    /** 2/3 is two thirds; 1999/2000 is read in its parts. */
    private Figure slashed(Figure figure) {
        int slash = figure.to();
        if (slash + 1 >= text.length()
                || text.charAt(slash) != '/'
                || figure.value().precision() > 4
                || isSlash(figure.from() - 1)) {
            return figure;
        }
        int end = Decimal.afterDigits(text, slash + 1);
        if (end == slash + 1 || end - slash > 5 || isSlash(end)) {
            return figure;
        }
        BigDecimal below = new BigDecimal(text.substring(slash + 1, end));
        return fraction(figure.reaching(figure.from(), end), figure.value(), below);
    }

    private boolean isSlash(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) == '/';
    }

    /** 百分之三十, 三分之二, 千分之五, 5分之1. */
    private Figure share(Figure of) {
        int next = of.to() + 2;
        if (!text.startsWith("分之", of.to()) || next >= text.length()) {
            return of;
        }
        char c = text.charAt(next);
        if (!Decimal.isDigit(c) && !HanNumerals.begins(c)) {
            return of;
        }
        Optional<Figure> above = HanNumerals.at(text, next, point);
        if (above.isEmpty()) {
            return of;
        }
        Figure share = above.get();
        Figure whole = share.reaching(of.from(), share.to());
        if (of.value().compareTo(HUNDRED) == 0) {
            return whole.of(Unit.PERCENT);
        }
        if (of.value().compareTo(BigDecimal.valueOf(1000)) == 0) {
            return whole.of(Unit.PERMILLE);
        }
        Figure fraction = fraction(whole, share.value(), of.value());
        return of.demanded() || share.demanded() ? fraction : fraction.offeredOnly();
    }

    private static Figure fraction(Figure figure, BigDecimal above, BigDecimal below) {
        if (below.signum() == 0 || below.precision() > 12 || above.precision() > 12) {
            return figure;
        }
        BigDecimal value = quotient(above, below);
        return new Figure(
                figure.from(),
                figure.to(),
                figure.demanded(),
                List.of(value, value.movePointRight(2)),
                List.of(above, below),
                Unit.ANY,
                BigDecimal.ONE);
    }

    static BigDecimal quotient(BigDecimal above, BigDecimal below) {
        return above.divide(below, new MathContext(12));
    }

    /** Full-width digits and signs, and the digits of other scripts, as ASCII; all in place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > 0x7F && Character.isDigit(c)) {
                plain.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            } else {
                plain.setCharAt(i, sign(c));
            }
        }
        return plain.toString();
    }

    private static char sign(char c) {
        return switch (c) {
            case '％' -> '%';
            case '．' -> '.';
            case '／' -> '/';
            case '＄' -> '$';
            case '￥' -> '¥';
            case '￡' -> '£';
            case '\u2011' -> '-';
            default -> c;
        };
    }
}
