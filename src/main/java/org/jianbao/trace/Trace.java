package org.jianbao.trace;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/**
 * The set lines of an edition as JSON, in the order of the plan: page by page, on each page as
 * painted. All lengths are in pt, with at most three decimals; places are counted from the top left
 * corner of the trimmed page, downwards.
 *
 * @param edition name of the edition
 * @param plan its pages
 */
public record Trace(String edition, Plan plan) {

    /** Of a length in pt. */
    private static final int DECIMALS = 3;

    /** {@return one JSON object for each line, without line ends} */
    public Stream<String> lines() {
        return plan.pages().stream()
                .flatMap(page ->
                        page.placements().stream()
                                .filter(Placement.Line.class::isInstance)
                                .map(line -> tell(page, (Placement.Line) line)));
    }

    /**
     * Writes the objects, each with a line end.
     *
     * @throws IOException if that cannot be written
     */
    public void writeTo(Appendable out) throws IOException {
        for (Iterator<String> lines = lines().iterator(); lines.hasNext(); ) {
            out.append(lines.next()).append('\n');
        }
    }

    private String tell(Page page, Placement.Line placement) {
        Placement.Tag tag = placement.tag();
        SetLine line = placement.line();
        JsonObject object = new JsonObject();
        object.text("edition", edition).number("page", page.number());
        measure(object, "pageWidth", plan.width());
        measure(object, "pageHeight", plan.height());
        object.text("side", page.side().name().toLowerCase(Locale.ROOT));
        object.text("folio", page.folio());
        object.text("kind", tag.kind().label()).text("lang", tag.language());
        object.number("block", tag.block());
        measure(object, "x", placement.x() + line.x());
        measure(object, "baseline", placement.baseline());
        measure(object, "width", line.width());
        measure(object, "measure", line.measure());
        measure(object, "size", tag.size());
        object.value("runs", Json.array(line.runs().stream().map(r -> tell(r, placement.x()))));
        object.text("text", line.text());
        measure(object, "leading", tag.leading());
        object.number("piece", tag.piece());
        measure(object, "turn", placement.turn());
        // A page head down is rare, so that only its lines tell of it.
        return (page.part().turned() ? object.truth("turned") : object).close();
    }

    private static String tell(GlyphRun run, double left) {
        JsonObject object = new JsonObject();
        object.text("font", run.face().name()).text("text", run.text());
        Stream<String> places = DoubleStream.of(run.x()).mapToObj(x -> number(x + left));
        return object.value("x", Json.array(places)).close();
    }

    private static void measure(JsonObject object, String name, double number) {
        object.value(name, number(number));
    }

    private static String number(double number) {
        return Json.number(number, DECIMALS);
    }
}
