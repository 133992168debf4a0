package org.jianbao.press;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.TextStyle;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/**
 * Where links can lead: an element's id, {@code note:ID} for a note, {@code call:ID} for its first
 * call. Each language of an edition has names of its own; of two places with one name in one
 * language the first counts.
 */
final class Anchors {

    /** Before the name of a note. */
    static final String NOTE = "note:";

    /** Before the name of the note that is called. */
    static final String CALL = "call:";

    /** By name, then by language. */
    private final Map<String, Map<String, Spot>> spots = new LinkedHashMap<>();

    private Anchors() {}

    /** {@return all anchors of a plan} */
    static Anchors of(Plan plan) {
        Anchors anchors = new Anchors();
        for (Page page : plan.pages()) {
            Print print = new Print(page, plan.height());
            page.placements().forEach(placement -> anchors.add(print, placement));
        }
        return anchors;
    }

    private void add(Print page, Placement placement) {
        switch (placement) {
            case Placement.Line line -> addLine(page, line);
            case Placement.Picture picture ->
                    add(picture.tag(), page.spot(picture.y(), picture.y() + picture.height()));
            case Placement.Area _, Placement.Rule _, Placement.Box _, Placement.Code _ -> {}
        }
    }

    private void addLine(Print page, Placement.Line line) {
        Placement.Tag tag = line.tag();
        Spot spot = page.spot(line);
        add(tag, spot);
        for (GlyphRun run : line.line().runs()) {
            Optional<TextStyle.Call> call = run.style().call();
            call.ifPresent(called -> add(CALL + called.id(), tag.language(), spot));
        }
    }

    private void add(Placement.Tag tag, Spot spot) {
        tag.anchor().ifPresent(name -> add(name, tag.language(), spot));
    }

    private void add(String name, String language, Spot spot) {
        spots.computeIfAbsent(name, _ -> new LinkedHashMap<>()).putIfAbsent(language, spot);
    }

    /**
     * {@return the place of a name, in the language from which a link leads there if it is there}
     */
    Optional<Spot> find(String name, String language) {
        Map<String, Spot> places = spots.getOrDefault(name, Map.of());
        Optional<Spot> own = Optional.ofNullable(places.get(language));
        return own.or(() -> places.values().stream().findFirst());
    }

    /** Tells the anchors that are elements' ids, not notes or calls, if their names are ASCII. */
    void forEachElement(BiConsumer<String, Spot> action) {
        CharsetEncoder ascii = StandardCharsets.US_ASCII.newEncoder();
        spots.forEach((name, places) -> {
            if (!name.startsWith(NOTE) && !name.startsWith(CALL) && ascii.canEncode(name)) {
                action.accept(name, places.values().iterator().next());
            }
        });
    }

    /**
     * A place on a page to which a reader is taken.
     *
     * @param page number in the file, from 1
     * @param top of what is to be seen, pt from the head trim
     */
    record Spot(int page, double top) {}

    /**
     * A page as it is printed: upright or head down.
     *
     * @param page the page
     * @param height of the trimmed page, pt
     */
    record Print(Page page, double height) {

        /** {@return the place of a line} */
        Spot spot(Placement.Line line) {
            return spot(line.baseline() - line.tag().leading(), line.baseline());
        }

        /** {@return the place of what stands between two heights} */
        Spot spot(double top, double bottom) {
            return new Spot(page.number(), page.part().turned() ? height - bottom : top);
        }
    }
}
