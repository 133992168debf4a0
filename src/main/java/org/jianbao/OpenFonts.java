package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.font.FontLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Fonts, and their files when they were opened.
 *
 * @param library the fonts
 * @param files their files
 */
record OpenFonts(FontLibrary library, Map<Path, Stamp> files) {

    /** Copies the map. */
    OpenFonts {
        files = Map.copyOf(files);
    }

    /** Opens all fonts of a folder. */
    static OpenFonts of(Path folder) throws IOException {
        Map<Path, Stamp> files = files(folder);
        return new OpenFonts(FontLibrary.scan(List.of(folder)), files);
    }

    /** {@return the font files of a folder as they are now} */
    static Map<Path, Stamp> files(Path folder) throws IOException {
        Map<Path, Stamp> files = new HashMap<>();
        for (Path file : FontLibrary.fontFiles(folder)) {
            Stamp.of(file).ifPresent(stamp -> files.put(file, stamp));
        }
        return files;
    }

    /** {@return whether the files are still as they were} */
    boolean holds(Map<Path, Stamp> now) {
        return files.keySet().equals(now.keySet())
                && now.entrySet().stream()
                        .allMatch(file -> agrees(file.getValue(), files.get(file.getKey())));
    }

    private static boolean agrees(Stamp now, @Nullable Stamp before) {
        return before != null && now.agrees(before);
    }
}
