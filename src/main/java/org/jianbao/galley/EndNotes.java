package org.jianbao.galley;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;
import org.w3c.dom.Element;

/**
 * The notes all together after the text, as a section without a number. Its heading and each note
 * have block indices beyond the manuscript's last, so that facing pages keep them in step.
 */
final class EndNotes {

    /** The section's name for links; another where the manuscript has a section of that name. */
    private static final String ID = "notes";

    private final PieceTray tray;
    private final Manuscript manuscript;

    EndNotes(PieceTray tray, Manuscript manuscript) {
        this.tray = tray;
        this.manuscript = manuscript;
    }

    /** {@return the section's heading; empty where there are no notes} */
    static Optional<Block.Heading> heading(Manuscript manuscript, Words words) {
        return manuscript.notes().stream()
                .findFirst()
                .map(first ->
                        new Block.Heading(
                                manuscript.blocks().size(),
                                2,
                                List.of(new Inline.Text(words.word("notes"), first.span())),
                                new Attributes(
                                        Optional.of(freeId(manuscript)),
                                        List.of("notes", Sections.UNNUMBERED),
                                        Optional.empty()),
                                first.span()));
    }

    private static String freeId(Manuscript manuscript) {
        Set<String> taken = new HashSet<>(References.labels(manuscript).keySet());
        String id = ID;
        for (int n = 2; taken.contains(id); n++) {
            id = ID + "-" + n;
        }
        return id;
    }

    /** Cuts all notes into pieces. */
    void cut() {
        for (Note note : manuscript.notes()) {
            int block = manuscript.blocks().size() + note.number();
            FormerCuts.Place place =
                    new FormerCuts.Place(tray.size(), tray.afloat(), block, false, false, -1);
            String name = "note " + note.number() + " " + note.id();
            tray.cut(name, note.blocks(), place, () -> cut(note, block));
        }
    }

    private int cut(Note note, int block) {
        Element element = tray.child("div", "endnote");
        tray.structure()
                .put(
                        element,
                        tray.structure()
                                .leaf(Role.NOTE, null, block)
                                .named(tray.language() + "." + note.id()));
        boolean first = true;
        for (NoteParagraph paragraph : NoteParagraph.of(note)) {
            Element own = tray.child(element, "p", ("endnote " + paragraph.classes()).strip());
            Keep keep = new Keep(false, first, 0, false, false, false);
            Fittings fittings = Fittings.of(tray.foundry().look(own), keep);
            if (first) {
                fittings =
                        fittings.with(number(note, block, element))
                                .named(Optional.of("note:" + note.id()));
            }
            Piece.Stick text = tray.foundry().note(own, paragraph.content());
            tray.add(Kind.NOTE, block, own, new Piece.Body.Text(text.matter()), fittings);
            first = false;
        }
        return block;
    }

    /** The number, which leads back to the first call. */
    private Mark number(Note note, int block, Element element) {
        Element span = tray.child(element, "span", "number");
        Inline text = new Inline.Text(String.valueOf(note.number()), note.span());
        Inline back = new Inline.Link("#call:" + note.id(), List.of(text), note.span());
        return new Mark(
                Where.HUNG,
                List.of(
                        tray.foundry()
                                .stick(span, List.of(back), false)
                                .on(tray.structure().branch(element, block).child(Role.LABEL, 0))),
                Kind.NOTE,
                0);
    }
}
