package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
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
}
