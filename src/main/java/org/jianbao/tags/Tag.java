package org.jianbao.tags;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A part of a structure tree: an element, or text. */
public sealed interface Tag {

    /** {@return all its text, in order} */
    String words();

    /**
     * An element.
     *
     * @param type its structure type, as the file names it
     * @param attributes what is said of it beside: Lang, Alt, ActualText, ID, Scope, ListNumbering
     * @param kids what it holds, in reading order; neighboring texts are one
     */
    record Element(String type, Map<String, String> attributes, List<Tag> kids) implements Tag {

        /** Copies the list. */
        public Element {
            kids = List.copyOf(kids);
        }

        @Override
        public String words() {
            return kids.stream().map(Tag::words).collect(Collectors.joining());
        }
    }

    /**
     * Text on a page.
     *
     * @param words what is read
     */
    record Text(String words) implements Tag {}
}
