package org.jianbao.font;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a composite glyph: another glyph, moved or scaled (ISO/IEC 14496-22, 5.3.4, composite
 * glyph description).
 *
 * @param offset where its record starts in the shape: 16-bit flags, then the 16-bit glyph number
 * @param end where its record ends
 * @param flags how it is placed, and whether more follow
 * @param glyph the other glyph
 */
record Component(int offset, int end, int flags, int glyph) {

    /** Flag: instructions follow the last component. */
    static final int INSTRUCTIONS = 0x100;

    private static final int WORDS = 0x1;
    private static final int SCALE = 0x8;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    /** {@return whether a shape is put together from others} */
    static boolean isComposite(Table shape) {
        return shape.s16(0) < 0;
    }

    /**
     * {@return the components of a composite shape; the last one ends beyond the shape if that is
     * cut off}
     */
    static List<Component> of(Table shape) {
        List<Component> components = new ArrayList<>();
        int offset = Outlines.HEADER;
        int flags = MORE;
        while ((flags & MORE) != 0 && offset < shape.length()) {
            flags = shape.u16(offset);
            Component component =
                    new Component(offset, offset + length(flags), flags, shape.u16(offset + 2));
            components.add(component);
            offset = component.end();
        }
        return List.copyOf(components);
    }

    private static int length(int flags) {
        int place = (flags & WORDS) != 0 ? 4 : 2;
        if ((flags & SCALE) != 0) {
            return 4 + place + 2;
        }
        if ((flags & TWO_SCALES) != 0) {
            return 4 + place + 4;
        }
        return 4 + place + ((flags & MATRIX) != 0 ? 8 : 0);
    }
}
