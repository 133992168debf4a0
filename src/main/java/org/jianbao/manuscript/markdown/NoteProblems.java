package org.jianbao.manuscript.markdown;

import java.util.Collection;
import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.source.SourceSpan;

/** What can be wrong with notes and their calls: one method for each problem. */
final class NoteProblems {

    private NoteProblems() {}

    static Diagnostic undefined(String label, SourceSpan call, Collection<String> known) {
        String hint =
                label.matches(".*\\s.*")
                        ? "The name of a note has no spaces."
                        : Suggestion.nearest(label, known)
                                .map(near -> "Did you mean `[^" + near + "]`?")
                                .orElse(
                                        "Write the note in a paragraph of its own: `[^"
                                                + label
                                                + "]: …`.");
        return new Diagnostic(
                ManuscriptCode.NOTE_UNDEFINED,
                "The note `[^" + label + "]` is called, but not written.",
                call,
                hint);
    }

    static Diagnostic uncalled(String label, SourceSpan definition) {
        return new Diagnostic(
                ManuscriptCode.NOTE_UNCALLED,
                "The note `[^" + label + "]` is written, but never called.",
                definition,
                "Put `[^" + label + "]` where the text needs the note, or take the note out.");
    }

    static Diagnostic twice(String label, SourceSpan second, SourceSpan first) {
        return new Diagnostic(
                ManuscriptCode.NOTE_TWICE,
                "The note `[^" + label + "]` is written twice.",
                second,
                List.of("Give one of the two another name, and its calls too."),
                List.of(new Related(first, "The first stands here; only it would be printed.")));
    }

    static Diagnostic empty(String label, SourceSpan definition) {
        return new Diagnostic(
                ManuscriptCode.NOTE_EMPTY,
                "The note `[^" + label + "]` has no text.",
                definition,
                "Write its text after the colon; further paragraphs of it are indented by four spaces.");
    }

    static Diagnostic inNote(String label, SourceSpan call) {
        return new Diagnostic(
                ManuscriptCode.NOTE_IN_NOTE,
                "The note `[^" + label + "]` is called inside a note.",
                call,
                "Say in this note what that one says, or call it in the text.");
    }

    static Diagnostic order(String label, SourceSpan definition, String later, SourceSpan before) {
        return new Diagnostic(
                ManuscriptCode.NOTE_ORDER,
                "The note `[^%s]` is called before `[^%s]`, but written after it."
                        .formatted(label, later),
                definition,
                List.of("Write the notes in the order of their calls: they are found sooner."),
                List.of(new Related(before, "This note is called later.")));
    }
}
