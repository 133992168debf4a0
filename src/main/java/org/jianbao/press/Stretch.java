package org.jianbao.press;

import java.util.List;
import org.jianbao.composition.GlyphRun;

/**
 * Runs of a line that are marked together (ISO 32000-1, 14.6).
 *
 * @param mark the operator that begins marked content; empty where nothing is marked
 * @param runs with glyphs, at least one
 * @param after a space that is told after them, though it is not to be seen; or nothing
 */
record Stretch(String mark, List<GlyphRun> runs, String after) {

    /** What ends marked content. */
    static final String END = "EMC";

    Stretch {
        runs = List.copyOf(runs);
    }
}
