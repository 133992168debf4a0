package org.jianbao.composition;

import java.util.Optional;

/**
 * How a run of text looks; the same for all its characters.
 *
 * @param fonts the faces it may be set from
 * @param size type size in pt; for Chinese the em of the rules
 * @param language BCP 47 tag of the run
 * @param color RGB, 0xRRGGBB
 * @param rise how far the baseline is raised, pt
 * @param dotted whether Han characters carry emphasis dots (rule E1)
 * @param verbatim whether spaces count and words are never hyphenated (code)
 * @param link where a click leads, as written in the manuscript
 * @param call the note that this run calls
 */
public record TextStyle(
        FontStack fonts,
        double size,
        String language,
        int color,
        double rise,
        boolean dotted,
        boolean verbatim,
        Optional<String> link,
        Optional<Call> call) {

    /** {@return whether the run is Chinese} */
    public boolean isChinese() {
        return language.equals("zh") || language.startsWith("zh-");
    }

    /**
     * A note call.
     *
     * @param id the note's name
     * @param number as printed
     */
    public record Call(String id, int number) {}
}
