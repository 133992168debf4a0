package org.jianbao.preflight;

import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Something that a content stream leaves on the page. Lengths are pt on the page. */
sealed interface Mark {

    /** {@return page and object} */
    Place place();

    /** {@return where it is seen at most: its box, clipped} */
    Rectangle2D bounds();

    /** {@return how it is laid down} */
    Laying laying();

    /**
     * Characters of one show operator.
     *
     * @param size of the type
     */
    record Text(Place place, Rectangle2D bounds, Laying laying, double size) implements Mark {}

    /**
     * A filled path, or a shading.
     *
     * @param thickness of its thinnest part
     */
    record Area(Place place, Rectangle2D bounds, Laying laying, double thickness) implements Mark {}

    /**
     * A stroked path.
     *
     * @param width of the line where it is thinnest; 0 for the device's thinnest
     * @param text whether it is the outline of characters
     */
    record Line(Place place, Rectangle2D bounds, Laying laying, double width, boolean text)
            implements Mark {}

    /**
     * An image or, if it is a stencil, what is laid down through it.
     *
     * @param image itself, not decoded
     * @param resolution the lower one of both directions, pixels to the inch
     */
    record Picture(Place place, Rectangle2D bounds, Laying laying, PDImage image, double resolution)
            implements Mark {}
}
