package org.jianbao.change;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jianbao.change.Portion.Kind;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;

/**
 * A text cut into portions.
 *
 * @param front what stands before the text
 * @param blocks its top-level blocks, in order
 * @param notes its notes, in order
 */
record Portions(List<Portion> front, List<Portion> blocks, List<Portion> notes) {

    private static final String BEFORE_THE_FIRST = "opening";

    Portions {
        front = List.copyOf(front);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /**
     * {@return the portions of a text}
     *
     * @param text the text
     * @param lead the text after whose headings places are called, so that one place has one name
     *     in all languages; where headings do not agree, the text's own are taken
     * @param picture gives a fingerprint for a picture's file, named as in the manuscript
     */
    static Portions of(Manuscript text, Manuscript lead, UnaryOperator<String> picture) {
        return new Portions(front(text), blocks(text, sections(text, lead), picture), notes(text));
    }

    private static List<Portion> front(Manuscript text) {
        FrontMatter front = text.front();
        List<Portion> all = new ArrayList<>();
        entry(all, text, "title", Optional.of(front.title()));
        entry(all, text, "subtitle", Optional.of(front.subtitle()));
        entry(all, text, "organisation", Optional.of(front.organisation()));
        entry(all, text, "series", Optional.of(front.series()));
        entry(all, text, "number", Optional.of(front.number()));
        entry(all, text, "tagline", Optional.of(front.tagline()));
        entry(all, text, "date", front.date());
        entry(all, text, "url", front.url());
        entry(all, text, "licence", front.licence());
        entry(all, text, "authors", Optional.of(String.join(", ", front.authors())));
        entry(all, text, "abstract", front.summary());
        entry(all, text, "logo", front.logo());
        return all;
    }

    private static void entry(
            List<Portion> all, Manuscript text, String key, Optional<String> value) {
        value.map(String::strip)
                .filter(words -> !words.isEmpty())
                .ifPresent(words ->
                        all.add(
                                new Portion(
                                        Kind.FRONT_MATTER,
                                        "front matter, " + key,
                                        key,
                                        words,
                                        "",
                                        -1,
                                        text.source().start())));
    }

    private static List<Portion> notes(Manuscript text) {
        List<Portion> all = new ArrayList<>();
        for (Note note : text.notes()) {
            String place = "note [^" + note.id() + "]";
            String words = Wording.of(note.blocks());
            all.add(new Portion(Kind.NOTE, place, note.id(), words, "", -1, note.span()));
        }
        return all;
    }

    private static List<Portion> blocks(
            Manuscript text, List<String> sections, UnaryOperator<String> picture) {
        List<Portion> all = new ArrayList<>();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        String section = BEFORE_THE_FIRST;
        int headings = 0;
        for (Block block : text.blocks()) {
            Kind kind = kind(block);
            String place;
            if (kind == Kind.HEADING || kind == Kind.RECOMMENDATIONS) {
                section = sections.get(headings++);
                counts.clear();
                place = section + ", " + kind.noun();
            } else {
                place = section + ", " + kind.noun() + " " + counts.merge(kind, 1, Integer::sum);
            }
            String print = block instanceof Block.Figure f ? picture.apply(f.source()) : "";
            String words = Wording.of(block);
            all.add(
                    new Portion(
                            kind, place, name(block), words, print, block.index(), block.span()));
        }
        return all;
    }

    /** The name of each heading and group of recommendations, in order. */
    private static List<String> sections(Manuscript text, Manuscript lead) {
        return levels(text).equals(levels(lead)) ? names(lead) : names(text);
    }

    private static List<String> names(Manuscript text) {
        return text.blocks().stream().map(Portions::name).filter(n -> !n.isEmpty()).toList();
    }

    private static List<Integer> levels(Manuscript text) {
        return text.blocks().stream()
                .filter(block -> !name(block).isEmpty())
                .map(block -> block instanceof Block.Heading heading ? heading.level() : 0)
                .toList();
    }

    private static String name(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.attributes().id().orElse("section");
            case Block.Recommendations group -> group.attributes().id().orElse(group.letter());
            default -> "";
        };
    }

    private static Kind kind(Block block) {
        return switch (block) {
            case Block.Heading _ -> Kind.HEADING;
            case Block.Paragraph _ -> Kind.PARAGRAPH;
            case Block.Listing _ -> Kind.LIST;
            case Block.Quotation _ -> Kind.QUOTATION;
            case Block.PullQuote _ -> Kind.PULL_QUOTE;
            case Block.Recommendations _ -> Kind.RECOMMENDATIONS;
            case Block.Table _ -> Kind.TABLE;
            case Block.Figure _ -> Kind.PICTURE;
            case Block.CodeBlock _ -> Kind.CODE;
            case Block.ThematicBreak _ -> Kind.BREAK;
        };
    }
}
