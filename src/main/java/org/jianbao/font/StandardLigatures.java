package org.jianbao.font;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Standard ligatures: lookup type 4 of features {@code liga} and {@code clig} in table {@code GSUB}
 * (ISO/IEC 14496-22, 6.4.3.4).
 *
 * @param subtables of all lookups, in order
 */
record StandardLigatures(List<Table> subtables) {

    /** Reads the ligatures of a font; most have few or none. */
    static StandardLigatures of(TableDirectory font) throws BrokenFontException {
        List<List<Table>> lookups =
                LayoutTable.substitutions(font, "").lookups(Set.of("liga", "clig"), 4);
        return new StandardLigatures(lookups.stream().flatMap(List::stream).toList());
    }

    /**
     * {@return the ligature that starts at a place, the font's favourite if there are several, or
     * null}
     */
    Face.@Nullable Ligature find(int[] glyphs, int from) {
        for (Table table : subtables) {
            int place = GlyphClasses.coverage(table.at(table.u16(2)), glyphs[from]);
            if (place >= 0 && place < table.u16(4)) {
                Face.Ligature ligature = find(table.at(table.u16(6 + 2 * place)), glyphs, from);
                if (ligature != null) {
                    return ligature;
                }
            }
        }
        return null;
    }

    /**
     * Looks through the ligatures of one first glyph: those preferred, mostly the longer ones,
     * stand first.
     */
    private static Face.@Nullable Ligature find(Table set, int[] glyphs, int from) {
        int count = set.entries(set.u16(0), 2, 2);
        for (int i = 0; i < count; i++) {
            Table ligature = set.at(set.u16(2 + 2 * i));
            int components = ligature.u16(2);
            if (components >= 2
                    && components <= glyphs.length - from
                    && matches(ligature, components, glyphs, from)) {
                return new Face.Ligature(ligature.u16(0), components);
            }
        }
        return null;
    }

    private static boolean matches(Table ligature, int components, int[] glyphs, int from) {
        for (int i = 1; i < components; i++) {
            if (ligature.u16(2 + 2 * i) != glyphs[from + i]) {
                return false;
            }
        }
        return true;
    }
}
