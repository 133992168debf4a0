package org.jianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a small briefing to start from: a text for each language, and the settings. It shows each
 * feature of a manuscript once and builds as it is.
 */
public final class Starter {

    /** The languages in which there is a starter, verso first. */
    public static final List<String> LANGUAGES = List.of("zh-Hans", "en");

    private static final String SETTINGS = "briefing.yaml";

    /** Stands in the settings for the languages that were asked for. */
    private static final String BLANK = "LANGUAGES";

    private Starter() {}

    /**
     * Writes a starter. Nothing is ever overwritten.
     *
     * @param folder where; made if there is none, empty if there is one
     * @param languages BCP 47 tags, verso first
     * @return the files written
     * @throws RefusedJobException if there is no starter in a language, if something lies in the
     *     folder already, or if it cannot be written to
     */
    public static List<Path> write(Path folder, List<String> languages) throws RefusedJobException {
        Map<String, String> texts = texts(known(languages));
        inspect(folder);
        boolean made = !Files.exists(folder);
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                files.add(Files.createFile(folder.resolve(text.getKey())));
                Files.writeString(files.getLast(), text.getValue());
            }
        } catch (IOException e) {
            withdraw(files, made ? List.of(folder) : List.of());
            throw new RefusedJobException(
                    "`" + folder + "` cannot be written: " + Setback.reason(e) + ".",
                    "Name another place, or see to it that you may write there.");
        }
        return files;
    }

    /** A starter in part would be in the way of the next attempt. */
    private static void withdraw(List<Path> files, List<Path> folders) {
        try {
            for (Path one : Stream.of(files, folders).flatMap(List::stream).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            return; // The disk takes nothing back either: why nothing was written is told already.
        }
    }

    /** The languages, each once and as our files spell them. */
    private static List<String> known(List<String> languages) throws RefusedJobException {
        List<String> wanted =
                languages.stream().map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        Optional<String> unknown =
                wanted.stream()
                        .filter(tag -> LANGUAGES.stream().noneMatch(tag::equalsIgnoreCase))
                        .findFirst();
        if (unknown.isPresent() || wanted.isEmpty()) {
            throw new RefusedJobException(
                    unknown.map(tag -> "There is no starter in `" + tag + "`")
                                    .orElse("No language is named")
                            + "; there are starters in `"
                            + String.join("`, `", LANGUAGES)
                            + "`.",
                    "For another language, write one of these and translate it.");
        }
        return wanted.stream()
                .flatMap(tag -> LANGUAGES.stream().filter(tag::equalsIgnoreCase))
                .distinct()
                .toList();
    }

    private static void inspect(Path folder) throws RefusedJobException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw taken("`" + folder + "` is a file already.");
        }
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            throw taken("There is something in `" + folder + "` already.");
        }
    }

    private static RefusedJobException taken(String message) {
        return new RefusedJobException(
                message, "Name a folder that is new or empty: nothing is overwritten.");
    }

    private static boolean isEmpty(Path folder) throws RefusedJobException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new RefusedJobException(
                    "`" + folder + "` cannot be read: " + Setback.reason(e) + ".", "");
        }
    }

    /** The files' names and what they say. */
    private static Map<String, String> texts(List<String> languages) {
        Map<String, String> texts = new LinkedHashMap<>();
        languages.forEach(language -> texts.put(language + ".md", resource(language + ".md")));
        String settings = resource(languages.size() > 1 ? SETTINGS : "single.yaml");
        texts.put(SETTINGS, settings.replace(BLANK, String.join(", ", languages)));
        return texts;
    }

    private static String resource(String name) {
        try (InputStream in = Starter.class.getResourceAsStream("starter/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
