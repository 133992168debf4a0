package org.jianbao.cli;

import java.util.Locale;
import org.jianbao.Timings;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;

/** Tells how long the stages of a job took: as a small table, or as JSON. */
final class TimingsTable {

    private static final int DECIMALS = 6;

    private TimingsTable() {}

    /** {@return a line for each stage, and one for all} */
    static String text(Timings timings) {
        StringBuilder table = new StringBuilder();
        int edition = timings.each().stream().mapToInt(t -> t.edition().length()).max().orElse(0);
        for (Timings.Timing timing : timings.each()) {
            String line =
                    String.format(
                            Locale.ROOT,
                            "%9.3f s  %-" + Math.max(1, edition) + "s  %-9s  %s",
                            timing.time().toNanos() / 1e9,
                            timing.edition(),
                            timing.stage().word(),
                            counts(timing));
            table.append(line.stripTrailing()).append('\n');
        }
        return table.append(
                        String.format(
                                Locale.ROOT, "%9.3f s  in all%n", timings.all().toNanos() / 1e9))
                .toString();
    }

    private static String counts(Timings.Timing timing) {
        if (timing.done() == 0 && timing.remembered() == 0) {
            return "";
        }
        return timing.remembered() == 0
                ? timing.done() + " done"
                : timing.done() + " done, " + timing.remembered() + " remembered";
    }

    /** {@return an array with an object for each stage} */
    static String json(Timings timings) {
        return Json.array(timings.each().stream().map(TimingsTable::json));
    }

    private static String json(Timings.Timing timing) {
        JsonObject object = new JsonObject();
        if (!timing.edition().isEmpty()) {
            object.text("edition", timing.edition());
        }
        object.text("stage", timing.stage().word());
        object.number("seconds", timing.time().toNanos() / 1e9, DECIMALS);
        return object.number("done", timing.done())
                .number("remembered", timing.remembered())
                .close();
    }
}
