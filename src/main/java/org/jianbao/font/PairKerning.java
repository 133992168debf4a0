package org.jianbao.font;

import java.util.List;
import java.util.Set;

/**
 * Pair kerning: lookup type 2 of feature {@code kern} in table {@code GPOS} (ISO/IEC 14496-22,
 * 6.3.3). Of each lookup the first subtable that has the pair counts; lookups add up.
 *
 * @param lookups the subtables of each lookup
 */
record PairKerning(List<List<Pairs>> lookups) {

    /** The pair is not here: look on. */
    private static final int ABSENT = Integer.MIN_VALUE;

    private static final int X_ADVANCE = 0x4;

    /** Reads the kerning of a font; one without is not kerned. */
    static PairKerning of(TableDirectory font) throws BrokenFontException {
        List<List<Table>> tables = LayoutTable.positions(font).lookups(Set.of("kern"), 2);
        return new PairKerning(
                tables.stream()
                        .map(lookup -> lookup.stream().map(PairKerning::pairs).toList())
                        .toList());
    }

    /** {@return what is added to the advance of the left glyph, font units} */
    int kern(int left, int right) {
        int sum = 0;
        for (List<Pairs> lookup : lookups) {
            for (Pairs pairs : lookup) {
                int value = pairs.value(left, right);
                if (value != ABSENT) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }

    private static Pairs pairs(Table table) {
        Values values = new Values(table.u16(4), table.u16(6));
        Table coverage = table.at(table.u16(2));
        return switch (table.u16(0)) {
            case 1 -> new GlyphPairs(table, coverage, values);
            case 2 ->
                    new ClassPairs(
                            table,
                            coverage,
                            table.at(table.u16(8)),
                            table.at(table.u16(10)),
                            values);
            default -> (_, _) -> ABSENT;
        };
    }

    /** One subtable. */
    interface Pairs {

        /** {@return what is added to the left advance, or {@link #ABSENT}} */
        int value(int left, int right);
    }

    /**
     * Which numbers the two value records of a pair have: a bit for each, 16 bits wide.
     *
     * @param first format of the left glyph's record
     * @param second format of the right glyph's record
     */
    record Values(int first, int second) {

        /** {@return bytes of both records} */
        int length() {
            return 2 * (Integer.bitCount(first) + Integer.bitCount(second));
        }

        /** {@return the left advance in the records at an offset} */
        int advance(Table table, int offset) {
            int before = Integer.bitCount(first & (X_ADVANCE - 1));
            return (first & X_ADVANCE) == 0 ? 0 : table.s16(offset + 2 * before);
        }
    }

    /**
     * Format 1: single pairs, a sorted list of right glyphs for each left glyph.
     *
     * @param table the subtable
     * @param coverage the left glyphs
     * @param values form of the values
     */
    record GlyphPairs(Table table, Table coverage, Values values) implements Pairs {

        @Override
        public int value(int left, int right) {
            int place = GlyphClasses.coverage(coverage, left);
            if (place < 0 || place >= table.u16(8)) {
                return ABSENT;
            }
            int set = table.u16(10 + 2 * place);
            int pair = table.floor(right, set + 2, table.u16(set), 2 + values.length());
            return pair >= 0 && table.u16(pair) == right ? values.advance(table, pair + 2) : ABSENT;
        }
    }

    /**
     * Format 2: a matrix of classes. A right glyph of class 0 is in no class: shaping engines look
     * on in the next subtable then.
     *
     * @param table the subtable
     * @param coverage the left glyphs
     * @param leftClasses their classes
     * @param rightClasses classes of the right glyphs
     * @param values form of the values
     */
    record ClassPairs(
            Table table, Table coverage, Table leftClasses, Table rightClasses, Values values)
            implements Pairs {

        @Override
        public int value(int left, int right) {
            if (GlyphClasses.coverage(coverage, left) < 0) {
                return ABSENT;
            }
            int row = GlyphClasses.classOf(leftClasses, left);
            int column = GlyphClasses.classOf(rightClasses, right);
            int columns = table.u16(14);
            if (row >= table.u16(12) || column == 0 || column >= columns) {
                return ABSENT;
            }
            return values.advance(table, 16 + (row * columns + column) * values.length());
        }
    }
}
