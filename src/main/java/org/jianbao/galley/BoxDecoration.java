package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import org.jianbao.makeup.Placement;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.style.CalculatedStyle;

/**
 * Background and border of an element, as computed by Flying Saucer and painted by it.
 *
 * @param style the computed style
 */
public record BoxDecoration(CalculatedStyle style) implements Placement.Decoration {

    private static final List<CSSName> BORDERS =
            List.of(
                    CSSName.BORDER_TOP_STYLE,
                    CSSName.BORDER_RIGHT_STYLE,
                    CSSName.BORDER_BOTTOM_STYLE,
                    CSSName.BORDER_LEFT_STYLE);

    static Optional<Placement.Decoration> of(CalculatedStyle style) {
        boolean bordered = BORDERS.stream().anyMatch(name -> !style.isIdent(name, IdentValue.NONE));
        return bordered || style.isHasBackground()
                ? Optional.of(new BoxDecoration(style))
                : Optional.empty();
    }
}
