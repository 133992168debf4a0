package org.jianbao.press;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Role;

/** What notes say: the description of a call is its number and how the note begins. */
final class NoteWords {

    /** Characters of a description: what shows in a window beside the pointer. */
    private static final int MOST = 160;

    private final Map<String, StringBuilder> notes = new HashMap<>();
    private final IdentityHashMap<TagNode, String> calls = new IdentityHashMap<>();

    /** Takes a line, if it is one of a note. */
    void hear(Placement.Line line) {
        Optional<Branch> branch = Optional.of(line.tag().branch());
        if (branch.get().role() == Role.LABEL) {
            return;
        }
        while (branch.isPresent() && branch.get().role() != Role.NOTE) {
            branch = branch.get().parent();
        }
        branch.flatMap(Branch::name)
                .ifPresent(name ->
                        notes.computeIfAbsent(name, _ -> new StringBuilder())
                                .append(line.line().text())
                                .append(line.line().after()));
    }

    /** Remembers which note an element calls. */
    void calls(TagNode reference, String name) {
        calls.put(reference, name);
    }

    /** {@return the description of a link that is a call, empty for others} */
    Optional<String> description(TagNode link, String number) {
        return link.parent()
                .map(calls::get)
                .map(notes::get)
                .map(text -> number + ": " + beginning(text.toString().strip()));
    }

    private static String beginning(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        words.setText(text);
        int end = words.preceding(MOST);
        return text.substring(0, end > 0 ? end : MOST).strip() + "…";
    }
}
