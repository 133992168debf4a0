package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.Product;
import org.jianbao.Rebuild;
import org.jianbao.Report;
import org.jianbao.SetParagraph;
import org.jianbao.Timings;
import org.jianbao.diagnostic.JsonReport;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;

/** Tells what came of a job as JSON. {@code docs/command-line.md} lists the keys. */
final class JsonAccount {

    /** Of a place in em: a thousandth of a point and less. */
    private static final int DECIMALS = 4;

    private JsonAccount() {}

    /** {@return a report as one document, with the times if they were asked for} */
    static String of(Report report, Optional<Timings> timings) {
        return "{" + of(report) + timings(timings) + "}\n";
    }

    /** {@return what came of building again as one document} */
    static String of(Rebuild rebuild, Duration time, Optional<Timings> timings) {
        return "{"
                + of(rebuild.report())
                + ",\n\"renewed\":"
                + Json.array(rebuild.renewed().stream().map(JsonAccount::renewed))
                + ",\n\"seconds\":"
                + Json.number(time.toNanos() / 1e9, DECIMALS)
                + timings(timings)
                + "}\n";
    }

    /** {@return one briefing of a series, with the times if they were asked for} */
    static String of(Path folder, Report report, Optional<Timings> timings) {
        return "{\"folder\":"
                + Json.text(folder.toString())
                + ","
                + of(report)
                + timings(timings)
                + "}";
    }

    /** {@return one briefing of a series that could not be built} */
    static String refused(Path folder, String reason) {
        return new JsonObject().text("folder", folder.toString()).text("refused", reason).close();
    }

    private static String renewed(Rebuild.Renewed renewed) {
        JsonObject object = new JsonObject().text("edition", renewed.edition());
        if (!renewed.first()) {
            object.value("pages", Json.array(renewed.pages().stream().map(String::valueOf)));
        }
        return object.close();
    }

    private static String timings(Optional<Timings> timings) {
        return timings.map(taken -> ",\n\"timings\":" + TimingsTable.json(taken)).orElse("");
    }

    /** The members of a report. */
    private static String of(Report report) {
        String products =
                report.products().stream()
                        .map(product -> "\n" + product(product))
                        .collect(joining(","));
        return "\"products\":["
                + products
                + "],\n\"diagnostics\":"
                + JsonReport.of(report.diagnostics()).stripTrailing();
    }

    private static String product(Product product) {
        JsonObject object = new JsonObject();
        object.text("edition", product.edition()).text("file", product.file().toString());
        object.number("pages", product.pages()).number("bytes", product.bytes());
        object.number("seconds", product.time().toNanos() / 1e9, DECIMALS);
        product.excess().ifPresent(excess -> object.number("excess", excess, DECIMALS));
        return object.close();
    }

    /** {@return a set paragraph as one object on one line} */
    static String of(SetParagraph paragraph) {
        JsonObject object = new JsonObject();
        object.value("lines", Json.array(paragraph.lines().stream().map(JsonAccount::line)));
        object.value(
                "overfull", Json.array(paragraph.overfull().stream().map(JsonAccount::overfull)));
        return object.close() + "\n";
    }

    private static String line(SetParagraph.Line line) {
        JsonObject object = new JsonObject().text("text", line.text());
        object.number("width", line.width(), DECIMALS);
        object.number("adjust", line.adjust(), DECIMALS);
        Stream<String> places = line.places().stream().map(x -> Json.number(x, DECIMALS));
        return object.value("places", Json.array(places)).close();
    }

    private static String overfull(SetParagraph.Overfull overfull) {
        JsonObject object = new JsonObject().number("line", overfull.line());
        return object.number("excess", overfull.excess(), DECIMALS).close();
    }
}
