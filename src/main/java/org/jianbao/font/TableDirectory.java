package org.jianbao.font;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * The tables of a font file, mapped into memory: only pages that are read are loaded (ISO/IEC
 * 14496-22, 4.5).
 *
 * @param file the font file
 * @param tables each table by its tag
 */
record TableDirectory(Path file, Map<String, Table> tables) {

    private static final long LARGEST = 1L << 30;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    /** Copies the map. */
    TableDirectory {
        tables = Map.copyOf(tables);
    }

    /**
     * Maps a file and reads its directory.
     *
     * @throws BrokenFontException if it is no TrueType font or a table is cut off
     */
    static TableDirectory open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEADER) {
                throw new BrokenFontException(
                        file, "is not a font: it has only " + size + " bytes");
            }
            if (size > LARGEST) {
                throw new BrokenFontException(file, "is too large for a font: more than 1 GB");
            }
            return read(file, new Table(map(channel, size)));
        }
    }

    /**
     * Maps by way of an arena: at first use that takes half the time of {@code map} without one.
     */
    private static ByteBuffer map(FileChannel channel, long size) throws IOException {
        return channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.ofAuto()).asByteBuffer();
    }

    private static TableDirectory read(Path file, Table whole) throws BrokenFontException {
        checkKind(file, whole.s32(0));
        int count = whole.u16(4);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            Table entry = whole.part(HEADER + (long) i * ENTRY, ENTRY);
            String tag = tag(entry, 0);
            Table table = whole.part(entry.u32(8), entry.u32(12));
            if (entry.length() == 0 || table.length() != entry.u32(12)) {
                throw new BrokenFontException(
                        file, "is damaged or incomplete: it ends before its data does");
            }
            tables.put(tag, table);
        }
        return new TableDirectory(file, tables);
    }

    private static void checkKind(Path file, int signature) throws BrokenFontException {
        switch (signature) {
            case 0x0001_0000, 0x7472_7565 -> {} // version 1.0 and Apple's 'true': TrueType outlines
            case 0x4F54_544F -> // 'OTTO'
                    throw new BrokenFontException(
                            file,
                            "has CFF outlines, which some PDF viewers garble; use the TrueType (.ttf) font of the family");
            case 0x7474_6366 -> // 'ttcf'
                    throw new BrokenFontException(
                            file, "is a collection of fonts; use its fonts as single .ttf files");
            case 0x774F_4646, 0x774F_4632 -> // 'wOFF', 'wOF2'
                    throw new BrokenFontException(
                            file, "is compressed for the web; use the .ttf font of the family");
            default -> throw new BrokenFontException(file, "is not a TrueType font");
        }
    }

    /** {@return the four-letter tag at an offset} */
    static String tag(Table table, int offset) {
        byte[] letters = new byte[4];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) table.u8(offset + i);
        }
        return new String(letters, StandardCharsets.ISO_8859_1);
    }

    /** {@return a table, empty if the font has none of that tag} */
    Table table(String tag) {
        return tables.getOrDefault(tag, Table.EMPTY);
    }

    /**
     * {@return a table that must be there}
     *
     * @throws BrokenFontException if it is missing or shorter than it must be
     */
    Table require(String tag, long length) throws BrokenFontException {
        Table table = table(tag);
        if (table.length() < length) {
            String fault = tables.containsKey(tag) ? "too short" : "missing";
            throw broken("table " + tag + " is " + fault);
        }
        return table;
    }

    /** {@return an exception that tells what is wrong} */
    BrokenFontException broken(String fault) {
        return new BrokenFontException(file, "is damaged or incomplete: " + fault);
    }
}
