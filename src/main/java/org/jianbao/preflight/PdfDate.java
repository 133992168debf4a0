package org.jianbao.preflight;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as document information (ISO 32000-1, 7.9.4) and XMP (ISO 8601) write them. */
final class PdfDate {

    /**
     * Both forms, all after the year optional: D:20260102030405+08'00' and 2026-01-02T03:04:05Z.
     */
    private static final Pattern DATE =
            Pattern.compile(
                    "(?:D:)?(\\d{4})(?:-?(\\d\\d))?(?:-?(\\d\\d))?(?:T?(\\d\\d))?(?::?(\\d\\d))?"
                            + "(?::?(\\d\\d)(?:\\.\\d+)?)?(?:Z.*|([+-]\\d\\d)[':]?(?:(\\d\\d)'?)?)?");

    private PdfDate() {}

    /** {@return whether two values say the same: letter for letter, or the same second} */
    static boolean same(String one, String other) {
        return one.strip().equals(other.strip())
                || (parse(one).isPresent() && parse(one).equals(parse(other)));
    }

    private static Optional<Instant> parse(String text) {
        Matcher m = DATE.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int hours = part(m, 7, 0);
            int minutes =
                    part(m, 8, 0) * (m.group(7) != null && m.group(7).startsWith("-") ? -1 : 1);
            return Optional.of(
                    OffsetDateTime.of(
                                    part(m, 1, 0),
                                    part(m, 2, 1),
                                    part(m, 3, 1),
                                    part(m, 4, 0),
                                    part(m, 5, 0),
                                    part(m, 6, 0),
                                    0,
                                    ZoneOffset.ofHoursMinutes(hours, minutes))
                            .toInstant());
        } catch (DateTimeException e) { // the 31st of June
            return Optional.empty();
        }
    }

    private static int part(Matcher m, int group, int otherwise) {
        return m.group(group) == null ? otherwise : Integer.parseInt(m.group(group));
    }
}
