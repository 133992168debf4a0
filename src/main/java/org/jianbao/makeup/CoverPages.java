package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Stacking.Lean;
import org.jianbao.makeup.Stacking.Rack;

/** Makes up cover and back cover: a coloured field from the spine to the line, paper beyond. */
final class CoverPages {

    /** How far capitals or Han rise above the baseline, em. */
    private static final double HAN_RISE = 0.86;

    private static final double LATIN_RISE = 0.67;

    /** White between short texts of the outer column, pt. */
    private static final double GAP = 5;

    /** White between ink of a QR code and the caption above it, pt. */
    private static final double CODE_GAP = 14;

    /** Side of the QR code, 25 mm in pt. */
    private static final double CODE = 70.87;

    /** Smallest size of a title that is still a title, pt. */
    private static final double LEAST_TITLE = 20;

    /** What titles may take beyond the type area, since lines have white of their own, pt. */
    private static final double TITLE_SLACK = 40;

    private final PageDesign design;

    CoverPages(PageDesign design) {
        this.design = design;
    }

    /** {@return what stands on the cover} */
    List<Placement> cover(Frontispiece.Cover cover) {
        Side side = Side.RECTO;
        List<Placement> all = new ArrayList<>();
        beyond(side, cover.beyond()).ifPresent(all::add);
        all.add(field(side, cover.field()));
        double top = design.firstBaseline() - 8;
        Stacking stacking = new Stacking(Kind.COVER, cover.titles().getFirst().language());
        for (int i = 0; i < cover.titles().size(); i++) {
            Frontispiece.Title title = cover.titles().get(i);
            Piece.Stick sample = title.lines().getFirst().inside();
            double height = (title.lines().size() - 1) * sample.leading();
            double first =
                    i == 0 ? top + rise(title) * sample.size() : design.lastBaseline() - height;
            title(title, first, cover, all);
        }
        double number = design.lastBaseline() - 128;
        outer(cover, stacking, number);
        all.addAll(stacking.placements());
        cover.logo().ifPresent(logo -> all.add(logo(logo)));
        return all;
    }

    /**
     * {@return which title is too long: empty where all stand one below the other without touching,
     * within the page; else the tallest}
     */
    static Optional<Integer> tooLong(Frontispiece.Cover cover, PageDesign design) {
        double[] heights =
                cover.titles().stream()
                        .mapToDouble(
                                t -> t.lines().size() * t.lines().getFirst().inside().leading())
                        .toArray();
        for (int i = 0; i < heights.length; i++) {
            if (cover.titles().get(i).lines().getFirst().inside().size() < LEAST_TITLE) {
                return Optional.of(i);
            }
        }
        double room = design.lastBaseline() - design.firstBaseline() + TITLE_SLACK;
        return DoubleStream.of(heights).sum() <= room
                ? Optional.empty()
                : IntStream.range(0, heights.length)
                        .boxed()
                        .max(Comparator.comparingDouble(i -> heights[i]));
    }

    private void title(
            Frontispiece.Title title, double first, Frontispiece.Cover cover, List<Placement> all) {
        if (cover.stripe() > 0 && cover.stripe() <= title.lines().size() && cover.beyond() >= 0) {
            all.add(stripe(title, first, cover));
        }
        Stacking stacking = new Stacking(Kind.COVER, title.language());
        double baseline = first;
        for (Frontispiece.TitleLine line : title.lines()) {
            Piece.Stick stick = line.inside();
            SetLine set = stick.lines(design.width()).getFirst();
            stacking.place(stick, set, design.textX(Side.RECTO), baseline, 0);
            double at = baseline;
            line.outside()
                    .ifPresent(o -> {
                        SetLine outside = o.lines(design.width()).getFirst();
                        stacking.place(o, outside, design.lineX(Side.RECTO), at, 0);
                    });
            baseline += stick.leading();
        }
        all.addAll(stacking.placements());
    }

    private void outer(Frontispiece.Cover cover, Stacking stacking, double number) {
        Rack rack = new Rack(design.outerX(Side.RECTO), design.outer(), Lean.LEFT);
        stacking.down(cover.masthead(), rack, design.firstBaseline(), GAP);
        double indent = 0;
        if (cover.number().isPresent()) {
            Piece.Stick stick = cover.number().get();
            stacking.one(stick, rack, number);
            indent = stick.lines(rack.width()).getFirst().width() + 10;
        }
        Rack beside = new Rack(rack.x() + indent, rack.width() - indent, Lean.LEFT);
        stacking.up(cover.series(), beside, number, 1);
        stacking.down(cover.decks(), rack, number + 42, GAP + 3);
    }

    private Placement logo(Piece.Body.Picture logo) {
        double x = design.outerX(Side.RECTO);
        double y = design.firstBaseline() - 20 - logo.height();
        Placement.Tag tag =
                new Placement.Tag(
                        Kind.COVER,
                        "",
                        -1,
                        0,
                        0,
                        -1,
                        java.util.Optional.empty(),
                        java.util.Optional.empty());
        return new Placement.Picture(
                logo.file(), logo.alternative(), x, y, logo.width(), logo.height(), tag);
    }

    private static double rise(Frontispiece.Title title) {
        return title.language().startsWith("zh") ? HAN_RISE : LATIN_RISE;
    }

    /** {@return what stands on the back cover} */
    List<Placement> back(Frontispiece.Back back, Side side, String language) {
        List<Placement> all = new ArrayList<>();
        beyond(side, back.beyond()).ifPresent(all::add);
        all.add(field(side, back.field()));
        Lean lean = side == Side.VERSO ? Lean.RIGHT : Lean.LEFT;
        Rack outer = new Rack(design.outerX(side), design.outer(), lean);
        Rack text = new Rack(design.textX(side), design.text(), Lean.LEFT);
        Stacking stacking = new Stacking(Kind.COVER, language);
        stacking.down(back.voices(), text, design.firstBaseline(), 48);
        stacking.down(back.head(), outer, design.firstBaseline(), GAP);
        stacking.up(back.colophon(), text, design.lastBaseline(), 20);
        double foot = design.lastBaseline() - (back.url().isPresent() ? CODE + CODE_GAP : 0);
        if (!back.address().isEmpty()) {
            stacking.up(back.address(), outer, foot, 1);
        }
        all.addAll(stacking.placements());
        back.url()
                .ifPresent(url -> {
                    double x = side == Side.VERSO ? outer.x() + outer.width() - CODE : outer.x();
                    all.add(new Placement.Code(url, x, design.lastBaseline() - CODE, CODE));
                });
        return all;
    }

    /** What lies beyond the line pushes through to the spine behind one line of a title. */
    private Placement stripe(Frontispiece.Title title, double first, Frontispiece.Cover cover) {
        double pitch = title.lines().getFirst().inside().leading();
        double size = title.lines().getFirst().inside().size();
        double baseline = first + (cover.stripe() - 1) * pitch;
        double ink = rise(title) * size;
        double middle = baseline - ink / 2 + (title.language().startsWith("zh") ? 0.04 * size : 0);
        return new Placement.Area(
                -design.bleed(),
                middle - pitch / 2,
                design.lineX(Side.RECTO) + design.bleed(),
                pitch,
                cover.beyond());
    }

    private Optional<Placement> beyond(Side side, int color) {
        if (color < 0) {
            return Optional.empty();
        }
        double bleed = design.bleed();
        double line = design.lineX(side);
        double x = side == Side.VERSO ? -bleed : line;
        double width = side == Side.VERSO ? line + bleed : design.width() - line + bleed;
        return Optional.of(
                new Placement.Area(x, -bleed, width, design.height() + 2 * bleed, color));
    }

    private Placement field(Side side, int color) {
        double bleed = design.bleed();
        double line = design.lineX(side);
        double x = side == Side.RECTO ? -bleed : line;
        double width = side == Side.RECTO ? line + bleed : design.width() - line + bleed;
        return new Placement.Area(x, -bleed, width, design.height() + 2 * bleed, color);
    }
}
