package org.jianbao.press;

import java.util.stream.IntStream;

/**
 * What the codes of a fount say when they are copied: the ToUnicode CMap (ISO 32000-1, 9.10.3). A
 * code can say several characters, as a ligature does.
 */
final class UnicodeMap {

    /** Entries that may stand in one section (Adobe Technical Note 5014, 6.4). */
    private static final int SECTION = 100;

    private UnicodeMap() {}

    /** {@return the CMap of a fount, as it is embedded} */
    static byte[] of(Fount fount) {
        int[] codes = told(fount);
        ContentStream out = new ContentStream();
        out.line("/CIDInit /ProcSet findresource begin").line("12 dict begin").line("begincmap");
        out.line("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def");
        out.line("/CMapName /Adobe-Identity-UCS def").line("/CMapType 2 def");
        out.line("1 begincodespacerange").line("<0000> <FFFF>").line("endcodespacerange");
        for (int from = 0; from < codes.length; from += SECTION) {
            int to = Math.min(codes.length, from + SECTION);
            out.line(to - from + " beginbfchar");
            for (int i = from; i < to; i++) {
                entry(out, codes[i], fount.text(codes[i]));
            }
            out.line("endbfchar");
        }
        out.line("endcmap").line("CMapName currentdict /CMap defineresource pop");
        return out.line("end").line("end").toBytes();
    }

    private static int[] told(Fount fount) {
        return IntStream.range(0, fount.size())
                .filter(code -> !fount.text(code).isEmpty())
                .toArray();
    }

    private static void entry(ContentStream out, int code, String text) {
        out.text("<").hex(code).text("> <");
        for (int i = 0; i < text.length(); i++) {
            out.hex(text.charAt(i));
        }
        out.line(">");
    }
}
