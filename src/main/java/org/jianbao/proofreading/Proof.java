package org.jianbao.proofreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Edition;

/**
 * The pages of an edition, laid out for reading.
 *
 * @param pages in reading order, even where a half is printed from its last page to its first
 * @param paragraphs in the order in which they begin
 * @param columns of the text, page by page
 * @param openings of the text, in order
 * @param design of the pages
 */
record Proof(
        List<Page> pages,
        List<Paragraph> paragraphs,
        List<Column> columns,
        List<Opening> openings,
        PageDesign design) {

    /** {@return the proof of a plan} */
    static Proof of(Plan plan, PageDesign design, Edition.Layout layout) {
        List<Page> pages = reading(plan.pages());
        List<Column> columns = columns(pages, design);
        return new Proof(pages, Paragraph.of(pages), columns, openings(columns, layout), design);
    }

    /** {@return the columns of a language, in order} */
    List<Column> columns(String language) {
        return columns.stream().filter(column -> column.language().equals(language)).toList();
    }

    /** {@return the languages that have text, in the order in which they begin} */
    List<String> languages() {
        return columns.stream().map(Column::language).distinct().toList();
    }

    private static List<Page> reading(List<Page> pages) {
        List<Page> upright = pages.stream().filter(page -> !page.part().turned()).toList();
        List<Page> turned = pages.stream().filter(page -> page.part().turned()).toList();
        List<Page> all = new ArrayList<>(upright);
        all.addAll(turned.reversed());
        return all;
    }

    private static List<Column> columns(List<Page> pages, PageDesign design) {
        boolean notesInColumn = design.notes().place() == PageDesign.NotePlace.FOOT;
        List<Column> columns = new ArrayList<>();
        for (Page page : pages) {
            Map<String, List<Placement>> byLanguage = new LinkedHashMap<>();
            for (Placement placement : page.placements()) {
                Placement.@org.jspecify.annotations.Nullable Tag tag = Column.tag(placement);
                if (tag != null && isText(tag, notesInColumn)) {
                    byLanguage
                            .computeIfAbsent(tag.language(), _ -> new ArrayList<>())
                            .add(placement);
                }
            }
            byLanguage.forEach((language, items) -> columns.add(new Column(page, language, items)));
        }
        return columns;
    }

    private static boolean isText(Placement.Tag tag, boolean notesInColumn) {
        return tag.piece() != -1 || (notesInColumn && tag.kind() == Kind.NOTE);
    }

    private static List<Opening> openings(List<Column> columns, Edition.Layout layout) {
        Map<Integer, List<Column>> byPage = new LinkedHashMap<>();
        for (Column column : columns) {
            int number = column.page().number();
            int key = layout == Edition.Layout.FACING ? number / 2 : number;
            byPage.computeIfAbsent(key, _ -> new ArrayList<>()).add(column);
        }
        return byPage.values().stream().map(Opening::new).toList();
    }

    /**
     * What is read side by side: two facing pages, two columns of a page, or a page alone.
     *
     * @param columns from left to right
     */
    record Opening(List<Column> columns) {
        Opening {
            columns = List.copyOf(columns);
        }

        /** {@return whether a language has text here} */
        boolean speaks(String language) {
            return columns.stream().anyMatch(column -> column.language().equals(language));
        }
    }
}
