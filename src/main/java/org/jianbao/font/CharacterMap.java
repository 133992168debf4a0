package org.jianbao.font;

/** Which glyph a character has: table {@code cmap} (ISO/IEC 14496-22, 5.2.1). */
sealed interface CharacterMap {

    /** {@return the glyph of a code point, 0 if there is none} */
    int glyph(int codePoint);

    /**
     * Chooses the widest Unicode map of a font.
     *
     * @throws BrokenFontException if there is none in format 4 or 12
     */
    static CharacterMap of(TableDirectory font) throws BrokenFontException {
        Table cmap = font.require("cmap", 4);
        Table best = Table.EMPTY;
        int count = cmap.entries(cmap.u16(2), 4, 8);
        for (int i = 0; i < count; i++) {
            int record = 4 + 8 * i;
            Table map = cmap.at(cmap.u32(record + 4));
            if (isUnicode(cmap.u16(record), cmap.u16(record + 2)) && rank(map) > rank(best)) {
                best = map;
            }
        }
        return switch (best.u16(0)) {
            case 12 -> new Groups(best, best.entries(best.u32(12), 16, 12));
            case 4 -> new Segments(best, best.u16(6) / 2);
            default -> throw font.broken("it has no Unicode character map");
        };
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
    }

    private static int rank(Table map) {
        return switch (map.u16(0)) {
            case 12 -> 2;
            case 4 -> 1;
            default -> 0;
        };
    }

    /**
     * Format 12: ranges over all of Unicode.
     *
     * @param table the subtable
     * @param count how many ranges
     */
    record Groups(Table table, int count) implements CharacterMap {

        @Override
        public int glyph(int codePoint) {
            int low = 0;
            int high = count - 1;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int group = 16 + 12 * middle;
                long first = table.u32(group);
                if (codePoint < first) {
                    high = middle - 1;
                } else if (codePoint > table.u32(group + 4)) {
                    low = middle + 1;
                } else {
                    return (int) (table.u32(group + 8) + codePoint - first);
                }
            }
            return 0;
        }
    }

    /**
     * Format 4: ranges over the Basic Multilingual Plane.
     *
     * @param table the subtable
     * @param count how many ranges
     */
    record Segments(Table table, int count) implements CharacterMap {

        @Override
        public int glyph(int codePoint) {
            if (codePoint > 0xFFFF) {
                return 0;
            }
            int starts = 16 + 2 * count;
            int start = table.floor(codePoint, starts, count, 2);
            if (start < 0 || codePoint > table.u16(start - starts + 14)) {
                return 0;
            }
            int delta = table.u16(start + 2 * count);
            int rangeOffset = start + 4 * count;
            int range = table.u16(rangeOffset);
            if (range == 0) {
                return (codePoint + delta) & 0xFFFF;
            }
            int glyph = table.u16(rangeOffset + range + 2 * (codePoint - table.u16(start)));
            return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
        }
    }
}
