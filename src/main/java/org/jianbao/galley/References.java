package org.jianbao.galley;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inlines;
import org.jianbao.manuscript.Manuscript;

/**
 * What a link without words says: {@code [](#policy-makers-2)} becomes "P2 (page 26)".
 *
 * <p>The page is known only when pages are made up, so that a text with such links is set twice or
 * three times, until the numbers stay.
 */
public final class References {

    /** Stands for a page that is not known yet; as wide as most numbers. */
    private static final String UNKNOWN = "00";

    private final Map<String, String> folios;
    private boolean used;

    private References(Map<String, String> folios) {
        this.folios = folios;
    }

    /** {@return references while no page is known} */
    public static References unknown() {
        return new References(Map.of());
    }

    /** {@return references to the pages of a plan} */
    public static References to(Plan plan) {
        Map<String, String> folios = new HashMap<>();
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line && line.tag().anchor().isPresent()) {
                    String place = key(line.tag().language(), line.tag().anchor().get());
                    page.folio().ifPresent(folio -> folios.putIfAbsent(place, folio));
                }
            }
        }
        return new References(folios);
    }

    /** {@return whether any link asked for its words} */
    public boolean used() {
        return used;
    }

    /** {@return whether both know the same pages} */
    public boolean agrees(References other) {
        return folios.equals(other.folios);
    }

    /** {@return the words of a link to a place of a text} */
    String words(String language, String id, Map<String, String> labels, Words words) {
        used = true;
        return words.word("reference")
                .replace("{label}", labels.getOrDefault(id, id))
                .replace("{page}", folios.getOrDefault(key(language, id), UNKNOWN));
    }

    /**
     * {@return what each named place of a text is called: a heading's words, a recommendation's
     * label}
     */
    static Map<String, String> labels(Manuscript manuscript) {
        Map<String, String> labels = new HashMap<>();
        for (Block block : manuscript.blocks()) {
            switch (block) {
                case Block.Heading heading ->
                        heading.attributes()
                                .id()
                                .ifPresent(
                                        id -> labels.put(id, Inlines.plainText(heading.content())));
                case Block.Recommendations group -> {
                    for (int n = 1; n <= group.items().size(); n++) {
                        labels.put(group.itemId(n), group.letter() + n);
                    }
                }
                case Block.Paragraph _,
                        Block.Listing _,
                        Block.Quotation _,
                        Block.PullQuote _,
                        Block.Table _,
                        Block.Figure _,
                        Block.CodeBlock _,
                        Block.ThematicBreak _ -> {}
            }
        }
        return labels;
    }

    private static String key(String language, String id) {
        return language + "#" + id;
    }
}
