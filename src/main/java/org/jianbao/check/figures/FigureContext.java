package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands around a figure changes what it means: signs of money, decades, hours, ranges. */
final class FigureContext {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What can stand between the two ends of a range. */
    private static final Pattern RANGE =
            Pattern.compile("[点點时時]?\\s?(?:[-–—−~～、至到/或]|——|to|or|and|à|bis|und|et|ou)\\s?");

    private static final Pattern CENTURY =
            Pattern.compile("世纪|世紀|(?:st|nd|rd|th)?[ -]centur(?:y|ies)");

    private static final Pattern AFTERNOON =
            Pattern.compile("(?:[:.][0-5]\\d)?\\s?(?:p\\.m|pm\\b|in the (?:afternoon|evening))");

    /** English also writes 3.30 p.m. */
    private static final Pattern POINTED_TIME =
            Pattern.compile("(\\d{1,2})\\.([0-5]\\d)\\s?[ap](?:\\.m|m\\b)");

    private static final Pattern ORDINAL = Pattern.compile("(?:st|nd|rd|th)(?![a-z])");
    private static final Pattern DECADE = Pattern.compile("年代|['’]?s(?![a-z])");

    private final String text;
    private final List<Figure> read = new ArrayList<>();

    private FigureContext(String text) {
        this.text = text;
    }

    /** {@return the figures as they are meant in their text} */
    static List<Figure> of(String text, List<Figure> found) {
        FigureContext context = new FigureContext(text);
        found.forEach(context::add);
        context.ranges();
        return context.read;
    }

    private void add(Figure bare) {
        Matcher pointed = POINTED_TIME.matcher(text).region(bare.from(), text.length());
        if (pointed.lookingAt() && bare.to() > pointed.end(1)) {
            Stream.of(1, 2).map(part -> part(pointed, part)).forEach(this::add);
            return;
        }
        Figure figure = time(years(bare));
        if (isDecadeOfCentury(figure)) {
            merge(figure);
            return;
        }
        if (text.startsWith("成", figure.to()) && isSmall(figure)) {
            read.add(tenths(figure));
        } else if (text.startsWith("折", figure.to()) && isSmall(figure)) {
            BigDecimal left = figure.value().multiply(TEN);
            read.add(figure.alsoRead(left, HUNDRED.subtract(left)).of(Unit.ANY));
        } else if (text.startsWith("倍", figure.to())) {
            BigDecimal value = figure.value();
            read.add(
                    figure.alsoRead(value.add(BigDecimal.ONE), value.multiply(HUNDRED))
                            .of(Unit.ANY));
        } else {
            read.add(mixed(unit(figure)));
        }
    }

    /** The hour or the minutes of a time; minutes that are nought say nothing. */
    private static Figure part(Matcher time, int group) {
        BigDecimal value = new BigDecimal(time.group(group));
        Figure part = Figure.digits(time.start(group), time.end(group), value);
        return group > 1 && value.signum() == 0 ? part.offeredOnly() : part;
    }

    private static boolean isSmall(Figure figure) {
        return figure.value().compareTo(HUNDRED) < 0;
    }

    /** 三成, 七八成, 六成五. */
    private Figure tenths(Figure figure) {
        List<BigDecimal> readings = new ArrayList<>();
        figure.readings().forEach(value -> readings.add(value.multiply(TEN)));
        int next = figure.to() + 1;
        int more = next < text.length() ? HanNumerals.digit(text.charAt(next)) : 0;
        if (more > 0) {
            readings.add(figure.value().multiply(TEN).add(BigDecimal.valueOf(more)));
        }
        readings.add(figure.value().movePointLeft(1));
        return new Figure(
                figure.from(),
                next,
                figure.demanded(),
                readings,
                List.of(),
                Unit.PERCENT,
                BigDecimal.ONE);
    }

    private Figure unit(Figure figure) {
        Optional<Units.Found> before = Units.before(text, figure.from());
        Optional<Units.Found> after = Units.after(text, figure.to());
        if (!figure.unit().equals(Unit.NONE)) {
            return figure;
        }
        if (before.isPresent()) {
            return figure.reaching(before.get().edge(), figure.to()).of(before.get().unit());
        }
        return after.map(found -> figure.reaching(figure.from(), found.edge()).of(found.unit()))
                .orElse(figure);
    }

    /** 两年半, 3个半小时: the half after the measure word belongs to the number. */
    private Figure mixed(Figure figure) {
        for (int gap = 1; gap <= 2; gap++) {
            if (text.startsWith("半", figure.to() + gap) && isSmall(figure)) {
                return figure.alsoRead(figure.value().add(BigDecimal.valueOf(0.5)));
            }
        }
        return figure;
    }

    /** Ordinals, centuries, decades, and years of which only two digits are written. */
    private Figure years(Figure figure) {
        BigDecimal value = figure.value();
        Matcher century = CENTURY.matcher(text).region(figure.to(), text.length());
        if (century.lookingAt() && isSmall(figure) && value.signum() > 0) {
            return figure.reaching(figure.from(), century.end())
                    .alsoRead(value.subtract(BigDecimal.ONE).multiply(HUNDRED));
        }
        if (!figure.demanded() && !text.startsWith("年代", figure.to())) {
            return figure;
        }
        Matcher ordinal = ORDINAL.matcher(text).region(figure.to(), text.length());
        if (ordinal.lookingAt()) {
            return figure.reaching(figure.from(), ordinal.end());
        }
        boolean two = figure.to() - figure.from() == 2 && isSmall(figure);
        Matcher decade = DECADE.matcher(text).region(figure.to(), text.length());
        if (decade.lookingAt()) {
            Figure whole = figure.reaching(figure.from(), decade.end());
            return isSmall(figure)
                    ? whole.alsoRead(value.add(BigDecimal.valueOf(1900)))
                    : whole.alsoRead(value.remainder(HUNDRED));
        }
        boolean short4 =
                two
                        && (text.startsWith("年", figure.to())
                                || isGeneration(figure)
                                || (figure.from() > 0 && isApostrophe(figure.from() - 1)));
        return short4
                ? figure.alsoRead(
                        value.add(BigDecimal.valueOf(1900)), value.add(BigDecimal.valueOf(2000)))
                : figure;
    }

    /** 80后 are those born after 1980. */
    private boolean isGeneration(Figure figure) {
        return text.charAt(figure.to() - 1) == '0'
                && (text.startsWith("后", figure.to()) || text.startsWith("後", figure.to()));
    }

    private boolean isApostrophe(int at) {
        return text.charAt(at) == '’' || text.charAt(at) == '\'';
    }

    /** 3 p.m. and 下午3点 are 15:00; the zeros of 15:00 say nothing. */
    private Figure time(Figure figure) {
        int from = figure.from();
        if (from > 1 && text.charAt(from - 1) == ':' && figure.value().signum() == 0) {
            return figure.offeredOnly();
        }
        String before = text.substring(Math.max(0, from - 2), from);
        boolean afternoon = before.endsWith("下午") || before.endsWith("晚上") || before.endsWith("中午");
        if (isSmall(figure)
                && (afternoon
                        || AFTERNOON
                                .matcher(text)
                                .region(figure.to(), text.length())
                                .lookingAt())) {
            return figure.alsoRead(figure.value().add(TWELVE));
        }
        return figure;
    }

    /** The 30年代 of 20世纪30年代. */
    private boolean isDecadeOfCentury(Figure figure) {
        if (read.isEmpty() || !text.startsWith("年代", figure.to() - 2)) {
            return false;
        }
        Figure last = read.getLast();
        return last.to() <= figure.from()
                && figure.from() - last.to() <= 1
                && last.to() >= 2
                && (text.startsWith("世纪", last.to() - 2) || text.startsWith("世紀", last.to() - 2));
    }

    private void merge(Figure decade) {
        Figure century = read.removeLast();
        BigDecimal years =
                century.value().subtract(BigDecimal.ONE).multiply(HUNDRED).add(decade.value());
        read.add(
                new Figure(
                        century.from(),
                        decade.to(),
                        century.demanded() || decade.demanded(),
                        List.of(years, decade.value()),
                        List.of(century.value(), decade.value()),
                        Unit.NONE,
                        BigDecimal.ONE));
    }

    /**
     * In 2–3 million the first end shares the multiple, in 30–40% the sign, in 2007–08 the year.
     */
    private void ranges() {
        for (int i = 0; i + 1 < read.size(); i++) {
            Proportions.tell(text, read, i, i + 1);
            Proportions.tell(text, read, i, i + 2);
            Figure low = read.get(i);
            Figure high = read.get(i + 1);
            if (high.from() - low.to() > 6
                    || high.from() < low.to()
                    || !RANGE.matcher(text.substring(low.to(), high.from())).matches()) {
                continue;
            }
            if (!low.isScaled() && high.isScaled()) {
                low = low.alsoRead(low.value().multiply(high.scale()));
            }
            if (low.unit().equals(Unit.NONE) && high.unit().isShare()) {
                low = low.of(high.unit());
            }
            read.set(i, isAfternoon(high) ? afternoon(low) : low);
            read.set(i + 1, isAfternoon(low) ? afternoon(high) : shortened(low, high));
        }
    }

    private static boolean isAfternoon(Figure figure) {
        return figure.readings().contains(figure.value().add(TWELVE).stripTrailingZeros());
    }

    /** In 2–5 p.m. and 下午2点至5点 both are after noon. */
    private static Figure afternoon(Figure figure) {
        return figure.value().compareTo(TWELVE) < 0
                ? figure.alsoRead(figure.value().add(TWELVE))
                : figure;
    }

    /** 2007–08 and 123–45: the second end leaves out the digits that are the same. */
    private static Figure shortened(Figure low, Figure high) {
        int missing = low.to() - low.from() - (high.to() - high.from());
        boolean plain =
                low.value().scale() <= 0
                        && high.value().scale() <= 0
                        && low.value().compareTo(high.value()) > 0
                        && low.demanded()
                        && high.demanded();
        if (missing <= 0 || missing > 3 || !plain) {
            return high;
        }
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(high.to() - high.from());
        BigDecimal full =
                low.value().divideToIntegralValue(power).multiply(power).add(high.value());
        return high.alsoRead(full);
    }
}
