package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;

/**
 * A manuscript's blocks, sorted by where they stand: the text, and the colophon, which belongs on
 * the back cover.
 *
 * @param text what is read
 * @param colophon what follows a heading with the class {@code colophon}, without that heading
 */
record Sections(List<Block> text, List<Block> colophon) {

    /** The class of a section that has no number. */
    static final String UNNUMBERED = "unnumbered";

    /** {@return whether a heading begins a section that has a number} */
    static boolean isNumbered(Block.Heading heading) {
        return heading.level() <= 2 && !heading.attributes().classes().contains(UNNUMBERED);
    }

    /** {@return the blocks that are said once more around the text: headings and the colophon} */
    List<Block> aroundText() {
        return Stream.concat(
                        text.stream().filter(Block.Heading.class::isInstance), colophon.stream())
                .toList();
    }

    /** {@return the same with one more block after the text} */
    Sections endingIn(Block last) {
        List<Block> all = new ArrayList<>(text);
        all.add(last);
        return new Sections(List.copyOf(all), colophon);
    }

    static Sections of(Manuscript manuscript) {
        List<Block> text = new ArrayList<>();
        List<Block> colophon = new ArrayList<>();
        boolean inColophon = false;
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                inColophon = heading.attributes().classes().contains("colophon");
                if (inColophon) {
                    continue;
                }
            }
            (inColophon ? colophon : text).add(block);
        }
        return new Sections(List.copyOf(text), List.copyOf(colophon));
    }

    /** {@return whether a block is set where it is written, and no quote or floating picture} */
    static boolean isInText(Block block) {
        return switch (block) {
            case Block.PullQuote _ -> false;
            case Block.Figure figure -> figure.place() == Block.Place.HERE;
            default -> true;
        };
    }

    /** {@return the index of the block that one follows: the last of the text, else the next} */
    int before(Block block) {
        int at = text.indexOf(block);
        return nearest(block, text.subList(0, at).reversed(), text.subList(at + 1, text.size()));
    }

    /** {@return the index of the block that one stands at: the next of the text, else the last} */
    int after(Block block) {
        int at = text.indexOf(block);
        return nearest(block, text.subList(at + 1, text.size()), text.subList(0, at).reversed());
    }

    private static int nearest(Block block, List<Block> first, List<Block> then) {
        return Stream.concat(first.stream(), then.stream())
                .filter(Sections::isInText)
                .findFirst()
                .orElse(block)
                .index();
    }
}
