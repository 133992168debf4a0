package org.jianbao.accessible;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.manuscript.Inline;
import org.jianbao.tags.Tag;

/** What stands inside a line of the manuscript, as tags: text, links, calls, foreign words. */
final class ModelInlines {

    /** What a link without words says is known only when the pages are made. */
    static final String UNKNOWN = "§";

    private final String language;
    private final Map<Tag, String> calls = new HashMap<>();

    ModelInlines(String language) {
        this.language = language;
    }

    List<Tag> of(List<Inline> inlines) {
        List<Tag> tags = new ArrayList<>();
        inlines.forEach(inline -> add(inline, tags, language));
        return joined(tags);
    }

    private void add(Inline inline, List<Tag> tags, String current) {
        switch (inline) {
            case Inline.Text text -> tags.add(new Tag.Text(text.text()));
            case Inline.Code code -> tags.add(new Tag.Text(code.text()));
            case Inline.Emphasis emphasis ->
                    emphasis.children().forEach(i -> add(i, tags, current));
            case Inline.Strong strong -> strong.children().forEach(i -> add(i, tags, current));
            case Inline.LineBreak _ -> tags.add(new Tag.Text("\n"));
            case Inline.Image _ -> {}
            case Inline.Span span -> {
                Optional<String> own = span.attributes().language();
                List<Tag> kids = new ArrayList<>();
                span.children().forEach(i -> add(i, kids, own.orElse(current)));
                if (own.isPresent() && !own.get().equals(language)) {
                    tags.add(new Tag.Element("Span", Map.of("Lang", own.get()), joined(kids)));
                } else {
                    tags.addAll(kids);
                }
            }
            case Inline.Link link -> {
                List<Tag> kids = new ArrayList<>();
                link.children().forEach(i -> add(i, kids, current));
                tags.add(
                        ModelTags.element(
                                "Link",
                                kids.isEmpty() ? List.of(new Tag.Text(UNKNOWN)) : joined(kids)));
            }
            case Inline.NoteCall call -> {
                Tag number =
                        ModelTags.element(
                                "Link", List.of(new Tag.Text(String.valueOf(call.number()))));
                Tag reference = ModelTags.element("Reference", List.of(number));
                calls.put(reference, call.id());
                tags.add(reference);
            }
        }
    }

    /** {@return the names of the notes that a content calls, in order} */
    List<String> takeCalls(List<Tag> content) {
        return content.stream().filter(calls::containsKey).map(calls::get).toList();
    }

    /** Neighboring texts are one, their white space folded. */
    static List<Tag> joined(List<Tag> tags) {
        List<Tag> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Tag tag : tags) {
            if (tag instanceof Tag.Text words) {
                text.append(words.words());
            } else {
                flush(text, all);
                all.add(tag);
            }
        }
        flush(text, all);
        return all;
    }

    private static void flush(StringBuilder text, List<Tag> all) {
        String folded =
                text.toString()
                        .replaceAll("(?<=\\p{IsHan})[ ]*\n\\s*(?=\\p{IsHan})", "")
                        .replaceAll("\\s+", " ");
        if (!folded.isBlank()) {
            all.add(new Tag.Text(folded));
        }
        text.setLength(0);
    }

    static String letters(List<Tag> tags) {
        StringBuilder text = new StringBuilder();
        for (Tag tag : tags) {
            text.append(withoutCalls(tag));
        }
        return text.toString().replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
    }

    private static String withoutCalls(Tag tag) {
        if (!(tag instanceof Tag.Element element)) {
            return tag.words();
        }
        StringBuilder text = new StringBuilder();
        if (!element.type().equals("Reference") && !element.type().equals("Note")) {
            element.kids().forEach(kid -> text.append(withoutCalls(kid)));
        }
        return text.toString();
    }
}
