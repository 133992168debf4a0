package org.jianbao.manuscript.markdown;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the texts in a folder: the Markdown files named by a language tag. */
final class LanguageFiles {

    private static final String SUFFIX = ".md";
    private static final String READ_ME = "README.md";

    private LanguageFiles() {}

    /**
     * {@return the texts of a folder by language, Chinese first; empty when there are none or there
     * is no such folder, which is then reported} README.md and files that are no Markdown are
     * passed over.
     *
     * @param folder the folder
     * @param tray takes the problems
     */
    static SortedMap<String, Path> find(Path folder, Tray tray) {
        SortedMap<String, Path> files = new TreeMap<>(LanguageTag.CHINESE_FIRST);
        String name = shown(folder);
        if (!Files.isDirectory(folder)) {
            tray.put(() -> FileProblems.folderMissing(name, Files.exists(folder)));
            return files;
        }
        try {
            for (Path file : markdownFiles(folder)) {
                sort(file, files, tray);
            }
        } catch (IOException | DirectoryIteratorException e) {
            tray.put(() -> FileProblems.folderUnreadable(name));
            return files;
        }
        if (files.isEmpty()) {
            tray.put(() -> FileProblems.folderEmpty(name));
        }
        return files;
    }

    /** {@return a path as it is shown in messages, with slashes on every system} */
    static String shown(Path path) {
        String name = path.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    private static void sort(Path file, SortedMap<String, Path> files, Tray tray) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - SUFFIX.length());
        Optional<String> tag = LanguageTag.canonical(stem);
        if (tag.isEmpty()) {
            tray.put(() -> FileProblems.nameNotALanguage(shown(file), stem));
            return;
        }
        Path first = files.putIfAbsent(tag.get(), file);
        if (first != null) {
            tray.put(() ->
                    FileProblems.languageTwice(
                            shown(file), tag.get(), FileProblems.nowhere(shown(first))));
        }
    }

    private static List<Path> markdownFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            stream.forEach(files::add);
        }
        files.removeIf(file -> {
            String name = file.getFileName().toString();
            return name.equalsIgnoreCase(READ_ME) || name.startsWith(".");
        });
        files.sort(null); // folders list their files in no order
        return files;
    }
}
