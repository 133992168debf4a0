package org.jianbao.galley;

import java.util.List;
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

    private final Cascade cascade;
    private final Typecase typecase;
    private final Composer composer;
    private final Strictness strictness;

    Foundry(Cascade cascade, Typecase typecase, Composer composer, Strictness strictness) {
        this.cascade = cascade;
        this.typecase = typecase;
        this.composer = composer;
        this.strictness = strictness;
    }

    Cascade cascade() {
        return cascade;
    }

    Look look(Element element) {
        return cascade.look(element);
    }

    /** {@return matter of an element's inlines; {@code balanced} for display lines} */
    Composer.Matter matter(Element element, List<Inline> inlines, boolean balanced) {
        return prepare(element, CopyWriter.copy(cascade, typecase, element, inlines), balanced);
    }

    private Composer.Matter prepare(Element element, Copy copy, boolean balanced) {
        Look look = cascade.look(element);
        boolean hyphenate = look.alignment() == Alignment.JUSTIFY || look.hyphens();
        return new RememberedMatter(
                composer.prepare(
                copy,
                new ParagraphStyle(
                        look.alignment(),
                        look.indent(),
                        look.leading(),
                        strictness,
                        hyphenate,
                        balanced,
                        true)));
    }

    /** {@return a short text with its measures} */
    Piece.Stick stick(Element element, List<Inline> inlines, boolean balanced) {
        Look look = cascade.look(element);
        return new Piece.Stick(matter(element, inlines, balanced), look.leading(), look.size());
    }

    /** {@return plain words of a class, at the document's top} */
    Piece.Stick words(String classes, String language, String words, boolean balanced) {
        Element element = cascade.child(cascade.body(), "p", classes, language);
        Look look = cascade.look(element);
        Copy copy = CopyWriter.copy(cascade, typecase, element, words);
        return new Piece.Stick(prepare(element, copy, balanced), look.leading(), look.size());
    }

    /** {@return background and border of an element, if the style sheets give it any} */
    Optional<org.jianbao.makeup.Placement.Decoration> decoration(Element element) {
        return BoxDecoration.of(cascade.look(element).style());
    }
}
