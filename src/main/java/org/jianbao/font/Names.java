package org.jianbao.font;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/**
 * What a font calls itself: table {@code name} (ISO/IEC 14496-22, 5.2.6).
 *
 * @param postScript the name in a PDF, for example {@code NotoSerifSC-Medium}
 * @param families the family's names, the English one first, then those in other languages
 */
record Names(String postScript, List<String> families) {

    private static final int FAMILY = 1;
    private static final int POSTSCRIPT = 6;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int RECORD = 12;

    /** Bytes; longer texts are licences or damage. */
    private static final int LONGEST = 512;

    /** Copies the list. */
    Names {
        families = List.copyOf(families);
    }

    /**
     * Reads the names of a font.
     *
     * @throws BrokenFontException if it has no family name
     */
    static Names of(TableDirectory font) throws BrokenFontException {
        Table table = font.require("name", 6);
        SequencedSet<String> families = all(table, TYPOGRAPHIC_FAMILY);
        if (families.isEmpty()) {
            families = all(table, FAMILY);
        }
        if (families.isEmpty()) {
            throw font.broken("it has no family name");
        }
        SequencedSet<String> postScript = all(table, POSTSCRIPT);
        String name =
                postScript.isEmpty() ? families.getFirst().replace(" ", "") : postScript.getFirst();
        return new Names(name, List.copyOf(families));
    }

    /** {@return every name of one kind, English first} */
    private static SequencedSet<String> all(Table table, int kind) {
        List<String> english = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int count = table.entries(table.u16(2), 6, RECORD);
        for (int i = 0; i < count; i++) {
            int record = 6 + RECORD * i;
            boolean wanted = table.u16(record + 6) == kind && table.u16(record + 8) <= LONGEST;
            String text = wanted ? text(table, record) : "";
            if (!text.isEmpty()) {
                (isEnglish(table, record) ? english : others).add(text);
            }
        }
        SequencedSet<String> names = new LinkedHashSet<>(english);
        names.addAll(others);
        return names;
    }

    private static boolean isEnglish(Table table, int record) {
        return table.u16(record) == 3 && table.u16(record + 4) == 0x409;
    }

    private static String text(Table table, int record) {
        Table bytes =
                table.part((long) table.u16(4) + table.u16(record + 10), table.u16(record + 8));
        byte[] text = new byte[bytes.length()];
        bytes.bytes().get(0, text);
        Charset charset =
                table.u16(record) == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
        return new String(text, charset).strip();
    }
}
