package org.jianbao.galley;

import java.util.List;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/**
 * What the style sheets say of an element, computed. Lengths in pt.
 *
 * @param families font families in order
 * @param weight 100 to 900
 * @param italic whether slanted
 * @param size type size
 * @param color 0xRRGGBB
 * @param leading line height
 * @param alignment of lines
 * @param indent of the first line
 * @param margin white around the element
 * @param rise of the baseline
 * @param hyphens whether words may be hyphenated
 * @param underlined whether it carries a line under it
 * @param style Flying Saucer's own computed style, from which background and border are painted
 */
record Look(
        List<String> families,
        int weight,
        boolean italic,
        double size,
        int color,
        double leading,
        Alignment alignment,
        double indent,
        Margin margin,
        double rise,
        boolean hyphens,
        boolean underlined,
        CalculatedStyle style) {

    /**
     * White around an element.
     *
     * @param top over the leading
     * @param right indent
     * @param bottom over the leading
     * @param left indent
     */
    record Margin(double top, double right, double bottom, double left) {}
}
