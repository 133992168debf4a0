package org.jianbao.font;

import java.util.List;
import java.util.Set;

/**
 * The forms that glyphs have in one language: lookup type 1 of feature {@code locl} in table {@code
 * GSUB} (ISO/IEC 14496-22, 6.4.3.1).
 *
 * @param subtables of all lookups, in order; the first that has a glyph counts
 */
record LocalForms(List<Table> subtables) {

    /**
     * Reads the forms of a language system, such as {@code "ZHS "} for Simplified Chinese; most
     * fonts have none.
     */
    static LocalForms of(TableDirectory font, String language) throws BrokenFontException {
        LayoutTable table = LayoutTable.substitutions(font, language);
        return new LocalForms(
                table.lookups(Set.of("locl"), 1).stream().flatMap(List::stream).toList());
    }

    /** {@return the form of a glyph, or the glyph itself} */
    int form(int glyph) {
        for (Table table : subtables) {
            int place = GlyphClasses.coverage(table.at(table.u16(2)), glyph);
            if (place >= 0) {
                return switch (table.u16(0)) {
                    case 1 -> (glyph + table.s16(4)) & 0xFFFF;
                    case 2 -> place < table.u16(4) ? table.u16(6 + 2 * place) : glyph;
                    default -> glyph;
                };
            }
        }
        return glyph;
    }
}
