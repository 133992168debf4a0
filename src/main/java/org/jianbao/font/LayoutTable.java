package org.jianbao.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The common part of the layout tables {@code GPOS} and {@code GSUB}: scripts, features and lookups
 * (ISO/IEC 14496-22, 6.2). Lookups are taken for the default language of the scripts that we set,
 * and merged.
 *
 * @param font where the table is from
 * @param tag {@code GPOS} or {@code GSUB}
 * @param extension lookup type that stands for a lookup with 32-bit offsets: 9 in GPOS, 7 in GSUB
 * @param language tag of a language system, empty for the default one
 */
record LayoutTable(TableDirectory font, String tag, int extension, String language) {

    private static final Set<String> SCRIPTS = Set.of("DFLT", "latn", "cyrl", "grek", "hani");

    /** No real font comes near: a bound for the work that a hostile one can cause. */
    private static final int MOST = 10_000;

    /** {@return table GPOS for the default language} */
    static LayoutTable positions(TableDirectory font) {
        return new LayoutTable(font, "GPOS", 9, "");
    }

    /** {@return table GSUB for a language, or for the default one if the tag is empty} */
    static LayoutTable substitutions(TableDirectory font, String language) {
        return new LayoutTable(font, "GSUB", 7, language);
    }

    /**
     * Finds the lookups of some features.
     *
     * @param features tags of features
     * @param type the only lookup type wanted
     * @return the subtables of each lookup, in the order in which they apply
     * @throws BrokenFontException if there are absurdly many
     */
    List<List<Table>> lookups(Set<String> features, int type) throws BrokenFontException {
        Table table = font.table(tag);
        Table list = table.at(table.u16(8));
        List<List<Table>> lookups = new ArrayList<>();
        int total = 0;
        for (int index : lookupIndices(table, features)) {
            Table lookup = index < list.u16(0) ? list.at(list.u16(2 + 2 * index)) : Table.EMPTY;
            List<Table> subtables = subtables(lookup, type);
            total = checked(total + subtables.size());
            if (!subtables.isEmpty()) {
                lookups.add(subtables);
            }
        }
        return List.copyOf(lookups);
    }

    private List<Table> subtables(Table lookup, int type) throws BrokenFontException {
        List<Table> subtables = new ArrayList<>();
        int count = checked(lookup.entries(lookup.u16(4), 6, 2));
        for (int i = 0; i < count; i++) {
            Table subtable = lookup.at(lookup.u16(6 + 2 * i));
            int kind = lookup.u16(0);
            if (kind == extension) {
                kind = subtable.u16(2);
                subtable = subtable.at(subtable.u32(4));
            }
            if (kind == type) {
                subtables.add(subtable);
            }
        }
        return List.copyOf(subtables);
    }

    private Set<Integer> lookupIndices(Table table, Set<String> features)
            throws BrokenFontException {
        Table list = table.at(table.u16(6));
        Set<Integer> indices = new TreeSet<>();
        int references = 0;
        for (int index : featureIndices(table)) {
            int record = 2 + 6 * index;
            if (!features.contains(TableDirectory.tag(list, record))) {
                continue;
            }
            Table feature = list.at(list.u16(record + 4));
            int count = feature.entries(feature.u16(2), 4, 2);
            references = checked(references + count);
            for (int i = 0; i < count; i++) {
                indices.add(feature.u16(4 + 2 * i));
            }
        }
        return indices;
    }

    private Set<Integer> featureIndices(Table table) throws BrokenFontException {
        Table scripts = table.at(table.u16(4));
        Set<Integer> indices = new TreeSet<>();
        int references = 0;
        int count = checked(scripts.entries(scripts.u16(0), 2, 6));
        for (int i = 0; i < count; i++) {
            int record = 2 + 6 * i;
            if (!SCRIPTS.contains(TableDirectory.tag(scripts, record))) {
                continue;
            }
            Table script = scripts.at(scripts.u16(record + 4));
            Table system = languageSystem(script);
            int features = system.entries(system.u16(4), 6, 2);
            references = checked(references + features);
            for (int j = 0; j < features; j++) {
                indices.add(system.u16(6 + 2 * j));
            }
        }
        return indices;
    }

    private Table languageSystem(Table script) throws BrokenFontException {
        int offset = language.isEmpty() ? script.u16(0) : 0;
        int count = language.isEmpty() ? 0 : checked(script.entries(script.u16(2), 4, 6));
        for (int i = 0; i < count; i++) {
            if (TableDirectory.tag(script, 4 + 6 * i).equals(language)) {
                offset = script.u16(8 + 6 * i);
            }
        }
        return offset == 0 ? Table.EMPTY : script.at(offset);
    }

    private int checked(int count) throws BrokenFontException {
        if (count > MOST) {
            throw font.broken("table " + tag + " is too large");
        }
        return count;
    }
}
