package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jianbao.composition.Composer;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Floating;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;
import org.w3c.dom.Element;

/**
 * Collects the pieces of a text as they are cut, holds them against the page, and numbers its
 * blocks for a proof.
 */
final class PieceTray {

    /** Pieces that are not in the flow are numbered downwards from here. */
    private static final int AFLOAT = -1_000_000;

    private final Foundry foundry;
    private final String language;
    private final Frame frame;
    private final Gauge gauge;
    private final Structure structure;
    private final FormerCuts cuts;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Floating> floats = new ArrayList<>();
    private int numberedLast = -1;
    private int begunLast = -1;
    private int afloat;

    /**
     * What pieces are cut for.
     *
     * @param measure of the text, pt
     * @param depth from the first to the last baseline of a page, pt
     * @param numbered whether blocks carry their number in the inner margin
     * @param inColumns whether two columns share a page: nothing stands beyond the line, and every
     *     block starts level with its counterpart
     */
    record Frame(double measure, double depth, boolean numbered, boolean inColumns) {

        static Frame of(Theme theme, String language, Form form) {
            return new Frame(
                    form.measure(theme, language),
                    theme.length("last-baseline", language)
                            - theme.length("first-baseline", language),
                    theme.isOn("block-numbers"),
                    form.inColumns());
        }
    }

    /**
     * An empty tray.
     *
     * @param foundry casts the text
     * @param language BCP 47 tag of the text
     * @param frame what the pieces are cut for
     * @param cuts what was cut last
     */
    PieceTray(Foundry foundry, String language, Frame frame, FormerCuts cuts) {
        this.cuts = cuts;
        this.foundry = foundry;
        this.language = language;
        this.frame = frame;
        this.gauge = new Gauge(frame);
        this.structure = new Structure(language, foundry.cascade().body());
    }

    Foundry foundry() {
        return foundry;
    }

    String language() {
        return language;
    }

    Frame frame() {
        return frame;
    }

    Structure structure() {
        return structure;
    }

    FormerCuts cuts() {
        return cuts;
    }

    /** {@return how many pieces are in the text so far} */
    int size() {
        return pieces.size();
    }

    /** {@return how many stand outside it} */
    int afloat() {
        return afloat;
    }

    /** {@return how often something came up that no other setting may take over as it is} */
    int doubts() {
        return foundry.asked() + gauge.told();
    }

    /**
     * Cuts blocks, or takes what was cut of them last.
     *
     * @param name of the blocks among those of the text
     * @param blocks what is cut
     * @param place where
     * @param cutter does it, and says how many sections have begun
     * @return how many sections have begun
     */
    int cut(Object name, List<Block> blocks, FormerCuts.Place place, IntSupplier cutter) {
        int from = pieces.size();
        FormerCuts.Cut cut =
                cuts.of(name, blocks, place, FormerCuts.Cut.class, () -> cutAnew(cutter));
        boolean isOnTheTray = pieces.size() > from || afloat > place.afloat();
        if (!isOnTheTray) {
            pieces.addAll(cut.pieces());
            floats.addAll(cut.floats());
            afloat += cut.afloat();
        }
        return cut.sections();
    }

    private FormerCuts.Cut cutAnew(IntSupplier cutter) {
        int first = pieces.size();
        int floating = floats.size();
        int before = afloat;
        structure.begin();
        int sections = cutter.getAsInt();
        return new FormerCuts.Cut(
                pieces.subList(first, pieces.size()),
                floats.subList(floating, floats.size()),
                afloat - before,
                sections);
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    List<Floating> floats() {
        return List.copyOf(floats);
    }

    /** {@return what does not fit its line or the page} */
    List<Diagnostic> problems() {
        return gauge.problems();
    }

    /** Tells of something that does not fit. */
    void tell(Diagnostic problem) {
        gauge.tell(problem);
    }

    /** {@return a new element of this text} */
    Element child(Element parent, String name, String classes) {
        return foundry.cascade().child(parent, name, classes, language);
    }

    /** {@return a new element at the top of this text} */
    Element child(String name, String classes) {
        return child(foundry.cascade().body(), name, classes);
    }

    /** Adds a piece to the text, and gives it back. */
    Piece add(Kind kind, int block, Element element, Piece.Body body, Fittings fittings) {
        boolean begins = block != begunLast;
        begunLast = block;
        Fittings fitted =
                frame.inColumns() ? fittings.with(inColumn(fittings.keep(), begins)) : fittings;
        Piece piece = make(pieces.size(), kind, block, element, body, fitted);
        pieces.add(piece);
        return piece;
    }

    /** Makes a piece that stands outside the text. */
    Piece afloat(Kind kind, int block, Element element, Piece.Body body, Fittings fittings) {
        return make(AFLOAT - afloat++, kind, block, element, body, fittings);
    }

    /** Adds what stands at the head or the foot of a page. */
    void add(Floating floating) {
        floats.add(floating);
    }

    /** Every block starts level; the line between the columns goes through. */
    private static Keep inColumn(Keep keep, boolean begins) {
        return new Keep(
                keep.grid(),
                keep.level() || begins,
                keep.lead(),
                keep.whole(),
                false,
                keep.fresh());
    }

    private Piece make(
            int id, Kind kind, int block, Element element, Piece.Body body, Fittings fittings) {
        Look look = foundry.look(element);
        List<Mark> marks = new ArrayList<>(fittings.marks());
        if (frame.numbered() && block != numberedLast) {
            numberedLast = block;
            Piece.Stick number = foundry.words("block-number", language, "" + (block + 1), false);
            marks.add(new Mark(Where.INNER, List.of(number), Kind.FURNITURE, 0));
        }
        Piece piece =
                new Piece(
                        id,
                        kind,
                        language,
                        block,
                        body,
                        look.leading(),
                        look.size(),
                        fittings.space(),
                        fittings.keep(),
                        marks,
                        fittings.anchor(),
                        fittings.bookmark(),
                        foundry.decoration(element),
                        branch(block, element, body));
        gauge.check(piece);
        return piece;
    }

    private Branch branch(int block, Element element, Piece.Body body) {
        return switch (body) {
            case Piece.Body.Text _, Piece.Body.Row _ -> structure.text(element, block);
            // A picture without words says that it is there to be looked at only.
            case Piece.Body.Picture picture ->
                    picture.alternative().isBlank()
                            ? Branch.ARTIFACT
                            : structure
                                    .leaf(Role.FIGURE, element, block)
                                    .described(picture.alternative());
        };
    }

    Piece.Body text(Element element, List<Inline> inlines, boolean balanced) {
        return new Piece.Body.Text(matter(element, inlines, balanced));
    }

    /** {@return matter that can be set, and whose place in the manuscript is remembered} */
    Composer.Matter matter(Element element, List<Inline> inlines, boolean balanced) {
        Composer.Matter matter = foundry.matter(element, inlines, balanced);
        if (!inlines.isEmpty()) {
            SourceSpan first = inlines.getFirst().span();
            int end = Math.max(first.end(), inlines.getLast().span().end());
            gauge.remember(matter, new SourceSpan(first.source(), first.start(), end));
        }
        return matter;
    }
}
