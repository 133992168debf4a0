package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads numbers in English words: twenty-five thousand, half a million, two thirds, the nineties.
 */
final class NumberWords {

    private final String text;
    private int at;
    private int end;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal current = BigDecimal.ZERO;
    private int lastPower;
    private boolean seen;
    private boolean isOrdinal;
    private boolean isPlural;

    private NumberWords(String text, int from) {
        this.text = text;
        this.at = from;
        this.end = from;
    }

    /** {@return the power of ten of a word such as million or thousands, 0 for other words} */
    static int power(String word) {
        return Vocabulary.POWERS.getOrDefault(singular(word), 0);
    }

    /**
     * {@return the number in words that begins at an offset, where a word begins; empty where there
     * is none}
     */
    static Optional<Figure> at(String text, int from) {
        String word = word(text, from);
        if (word.length() > 12) {
            return Optional.empty();
        }
        Optional<Figure> half = half(text, from, word);
        if (half.isPresent()) {
            return half;
        }
        Optional<Figure> number = new NumberWords(text, from).read(from);
        if (number.isPresent()) {
            return number;
        }
        return alone(from, word);
    }

    /** Half a million. */
    private static Optional<Figure> half(String text, int from, String word) {
        if (!Vocabulary.FRACTIONS.containsKey(word)) {
            return Optional.empty();
        }
        BigDecimal value = BigDecimal.valueOf(Vocabulary.FRACTIONS.get(word));
        int next = from + word.length();
        for (String between : List.of("of", "a")) {
            if (isAt(text, next, between)) {
                next += between.length() + 1;
            }
        }
        int power = power(word(text, next + 1));
        if (power > 0) {
            int end = next + 1 + word(text, next + 1).length();
            return Optional.of(Figure.words(from, end, List.of(value.scaleByPowerOfTen(power))));
        }
        Figure share = share(Figure.words(from, from + word.length(), List.of(value)), value);
        return Optional.of(isAt(text, next, "past") ? share.alsoRead(minutes(value)) : share);
    }

    /** Half past three is 3:30. */
    private static BigDecimal minutes(BigDecimal ofAnHour) {
        return ofAnHour.multiply(BigDecimal.valueOf(60));
    }

    private static Optional<Figure> alone(int from, String word) {
        int end = from + word.length();
        String one = Vocabulary.ALONE.containsKey(word) ? word : singular(word);
        if (Vocabulary.ALONE.containsKey(one)) {
            BigDecimal value = BigDecimal.valueOf(Vocabulary.ALONE.get(one));
            Figure figure = Figure.words(from, end, List.of(value));
            boolean decade = word.endsWith("ties");
            return Optional.of(
                    decade ? figure.alsoRead(value.add(BigDecimal.valueOf(1900))) : figure);
        }
        Integer times =
                word.endsWith("fold")
                        ? Vocabulary.VALUES.get(word.substring(0, word.length() - 4))
                        : null;
        if (times != null) {
            return Optional.of(Figure.words(from, end, List.of(BigDecimal.valueOf(times))));
        }
        return Optional.empty();
    }

    private Optional<Figure> read(int from) {
        while (!isOrdinal && take(word(text, at))) {
            end = at;
            at = afterJoint();
        }
        if (!seen) {
            return Optional.empty();
        }
        BigDecimal value = total.add(current);
        Figure figure = Figure.words(from, end, List.of(value));
        if (isPlural || !isOrdinal) {
            figure = fraction(figure, value);
        }
        Figure scaled = figure.withScale(BigDecimal.ONE.scaleByPowerOfTen(lastPower));
        return Optional.of(isOrdinal ? figure : multiplied(scaled, value));
    }

    /** Takes a word into the number if it goes on with it. */
    private boolean take(String word) {
        int power = power(word);
        if (power > 0) {
            if (!seen && !word.equals(singular(word))) {
                return false;
            }
            BigDecimal one = current.signum() == 0 ? BigDecimal.ONE : current;
            if (one.precision() > 20 || total.precision() > 30) {
                return false;
            }
            if (power == 2) {
                current = one.scaleByPowerOfTen(2);
            } else {
                total = total.add(one.scaleByPowerOfTen(power));
                current = BigDecimal.ZERO;
            }
        } else if (Vocabulary.VALUES.containsKey(word) && hasRoom(Vocabulary.VALUES.get(word))) {
            current = current.add(BigDecimal.valueOf(Vocabulary.VALUES.get(word)));
        } else if (ordinal(word) > 0 && hasRoom(ordinal(word))) {
            current = current.add(BigDecimal.valueOf(ordinal(word)));
            isOrdinal = true;
            isPlural = !Vocabulary.ORDINALS.containsKey(word);
        } else {
            return false;
        }
        seen = true;
        lastPower = power;
        at += word.length();
        return true;
    }

    private static int ordinal(String word) {
        return Vocabulary.ORDINALS.getOrDefault(
                word, Vocabulary.ORDINALS.getOrDefault(singular(word), 0));
    }

    /** Twenty takes five, a hundred takes twenty, but two takes no three. */
    private boolean hasRoom(int value) {
        int last = current.remainder(BigDecimal.valueOf(100)).intValue();
        return last == 0 || (last >= 20 && last % 10 == 0 && value > 0 && value < 10);
    }

    /** After a space, a hyphen, or the “and” of a hundred and five. */
    private int afterJoint() {
        if (at >= text.length() || (!Units.isSpace(text.charAt(at)) && text.charAt(at) != '-')) {
            return at;
        }
        boolean and =
                isAt(text, at, "and")
                        && (total.signum() > 0 || current.compareTo(BigDecimal.valueOf(100)) >= 0);
        return at + (and ? 5 : 1);
    }

    /** Two thirds, two and a half, two and a half million, three quarters. */
    private Figure fraction(Figure figure, BigDecimal value) {
        String next = word(text, at);
        if (isAt(text, end, "and a half")) {
            int power = power(word(text, end + 12));
            BigDecimal sum = value.add(BigDecimal.valueOf(0.5)).scaleByPowerOfTen(power);
            return figure.alsoRead(sum).reaching(figure.from(), end + 11);
        }
        if (at == end || isOrdinal) {
            return figure;
        }
        BigDecimal of =
                Vocabulary.FRACTIONS.containsKey(next)
                        ? BigDecimal.valueOf(1 / Vocabulary.FRACTIONS.get(next))
                        : BigDecimal.valueOf(ordinal(next) > 2 ? ordinal(next) : 0);
        if (of.signum() == 0 || value.precision() > 6) {
            return figure;
        }
        Figure whole =
                figure.reaching(figure.from(), at + next.length()).withParts(List.of(value, of));
        return share(whole, FigureReader.quotient(value, of));
    }

    /** Two dozen, three decades. */
    private Figure multiplied(Figure figure, BigDecimal value) {
        int times =
                switch (singular(word(text, at))) {
                    case "dozen" -> 12;
                    case "decade" -> 10;
                    case "score" -> 20;
                    default -> 1;
                };
        return times > 1 ? figure.alsoRead(value.multiply(BigDecimal.valueOf(times))) : figure;
    }

    /** A half is 50 per cent too. */
    private static Figure share(Figure figure, BigDecimal value) {
        List<BigDecimal> readings = new ArrayList<>(List.of(value, value.movePointRight(2)));
        return new Figure(
                figure.from(),
                figure.to(),
                figure.demanded(),
                readings,
                figure.parts(),
                Unit.ANY,
                BigDecimal.ONE);
    }

    private static boolean isAt(String text, int offset, String words) {
        int from = offset + 1;
        return offset < text.length()
                && (Units.isSpace(text.charAt(offset)) || text.charAt(offset) == '-')
                && text.regionMatches(true, from, words, 0, words.length())
                && (from + words.length() >= text.length()
                        || !isLetter(text.charAt(from + words.length())));
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** {@return the word of Latin letters at an offset, in lower case; words too long are cut} */
    static String word(String text, int from) {
        int end = Math.min(from, text.length());
        int most = Math.min(text.length(), end + 20);
        int start = end;
        while (end < most && isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'À' && c <= 'ɏ');
    }
}
