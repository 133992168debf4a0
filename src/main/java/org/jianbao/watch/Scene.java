package org.jianbao.watch;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What there is to be seen of some files and folders at a moment.
 *
 * @param folders all folders that were looked through
 * @param files size, time and key of each file
 */
record Scene(Set<Path> folders, Map<Path, String> files) {

    /** More files than this are not looked at: somebody watches a whole disk. */
    private static final int MOST = 20_000;

    /** Folders in folders, at most. */
    private static final int DEPTH = 12;

    /**
     * What programs leave beside a file while they save it: hidden files, copies of safety ({@code
     * en.md~}, {@code #en.md#}, {@code en.md.bak}), swap files, the file 4913 by which Vim tries
     * whether a folder can be written to; and what is made of the texts.
     */
    private static final Pattern PASSING =
            Pattern.compile(
                    "\\..*|.*~|#.*#|4913|.*\\.(swp|swx|swo|bak|tmp|temp|part|crswap|pdf)",
                    Pattern.CASE_INSENSITIVE);

    /** Copies both. */
    Scene {
        folders = Set.copyOf(folders);
        files = Map.copyOf(files);
    }

    /**
     * Looks.
     *
     * @param places files, and folders that are looked through with the folders in them; those that
     *     are not there are passed over
     */
    static Scene of(List<Path> places) {
        Look look = new Look();
        for (Path place : places) {
            try {
                Files.walkFileTree(
                        place, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, look.from(place));
            } catch (IOException e) {
                // A place that cannot be looked at is as one that is not there.
                look.folders.remove(place);
            }
        }
        return new Scene(look.folders, look.files);
    }

    /** {@return whether a name is one that programs give to files that will not stay} */
    static boolean isPassing(Path file) {
        return file.getFileName() != null
                && PASSING.matcher(file.getFileName().toString()).matches();
    }

    /** {@return whether a file is empty: it may have been cut and not yet written} */
    boolean hasEmptyFile() {
        return files.values().stream().anyMatch(seen -> seen.startsWith("0 "));
    }

    private static final class Look extends SimpleFileVisitor<Path> {
        private final Set<Path> folders = new HashSet<>();
        private final Map<Path, String> files = new HashMap<>();
        private @Nullable Path start;

        Look from(Path place) {
            start = place;
            return this;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes of) {
            if (isPassing(folder) && !folder.equals(start)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            folders.add(folder);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes of) {
            if (!isPassing(file) || file.equals(start)) {
                files.put(file, of.size() + " " + of.lastModifiedTime() + " " + of.fileKey());
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
            return FileVisitResult.CONTINUE;
        }
    }
}
