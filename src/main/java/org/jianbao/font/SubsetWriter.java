package org.jianbao.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the tables of a subset: those that ISO 32000-2, 9.9 asks for, and no more. Hints are for
 * screens, so they are left out, unless the font has a font program: its outlines may be right only
 * when that is run.
 */
final class SubsetWriter {

    private static final List<String> PROGRAMS = List.of("cvt ", "fpgm", "prep");
    private static final int LONGEST_SHORT_LOCA = 2 * 0xFFFF;

    private final FontFile font;
    private final TableDirectory tables;
    private final int[] glyphs;
    private final boolean hinted;

    /**
     * A writer for one subset.
     *
     * @param font where the glyphs are from
     * @param glyphs old numbers in ascending order, parts of composite glyphs among them
     */
    SubsetWriter(FontFile font, int[] glyphs) {
        this.font = font;
        this.tables = font.tables();
        this.glyphs = glyphs;
        this.hinted = tables.table("fpgm").length() > 0;
    }

    /**
     * {@return the font file}
     *
     * @throws BrokenFontException if a shape is damaged
     */
    byte[] write() throws BrokenFontException {
        int[] ends = new int[glyphs.length];
        ByteBuffer shapes = shapes(ends);
        boolean longOffsets = shapes.limit() > LONGEST_SHORT_LOCA;
        SortedMap<String, ByteBuffer> out = new TreeMap<>();
        out.put("glyf", shapes);
        out.put("loca", offsets(ends, longOffsets));
        out.put("head", copy("head", Map.of(8, 0, 10, 0, 50, longOffsets ? 1 : 0)));
        out.put("hhea", copy("hhea", Map.of(34, glyphs.length)));
        out.put("hmtx", metrics());
        out.put("maxp", profile());
        if (hinted) {
            for (String program : PROGRAMS) {
                if (tables.table(program).length() > 0) {
                    out.put(program, copy(program, Map.of()));
                }
            }
        }
        return SfntFile.write(out);
    }

    private ByteBuffer shapes(int[] ends) throws BrokenFontException {
        int room =
                Arrays.stream(glyphs).map(glyph -> font.outlines().shape(glyph).length() + 4).sum();
        ByteBuffer out = ByteBuffer.allocate(room);
        for (int i = 0; i < glyphs.length; i++) {
            Table shape = font.outlines().shape(glyphs[i]);
            if (Component.isComposite(shape)) {
                putComposite(out, shape);
            } else if (shape.s16(0) > 0) {
                putSimple(out, shape, glyphs[i]);
            }
            out.position(out.position() + (out.position() & 1)); // short offsets count 16-bit words
            ends[i] = out.position();
        }
        return out.flip();
    }

    /**
     * Contour ends, the length of the instructions, these, then the points: all but the
     * instructions are copied.
     */
    private void putSimple(ByteBuffer out, Table shape, int glyph) throws BrokenFontException {
        int instructions = Outlines.HEADER + 2 * shape.s16(0);
        int points = instructions + 2 + shape.u16(instructions);
        if (points > shape.length()) {
            throw tables.broken("the shape of glyph " + glyph + " is cut off");
        }
        if (hinted) {
            out.put(shape.bytes().duplicate());
        } else {
            put(out, shape, 0, instructions);
            out.putShort((short) 0);
            put(out, shape, points, shape.length());
        }
    }

    private void putComposite(ByteBuffer out, Table shape) {
        List<Component> components = Component.of(shape);
        int start = out.position();
        put(out, shape, 0, hinted ? shape.length() : components.getLast().end());
        for (Component component : components) {
            int flags = hinted ? component.flags() : component.flags() & ~Component.INSTRUCTIONS;
            int record = start + component.offset();
            out.putShort(record, (short) flags);
            out.putShort(record + 2, (short) Arrays.binarySearch(glyphs, component.glyph()));
        }
    }

    private static void put(ByteBuffer out, Table shape, int from, int to) {
        out.put(out.position(), shape.bytes(), from, to - from)
                .position(out.position() + to - from);
    }

    private static ByteBuffer offsets(int[] ends, boolean longOffsets) {
        int width = longOffsets ? 4 : 2;
        ByteBuffer out = ByteBuffer.allocate(width * (ends.length + 1)).position(width);
        for (int end : ends) {
            if (longOffsets) {
                out.putInt(end);
            } else {
                out.putShort((short) (end / 2));
            }
        }
        return out.flip();
    }

    private ByteBuffer metrics() {
        ByteBuffer out = ByteBuffer.allocate(4 * glyphs.length);
        for (int glyph : glyphs) {
            out.putShort((short) font.advance(glyph)).putShort((short) font.leftSideBearing(glyph));
        }
        return out.flip();
    }

    /** The table of maxima; those of instructions are void if there are none. */
    private ByteBuffer profile() {
        ByteBuffer out = copy("maxp", Map.of(4, glyphs.length));
        if (!hinted) {
            out.putShort(14, (short) 1); // zones: without instructions there is no twilight zone
            for (int field = 16; field < 28; field += 2) {
                out.putShort(field, (short) 0);
            }
        }
        return out;
    }

    /** {@return a copy of a table with some 16-bit fields changed, by offset} */
    private ByteBuffer copy(String tag, Map<Integer, Integer> changes) {
        ByteBuffer source = tables.table(tag).bytes().duplicate();
        ByteBuffer out = ByteBuffer.allocate(source.limit()).put(source).flip();
        changes.forEach((offset, value) -> out.putShort(offset, value.shortValue()));
        return out;
    }
}
