package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jianbao.makeup.Stacking.Lean;
import org.jianbao.makeup.Stacking.Rack;

/** Makes up contents: sections with their page numbers beyond the line. */
final class ContentsPages {

    /** Distance of the list's first baseline from the title's, pt. */
    private static final double LIST_TOP = 104;

    /**
     * Baseline to baseline between the last line of a section's entries and the next section, pt.
     */
    private static final double SECTION = 30;

    /** What is added to the leading between a section's title and its first subsection, pt. */
    private static final double AFTER_SECTION = 6;

    /** Indent of titles, where no section's number needs more, pt. */
    private static final double INDENT = 30.5;

    /** White between a section's number and its title, pt. */
    private static final double NUMBER_GAP = 14;

    private final PageDesign design;
    private final Frontispiece.Contents contents;
    private final List<Frontispiece.Contents> peers;

    /** Where titles begin: after the widest number of a section, in any of the languages, pt. */
    private final double indent;

    /** The entries that stand on each page; many titles are set for it, so it is made once. */
    private final List<List<Frontispiece.Entry>> pages;

    private ContentsPages(
            PageDesign design, Frontispiece.Contents contents, List<Frontispiece.Contents> peers) {
        this.design = design;
        this.contents = contents;
        this.peers = peers;
        this.indent = indent(peers);
        this.pages = split();
    }

    /**
     * One page of a list.
     *
     * @param list the list
     * @param index which of its pages, from 0
     */
    record Leaf(ContentsPages list, int index) {}

    /**
     * {@return the pages of the contents of one or several languages, in turn, with their sections
     * level; none where the first has no entries}
     */
    static List<Leaf> inTurn(PageDesign design, List<Frontispiece.Contents> all) {
        List<ContentsPages> lists =
                all.stream().map(c -> new ContentsPages(design, c, all)).toList();
        int pages = all.getFirst().entries().isEmpty() ? 0 : lists.getFirst().pages().size();
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            for (ContentsPages list : lists) {
                leaves.add(new Leaf(list, i));
            }
        }
        return leaves;
    }

    /** {@return BCP 47 tag of the list} */
    String language() {
        return contents.language();
    }

    /** {@return the entries that stand on each page} */
    List<List<Frontispiece.Entry>> pages() {
        return pages;
    }

    private List<List<Frontispiece.Entry>> split() {
        List<List<Frontispiece.Entry>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        double baseline = listTop(0);
        boolean begun = false;
        for (int i = 0; i < contents.entries().size(); i++) {
            Frontispiece.Entry entry = contents.entries().get(i);
            baseline += begun ? step(i) : 0;
            double last = baseline + extra(i);
            if (last > design.lastBaseline() && begun) {
                pages.add(new ArrayList<>());
                baseline = listTop(1);
                last = baseline + extra(i);
            }
            pages.getLast().add(entry);
            baseline = last;
            begun = true;
        }
        return pages;
    }

    private double listTop(int page) {
        return page == 0 ? design.firstBaseline() + LIST_TOP : design.firstBaseline();
    }

    /**
     * Makes up one page of the contents.
     *
     * @param page which, from 0
     * @param side verso or recto
     * @param folios the printed page of each anchor
     */
    List<Placement> page(int page, Side side, Map<String, String> folios) {
        List<Placement> all = new ArrayList<>();
        double bleed = design.bleed();
        if (contents.ground() >= 0) {
            all.add(
                    new Placement.Area(
                            -bleed,
                            -bleed,
                            design.width() + 2 * bleed,
                            design.height() + 2 * bleed,
                            contents.ground()));
        }
        double line = design.lineX(side);
        if (design.line().weight() > 0) {
            all.add(
                    new Placement.Rule(
                            line, -bleed, line, design.height() + bleed, 0.5, contents.line()));
        }
        Stacking stacking = new Stacking(Kind.CONTENTS, contents.language());
        Rack text = new Rack(design.textX(side), design.text(), Lean.LEFT);
        if (page == 0) {
            stacking.one(contents.title(), text, design.firstBaseline());
        }
        entries(pages().get(page), stacking, side, folios, listTop(page));
        all.addAll(stacking.placements());
        return all;
    }

    private void entries(
            List<Frontispiece.Entry> entries,
            Stacking stacking,
            Side side,
            Map<String, String> folios,
            double top) {
        Rack number = new Rack(design.textX(side), indent, Lean.LEFT);
        Rack title = new Rack(design.textX(side) + indent, design.text() - indent, Lean.LEFT);
        Rack outer =
                new Rack(
                        design.outerX(side),
                        design.outer(),
                        side == Side.VERSO ? Lean.RIGHT : Lean.LEFT);
        double baseline = top;
        boolean begun = false;
        String shown = "";
        for (Frontispiece.Entry entry : entries) {
            baseline += begun ? step(contents.entries().indexOf(entry)) : 0;
            double at = baseline;
            entry.number().ifPresent(n -> stacking.one(n, number, at));
            stacking.one(entry.title(), title, baseline);
            baseline += extra(contents.entries().indexOf(entry));
            String folio = folios.getOrDefault(entry.anchor(), "");
            if (entry.level() == 1 || !folio.equals(shown)) {
                stacking.one(entry.page().apply(folio), outer, at);
            }
            shown = folio;
            begun = true;
        }
    }

    /**
     * From the last line before an entry to its first: more before a section, a little more after
     * its title.
     */
    private double step(int index) {
        Frontispiece.Entry entry = contents.entries().get(index);
        boolean afterSection = index > 0 && contents.entries().get(index - 1).level() == 1;
        return entry.level() == 1
                ? SECTION
                : entry.title().leading() + (afterSection ? AFTER_SECTION : 0);
    }

    /**
     * What the longest title of an entry takes over one line, in any of the languages side by side.
     */
    private double extra(int index) {
        return peers.stream()
                .filter(peer -> index < peer.entries().size())
                .map(peer -> peer.entries().get(index).title())
                .mapToDouble(
                        title -> (title.lines(design.text() - indent).size() - 1) * title.leading())
                .max()
                .orElse(0);
    }

    private static double indent(List<Frontispiece.Contents> peers) {
        return peers.stream()
                .flatMap(peer -> peer.entries().stream())
                .flatMap(entry -> entry.number().stream())
                .mapToDouble(number -> number.matter().extent().natural() + NUMBER_GAP)
                .reduce(INDENT, Math::max);
    }
}
