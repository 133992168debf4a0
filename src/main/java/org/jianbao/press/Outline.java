package org.jianbao.press;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The bookmarks: headings as a tree, each leading to its place (ISO 32000-1, 12.3.3), in an edition
 * of parts under the titles of the parts.
 */
final class Outline {

    /** Stands above all that is added. */
    private static final int ROOT = -1;

    private static final int PART = 0;

    private final LinkObjects objects;
    private final Deque<Entry> open = new ArrayDeque<>();

    private Outline(PdfWriter writer, LinkObjects objects) {
        this.objects = objects;
        open.push(new Entry(ROOT, writer.getRootOutline()));
    }

    /** Adds the outline of a plan to a document. */
    static void write(Plan plan, PdfWriter writer, LinkObjects objects) {
        Outline outline = new Outline(writer, objects);
        plan.pages().stream()
                .collect(groupingBy(Page::part, LinkedHashMap::new, toList()))
                .forEach((part, pages) ->
                        outline.add(part, part.turned() ? pages.reversed() : pages, plan.height()));
    }

    /** Adds a part, whose pages come in reading order. */
    private void add(Page.Part part, List<Page> pages, double height) {
        if (!part.title().isEmpty()) {
            Anchors.Print first = new Anchors.Print(pages.getFirst(), height);
            add(PART, part.title(), first.spot(0, height));
        }
        for (Page page : pages) {
            Anchors.Print print = new Anchors.Print(page, height);
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line) {
                    line.tag()
                            .heading()
                            .ifPresent(heading ->
                                    add(
                                            Math.max(1, heading.level()),
                                            heading.title(),
                                            print.spot(line)));
                }
            }
        }
    }

    /** A heading goes below the last one of a lower level, even if a level between is missing. */
    private void add(int level, String title, Anchors.Spot spot) {
        while (open.getFirst().level() >= level) {
            open.pop();
        }
        PdfOutline entry =
                new PdfOutline(
                        open.getFirst().outline(), objects.destination(spot), title, level <= 1);
        open.push(new Entry(level, entry));
    }

    /** An entry that can take others below it. */
    private record Entry(int level, PdfOutline outline) {}
}
