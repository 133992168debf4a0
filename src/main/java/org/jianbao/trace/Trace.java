package org.jianbao.trace;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
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
        object.number("pageWidth", plan.width()).number("pageHeight", plan.height());
        object.text("side", page.side().name().toLowerCase(Locale.ROOT));
        object.text("folio", page.folio());
        object.text("kind", tag.kind().label()).text("lang", tag.language());
        object.number("block", tag.block());
        object.number("x", placement.x() + line.x()).number("baseline", placement.baseline());
        object.number("width", line.width()).number("measure", line.measure());
        object.number("size", tag.size());
        object.objects("runs", line.runs().stream().map(run -> tell(run, placement.x())));
        object.text("text", line.text());
        object.number("leading", tag.leading()).number("piece", tag.piece());
        return object.number("turn", placement.turn()).close();
    }

    private static String tell(GlyphRun run, double left) {
        JsonObject object = new JsonObject();
        object.text("font", run.face().name()).text("text", run.text());
        return object.numbers("x", run.x(), left).close();
    }
}
