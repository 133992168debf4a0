package org.jianbao;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.manuscript.FrontMatter;

/**
 * The date that a print file bears. PDF/X asks for one, and the same manuscript is to give the same
 * file, so the clock is not asked: it is the manuscript's date, where it is written in numbers;
 * else that which a build service gives in {@code SOURCE_DATE_EPOCH}; else the first day of 2000.
 */
final class IssueDate {

    /** 2026-03-31, 2026-3, 2026年3月31日, 2026. */
    private static final Pattern DATE =
            Pattern.compile(
                    "(\\d{4})(?:\\s*[-./年]\\s*(\\d{1,2})(?:\\s*[-./月]\\s*(\\d{1,2}))?)?\\D*");

    private static final Instant NONE = Instant.parse("2000-01-01T00:00:00Z");

    /** Seconds that a date in a PDF can hold: up to the year 9999. */
    private static final long LAST = 253_402_300_799L;

    private IssueDate() {}

    /**
     * {@return the date of a text}
     *
     * @param front says the date
     * @param epoch the value of {@code SOURCE_DATE_EPOCH}: seconds since 1970
     */
    static Instant of(FrontMatter front, Optional<String> epoch) {
        return front.date()
                .flatMap(IssueDate::read)
                .or(() -> epoch.flatMap(IssueDate::seconds))
                .orElse(NONE);
    }

    private static Optional<Instant> read(String written) {
        Matcher date = DATE.matcher(written.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(number(date, 1), number(date, 2), number(date, 3))
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static int number(Matcher date, int group) {
        return Optional.ofNullable(date.group(group)).map(Integer::parseInt).orElse(1);
    }

    private static Optional<Instant> seconds(String written) {
        return Optional.of(written)
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .filter(seconds -> seconds <= LAST)
                .map(Instant::ofEpochSecond);
    }
}
