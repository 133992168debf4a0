package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What of a style can be seen of a box. */
    private static final List<CSSName> SEEN =
            List.of(
                    CSSName.BACKGROUND_COLOR,
                    CSSName.BACKGROUND_IMAGE,
                    CSSName.BORDER_TOP_STYLE,
                    CSSName.BORDER_RIGHT_STYLE,
                    CSSName.BORDER_BOTTOM_STYLE,
                    CSSName.BORDER_LEFT_STYLE,
                    CSSName.BORDER_TOP_COLOR,
                    CSSName.BORDER_RIGHT_COLOR,
                    CSSName.BORDER_BOTTOM_COLOR,
                    CSSName.BORDER_LEFT_COLOR,
                    CSSName.BORDER_TOP_WIDTH,
                    CSSName.BORDER_RIGHT_WIDTH,
                    CSSName.BORDER_BOTTOM_WIDTH,
                    CSSName.BORDER_LEFT_WIDTH);

    @Override
    public String look() {
        return SEEN.stream()
                .map(name -> style.valueByName(name).asString())
                .collect(Collectors.joining(" "));
    }

    static Optional<Placement.Decoration> of(CalculatedStyle style) {
        boolean bordered = BORDERS.stream().anyMatch(name -> !style.isIdent(name, IdentValue.NONE));
        return bordered || style.isHasBackground()
                ? Optional.of(new BoxDecoration(style))
                : Optional.empty();
    }
}
