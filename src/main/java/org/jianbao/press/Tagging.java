package org.jianbao.press;

import java.util.List;
import org.jianbao.composition.GlyphRun;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;

/** How what is painted is marked, for those who don't see the page. */
interface Tagging {

    /** Marks nothing: for paper. */
    Tagging NONE = new Tagging() {};

    /** {@return a line in parts, each marked as what it is} */
    default List<Stretch> stretches(Page page, Placement.Line line) {
        List<GlyphRun> runs = printed(line);
        return runs.isEmpty() ? List.of() : List.of(new Stretch("", runs, ""));
    }

    /** {@return the operator that begins what is no line; empty where nothing is marked} */
    default String mark(Page page, Placement placement) {
        return "";
    }

    /** {@return the runs of a line that have glyphs} */
    static List<GlyphRun> printed(Placement.Line line) {
        List<GlyphRun> runs = line.line().runs();
        for (GlyphRun run : runs) {
            if (run.glyphs().length == 0) {
                return runs.stream().filter(any -> any.glyphs().length > 0).toList();
            }
        }
        return runs;
    }

    /** {@return the mark of what is not read (ISO 32000-1, 14.8.2.2)} */
    static String artifact(Placement placement) {
        return switch (placement) {
            case Placement.Line line when line.tag().kind() == Kind.FURNITURE ->
                    "/Artifact <</Type /Pagination>> BDC";
            case Placement.Area _, Placement.Box _ -> "/Artifact <</Type /Background>> BDC";
            default -> "/Artifact <</Type /Layout>> BDC";
        };
    }
}
