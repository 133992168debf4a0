package org.jianbao.manuscript.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jianbao.diagnostic.Severities;
import org.jianbao.manuscript.Edition;

/**
 * What {@code briefing.yaml} says, with defaults for what it leaves out.
 *
 * @param slug the first part of the files' names
 * @param languages tags, verso first
 * @param editions what is built; none means one for each language
 * @param severities how much problems are to matter
 */
record Settings(
        String slug, List<String> languages, List<Edition> editions, Severities severities) {

    /**
     * Names that are part of a file's name on every system: letters, digits, hyphens, underscores,
     * inner dots.
     */
    private static final Pattern FILE_SAFE =
            Pattern.compile(
                    "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}._-]{0,78}[\\p{L}\\p{N}\\p{M}_-])?");

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{N}\\p{M}._-]+");

    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}]+|[.-]+$");

    Settings {
        languages = List.copyOf(languages);
        editions = List.copyOf(editions);
    }

    static boolean isFileSafe(String name) {
        return FILE_SAFE.matcher(name).matches();
    }

    /** {@return the folder's own name, with hyphens for what cannot be part of a file's name} */
    static String defaultSlug(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String hyphened = UNSAFE.matcher(name == null ? "" : name.toString()).replaceAll("-");
        String safe = ENDS.matcher(hyphened).replaceAll("");
        return isFileSafe(safe) ? safe : "briefing";
    }
}
