package org.jianbao.galley;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Copy;
import org.jianbao.composition.ParagraphStyle;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Inline;
import org.w3c.dom.Element;

/** Casts elements into matter that can be set: their look, their copy and the composer together. */
final class Foundry {

    /** What may be added at each place of a note's line, em, before it stays short. */
    private static final double LOOSEST_NOTE = 0.09;

    private final Equipment equipment;
    private final Cascade cascade;
    private final Typecase typecase;
    private final Composer composer;
    private final Strictness strictness;
    private final RememberedMatter.Recollection recollection;
    private int asked;

    /**
     * A foundry.
     *
     * @param equipment what texts are cast with
     * @param composer makes lines
     * @param strictness of the rules for line edges
     * @param recollection what the paragraphs of the text remember
     */
    Foundry(
            Equipment equipment,
            Composer composer,
            Strictness strictness,
            RememberedMatter.Recollection recollection) {
        this.recollection = recollection;
        this.equipment = equipment;
        this.cascade = equipment.cascade();
        this.typecase = equipment.typecase();
        this.composer = composer;
        this.strictness = strictness;
    }

    /**
     * What a text is cast with.
     *
     * @param cascade the looks
     * @param typecase the faces
     * @param references what links without words say
     * @param labels the names of the text's places
     * @param words of the furniture
     */
    record Equipment(
            Cascade cascade,
            Typecase typecase,
            References references,
            Map<String, String> labels,
            Words words) {}

    Typecase typecase() {
        return typecase;
    }

    /** {@return what a link without words says} */
    String reference(String language, String id) {
        asked++;
        return equipment.references().words(language, id, equipment.labels(), equipment.words());
    }

    /** {@return how many links asked for their words} */
    int asked() {
        return asked;
    }

    Cascade cascade() {
        return cascade;
    }

    Look look(Element element) {
        return cascade.look(element);
    }

    /** {@return matter of an element's inlines; {@code balanced} for display lines} */
    Composer.Matter matter(Element element, List<Inline> inlines, boolean balanced) {
        Copy copy = CopyWriter.copy(this, element, inlines);
        return prepare(element, copy, balanced, Double.POSITIVE_INFINITY);
    }

    private Composer.Matter prepare(Element element, Copy copy, boolean balanced, double loosest) {
        Look look = cascade.look(element);
        boolean hyphenate = look.alignment() == Alignment.JUSTIFY || look.hyphens();
        ParagraphStyle style =
                new ParagraphStyle(
                        look.alignment(),
                        look.indent(),
                        look.leading(),
                        strictness,
                        hyphenate,
                        balanced,
                        true,
                        loosest);
        return new RememberedMatter(() -> composer.prepare(copy, style), recollection);
    }

    /** {@return a short text with its measures} */
    Piece.Stick stick(Element element, List<Inline> inlines, boolean balanced) {
        Look look = cascade.look(element);
        return new Piece.Stick(matter(element, inlines, balanced), look.leading(), look.size());
    }

    /** {@return a paragraph of a note, whose lines stay short where they would be loose} */
    Piece.Stick note(Element element, List<Inline> inlines) {
        Look look = cascade.look(element);
        Copy copy = CopyWriter.copy(this, element, inlines);
        Composer.Matter matter = prepare(element, copy, false, LOOSEST_NOTE);
        return new Piece.Stick(matter, look.leading(), look.size());
    }

    /** {@return plain words of a class, at the document's top} */
    Piece.Stick words(String classes, String language, String words, boolean balanced) {
        Element element = cascade.child(cascade.body(), "p", classes, language);
        Look look = cascade.look(element);
        Copy copy = CopyWriter.copy(this, element, words);
        return new Piece.Stick(
                prepare(element, copy, balanced, Double.POSITIVE_INFINITY),
                look.leading(),
                look.size());
    }

    /** {@return background and border of an element, if the style sheets give it any} */
    Optional<org.jianbao.makeup.Placement.Decoration> decoration(Element element) {
        return BoxDecoration.of(cascade.look(element).style());
    }
}
