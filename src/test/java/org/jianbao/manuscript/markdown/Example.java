package org.jianbao.manuscript.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One example of a file of examples: a heading that says what it shows, then a block with what is
 * given, a line with a dot, and what is expected.
 *
 * <p>What is given is either the body of a text, which then gets front matter of four lines, or the
 * files of a folder, each after a line {@code @ name}; in these {@code \x00} to {@code \xFF} are
 * bytes. {@code @ name/} is an empty folder.
 *
 * @param file the file of examples
 * @param name its heading
 * @param given what is given
 * @param expected what is expected
 */
public record Example(Path file, String name, String given, String expected) {

    private static final Path RESOURCES =
            Path.of(System.getProperty("jianbao.home", "."), "src/test/resources");
    private static final Pattern FORM =
            Pattern.compile(
                    "^## ([^\n]*)\n\n`{5}\n(.*?)^\\.\n(.*?)^`{5}$",
                    Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("^@ (.+)\n((?:(?!@ ).*\n)*)", Pattern.MULTILINE);
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9A-F]{2})");

    /** {@return the examples of a resource} */
    public static List<Example> all(String resource) {
        Path file = RESOURCES.resolve(resource);
        List<Example> examples = new ArrayList<>();
        Matcher matcher = FORM.matcher(read(file));
        while (matcher.find()) {
            examples.add(new Example(file, matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return examples;
    }

    /** {@return whether a folder is given, not the body of a text} */
    public boolean isFolder() {
        return given.startsWith("@ ");
    }

    /** Writes what is given into a folder. */
    public void writeTo(Path folder) {
        try {
            if (!isFolder()) {
                Files.writeString(
                        folder.resolve("en.md"), "---\ntitle: T\nlang: en\n---\n" + given);
                return;
            }
            Matcher matcher = FILE.matcher(given);
            while (matcher.find()) {
                Path file = folder.resolve(matcher.group(1));
                if (matcher.group(1).endsWith("/")) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.write(file, bytes(matcher.group(2)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another expectation in the place of this one's in its file. */
    public void rewrite(String actual) {
        String all = read(file);
        String head = "## " + name + "\n\n`````\n" + given + ".\n";
        int start = all.indexOf(head) + head.length();
        try {
            Files.writeString(
                    file,
                    all.substring(0, start) + actual + all.substring(start + expected.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        String latin = new String(plain, StandardCharsets.ISO_8859_1);
        String replaced =
                BYTE.matcher(latin)
                        .replaceAll(m ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(m.group(1), 16))));
        return replaced.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the files of examples in a folder of the resources} */
    public static List<String> files(String folder) {
        String[] names = RESOURCES.resolve(folder).toFile().list();
        return names == null
                ? List.of()
                : Arrays.stream(names).sorted().map(n -> folder + "/" + n).toList();
    }
}
