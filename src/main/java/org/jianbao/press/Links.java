package org.jianbao.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.TextStyle;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;

/**
 * Finds the links of a page: from a call to its note, from the note's number back to its first
 * call, from a text to an address or to an element of the document. A link whose target is missing
 * is left out: that the manuscript is right has been checked before.
 */
final class Links {

    /** Height and depth of a link's area above and below the baseline, in em. */
    private static final double ASCENT = 0.8;

    private static final double DESCENT = 0.2;

    private final Anchors anchors;

    Links(Anchors anchors) {
        this.anchors = anchors;
    }

    /** {@return the links of a page, in reading order} */
    List<Link> on(Page page) {
        List<Link> links = new ArrayList<>();
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Line line) {
                addLinks(line, links);
            }
        }
        return links;
    }

    /** Adds the links of a line, one for all neighboring runs that lead to the same place. */
    private void addLinks(Placement.Line line, List<Link> links) {
        List<GlyphRun> runs = new ArrayList<>();
        Optional<Target> last = Optional.empty();
        for (GlyphRun run : line.line().runs()) {
            if (run.glyphs().length == 0) {
                continue;
            }
            Optional<Target> target = target(run, line.tag());
            if (!runs.isEmpty() && !Objects.equals(target, last)) {
                links.add(link(line, runs, last.orElseThrow()));
                runs.clear();
            }
            if (target.isPresent()) {
                runs.add(run);
            }
            last = target;
        }
        if (!runs.isEmpty()) {
            links.add(link(line, runs, last.orElseThrow()));
        }
    }

    /** A note that is a piece of the text has a link in its number; its first line is none. */
    private Optional<Target> target(GlyphRun run, Placement.Tag tag) {
        TextStyle style = run.style();
        if (style.call().isPresent()) {
            return spot(Anchors.NOTE + style.call().get().id(), tag);
        }
        if (style.link().isPresent()) {
            String link = style.link().get();
            return link.startsWith("#")
                    ? spot(link.substring(1), tag)
                    : Optional.of(new Address(link));
        }
        return tag.anchor()
                .filter(name -> name.startsWith(Anchors.NOTE) && !isText(tag))
                .flatMap(name -> spot(Anchors.CALL + name.substring(Anchors.NOTE.length()), tag));
    }

    private static boolean isText(Placement.Tag tag) {
        return tag.kind() == Kind.NOTE && tag.piece() >= 0;
    }

    private Optional<Target> spot(String name, Placement.Tag from) {
        return anchors.find(name, from.language()).map(Place::new);
    }

    private static Link link(Placement.Line line, List<GlyphRun> runs, Target target) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return new Link(
                area(Turn.of(line), runs), target, text.toString().strip(), List.copyOf(runs));
    }

    /** {@return the area that hugs some runs of a line} */
    private static Area area(Turn turn, List<GlyphRun> runs) {
        double left = runs.getFirst().x()[0];
        double right = left;
        double above = Double.NEGATIVE_INFINITY;
        double below = Double.POSITIVE_INFINITY;
        for (GlyphRun run : runs) {
            right = Math.max(right, end(run));
            above = Math.max(above, run.rise() + ASCENT * run.size());
            below = Math.min(below, run.rise() - DESCENT * run.size());
        }
        double x1 = turn.x(left, above);
        double x2 = turn.x(right, below);
        double y1 = turn.y(left, above);
        double y2 = turn.y(right, below);
        return new Area(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    /** {@return where the last glyph of a run ends, pt from the line's left edge} */
    private static double end(GlyphRun run) {
        int last = run.glyphs().length - 1;
        double em = (double) run.face().advance(run.glyphs()[last]) / run.face().unitsPerEm();
        return run.x()[last] + em * run.size();
    }

    /**
     * A link.
     *
     * @param area where it can be clicked
     * @param target where it leads
     * @param text what is written there
     * @param runs of the line over which it lies
     */
    record Link(Area area, Target target, String text, List<GlyphRun> runs) {

        /** {@return what tells links that lead to different places apart} */
        String name() {
            return target.toString();
        }
    }

    /**
     * A part of the page, pt from the top left corner of the trim.
     *
     * @param left edge
     * @param top edge
     * @param right edge
     * @param bottom edge
     */
    record Area(double left, double top, double right, double bottom) {}

    /** Where a link leads. */
    sealed interface Target {}

    /**
     * A place in the document.
     *
     * @param spot the place
     */
    record Place(Anchors.Spot spot) implements Target {}

    /**
     * An address outside.
     *
     * @param uri as written in the manuscript
     */
    record Address(String uri) implements Target {}
}
