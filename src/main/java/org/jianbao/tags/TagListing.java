package org.jianbao.tags;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a structure tree down: a line for each element, indented by its depth, with what is said
 * of it in brackets. Text that is all an element holds stands on its line; else it stands on lines
 * of its own.
 */
public final class TagListing {

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private TagListing() {}

    /** {@return a tree, written down} */
    public static String of(List<Tag> tags) {
        TagListing listing = new TagListing();
        tags.forEach(tag -> listing.write(tag, ""));
        return listing.out.toString();
    }

    private void write(Tag tag, String indent) {
        switch (tag) {
            case Tag.Text text -> line(indent, text.words());
            case Tag.Element element -> {
                String head = element.type() + attributes(element);
                if (element.kids().size() == 1
                        && element.kids().getFirst() instanceof Tag.Text text) {
                    line(indent, head + ": " + text.words().strip());
                } else {
                    line(indent, head);
                    element.kids().forEach(kid -> write(kid, indent + STEP));
                }
            }
        }
    }

    private void line(String indent, String text) {
        String shown = text.replaceAll("\\s+", " ").strip();
        if (!shown.isEmpty()) {
            out.append(indent).append(shown).append('\n');
        }
    }

    private static String attributes(Tag.Element element) {
        return element.attributes().isEmpty()
                ? ""
                : element.attributes().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(", ", " [", "]"));
    }
}
