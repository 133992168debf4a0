package org.jianbao.press;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The bookmarks: headings as a tree, each leading to its place (ISO 32000-1, 12.3.3). */
final class Outline {

    private final LinkObjects objects;
    private final Deque<Entry> open = new ArrayDeque<>();

    private Outline(PdfWriter writer, LinkObjects objects) {
        this.objects = objects;
        open.push(new Entry(0, writer.getRootOutline()));
    }

    /** Adds the outline of a plan to a document. */
    static void write(Plan plan, PdfWriter writer, LinkObjects objects) {
        Outline outline = new Outline(writer, objects);
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line) {
                    line.tag()
                            .heading()
                            .ifPresent(heading -> outline.add(page.number(), line, heading));
                }
            }
        }
    }

    /** A heading goes below the last one of a lower level, even if a level between is missing. */
    private void add(int page, Placement.Line line, Placement.Bookmark heading) {
        int level = Math.max(1, heading.level());
        while (open.getFirst().level() >= level) {
            open.pop();
        }
        PdfDestination destination =
                objects.destination(new Anchors.Spot(page, line.baseline() - line.tag().leading()));
        PdfOutline entry =
                new PdfOutline(open.getFirst().outline(), destination, heading.title(), level == 1);
        open.push(new Entry(level, entry));
    }

    /** An entry that can take others below it. */
    private record Entry(int level, PdfOutline outline) {}
}
