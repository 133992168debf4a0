package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Role;
import org.jianbao.makeup.SideNote;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Note;
import org.w3c.dom.Element;

/** Sets notes for the outer column or the foot of the page. */
final class NoteSetter {

    private final Foundry foundry;
    private final Words words;
    private final String language;

    NoteSetter(Foundry foundry, Words words, String language) {
        this.foundry = foundry;
        this.words = words;
        this.language = language;
    }

    /** {@return notes, set, or as they were set last} */
    List<SideNote> set(List<Note> notes, FormerCuts cuts) {
        return notes.stream()
                .map(note ->
                        cuts.of(
                                "note " + note.id(),
                                note.blocks(),
                                note.number(),
                                SideNote.class,
                                () -> set(note)))
                .toList();
    }

    private SideNote set(Note note) {
        Element element =
                foundry.cascade().child(foundry.cascade().body(), "div", "note", language);
        Branch branch =
                Branch.of(Role.NOTE, language, Branch.CALLED).named(language + "." + note.id());
        List<Piece.Stick> paragraphs = new ArrayList<>();
        for (NoteParagraph paragraph : NoteParagraph.of(note)) {
            String classes = ("note " + paragraph.classes()).strip();
            Element own = foundry.cascade().child(element, "p", classes, language);
            Branch place = branch.child(Role.PARAGRAPH, paragraphs.size() + 1);
            paragraphs.add(foundry.note(own, paragraph.content()).on(place));
        }
        String number = String.valueOf(note.number());
        return new SideNote(
                note.id(),
                note.number(),
                -1,
                paragraphs,
                figure(note, element, "number", number).on(branch.child(Role.LABEL, 0)),
                figure(note, element, "number again", words.noteAgain(number)),
                language);
    }

    private Piece.Stick figure(Note note, Element parent, String classes, String text) {
        Element element = foundry.cascade().child(parent, "span", classes, language);
        return foundry.stick(element, List.of(new Inline.Text(text, note.span())), false);
    }
}
