package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Note;
import org.jianbao.source.SourceSpan;

/**
 * The notes of one text: who is defined where, who was called first, and so who has which number.
 */
final class NoteRegister {

    private final Desk desk;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Called> called = new LinkedHashMap<>();
    private final Set<String> calledInNotes = new HashSet<>();

    /** A note that was called: its number and the block of its first call. */
    private record Called(int number, int blockIndex) {}

    /**
     * Finds every definition in a document; the parser itself drops the second of two without a
     * word.
     */
    NoteRegister(Desk desk, Node document) {
        this.desk = desk;
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(CustomBlock block) {
                        if (block instanceof FootnoteDefinition definition) {
                            define(definition);
                        }
                        visitChildren(block);
                    }
                });
    }

    private void define(FootnoteDefinition definition) {
        FootnoteDefinition first = definitions.putIfAbsent(key(definition.getLabel()), definition);
        if (first != null) {
            desk.report(
                    NoteProblems.twice(
                            definition.getLabel(), labelSpan(definition), labelSpan(first)));
        }
    }

    /**
     * {@return the call of a note that is defined}
     *
     * @param label its name as written in the call
     * @param span where the call stands
     * @param blockIndex the top-level block in which it stands
     */
    Inline.NoteCall call(String label, SourceSpan span, int blockIndex) {
        String key = key(label);
        Called note = called.computeIfAbsent(key, k -> new Called(called.size() + 1, blockIndex));
        return new Inline.NoteCall(definition(key).getLabel(), note.number(), span);
    }

    /**
     * Remembers a call inside a note, which is refused, so that the note called isn't reported as
     * uncalled too.
     */
    void refuseCall(String label) {
        calledInNotes.add(key(label));
    }

    /** {@return the names of the notes there are, for a hint} */
    List<String> labels() {
        return definitions.values().stream().map(FootnoteDefinition::getLabel).toList();
    }

    /**
     * {@return the notes in order of their numbers; reports those without call and those without
     * text}
     */
    List<Note> notes(BlockReader blocks) {
        List<Note> notes = new ArrayList<>();
        called.forEach((key, note) -> notes.add(note(blocks, definition(key), note)));
        definitions.forEach((key, definition) -> {
            if (!called.containsKey(key) && !calledInNotes.contains(key)) {
                desk.report(NoteProblems.uncalled(definition.getLabel(), labelSpan(definition)));
            }
        });
        reportOrder();
        return notes;
    }

    /** Tells of the first note that is written after one that is called later. */
    private void reportOrder() {
        Optional<FootnoteDefinition> last = Optional.empty();
        int number = 0;
        for (Map.Entry<String, FootnoteDefinition> entry : definitions.entrySet()) {
            Called note = called.get(entry.getKey());
            if (note != null && note.number() < number) {
                FootnoteDefinition here = entry.getValue();
                FootnoteDefinition before = last.orElseThrow();
                desk.report(
                        NoteProblems.order(
                                here.getLabel(),
                                labelSpan(here),
                                before.getLabel(),
                                labelSpan(before)));
                return;
            }
            if (note != null) {
                number = note.number();
                last = Optional.of(entry.getValue());
            }
        }
    }

    private Note note(BlockReader blocks, FootnoteDefinition definition, Called called) {
        SourceSpan span = Places.of(desk, definition);
        var content =
                blocks.inside(
                        definition,
                        new Surroundings(called.blockIndex(), 1, Surroundings.Place.NOTE));
        if (content.isEmpty()) {
            desk.report(NoteProblems.empty(definition.getLabel(), labelSpan(definition)));
        }
        return new Note(definition.getLabel(), called.number(), content, span);
    }

    private FootnoteDefinition definition(String key) {
        FootnoteDefinition definition = definitions.get(key);
        if (definition == null) {
            throw new IllegalArgumentException("no note " + key);
        }
        return definition;
    }

    private SourceSpan labelSpan(FootnoteDefinition definition) {
        int start = Places.of(desk, definition).start();
        return desk.span(start, start + definition.getLabel().length() + "[^]".length());
    }

    /** Names of notes, as those of links, don't heed case (spec: matches, Unicode case fold). */
    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
