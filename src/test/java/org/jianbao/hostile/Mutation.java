package org.jianbao.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes a manuscript's folder at random, by one seed always in the same way. */
final class Mutation {

    private static final List<String> MARKS =
            List.of(
                    "*",
                    "**",
                    "_",
                    "`",
                    "```\n",
                    "[",
                    "](",
                    ")",
                    "{",
                    "}",
                    "{#a}",
                    "{lang=fr}",
                    "[^a]",
                    "[^a]: ",
                    "> ",
                    "> [!PULLQUOTE]\n> ",
                    "- ",
                    "1. ",
                    "## ",
                    "### ",
                    "{.recommendations}",
                    "{.colophon}",
                    "|a|b|\n|-|-|\n|c|d|\n",
                    "\n",
                    "\n\n",
                    "---\n",
                    "<b>",
                    "<!--",
                    "-->",
                    "&amp;",
                    "\\",
                    "\\\n",
                    "\t",
                    "\0",
                    "\r",
                    "\uFEFF",
                    "\u202E",
                    "\u0301",
                    "\u00AD",
                    "\u200D",
                    "中",
                    "——",
                    "。",
                    "\uD83D\uDE00",
                    "![a](p.png)\n\n",
                    "![a](p.png \"b\"){place=foot}\n\n",
                    "[x](http://localhost:1/)",
                    "a".repeat(3000),
                    "中".repeat(1500),
                    "*a **b ".repeat(100),
                    "[".repeat(500),
                    "> ".repeat(50),
                    "- ".repeat(50),
                    "<!-- a -->\n\n",
                    "title: x\n",
                    "lang: en\n",
                    "date: 2026-02-30\n",
                    "url: http://localhost:1/x\n",
                    "logo: p.png\n",
                    ": ",
                    "&a ",
                    "*a",
                    "!!x ",
                    "editions:\n  en: {layout: single}\n",
                    "notes: end",
                    "profile: print",
                    "style: own.css",
                    "p { color: red }\n",
                    "url(http://localhost:1/)",
                    "var(--a)",
                    "@import 'x';",
                    "--page-width: 10mm;",
                    "1e9pt",
                    "-5mm",
                    "}");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    /** Changes up to five things in a folder. */
    void change(Path folder) throws IOException {
        int changes = 1 + random.nextInt(5);
        for (int i = 0; i < changes; i++) {
            List<Path> files = files(folder);
            if (!files.isEmpty()) {
                changeOne(files.get(random.nextInt(files.size())), files);
            }
        }
    }

    private void changeOne(Path file, List<Path> files) throws IOException {
        switch (random.nextInt(40)) {
            case 0 -> Files.delete(file);
            case 1 ->
                    Files.copy(
                            files.get(random.nextInt(files.size())),
                            file.resolveSibling(random.nextBoolean() ? "fr.md" : "p.jpg"),
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            case 2 -> swap(file, files.get(random.nextInt(files.size())));
            default -> Files.write(file, changed(Files.readAllBytes(file)));
        }
    }

    private static void swap(Path one, Path other) throws IOException {
        byte[] bytes = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(other));
        Files.write(other, bytes);
    }

    private byte[] changed(byte[] bytes) {
        if (bytes.length == 0) {
            return "a".getBytes(UTF_8);
        }
        int at = random.nextInt(bytes.length);
        return switch (random.nextInt(12)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2, 3, 4 -> lines(bytes);
            default -> inserted(bytes, at);
        };
    }

    /** A mark put between two characters, not into one: else all that is tested is UTF-8. */
    private byte[] inserted(byte[] bytes, int near) {
        int at = near;
        while (at > 0 && (bytes[at] & 0xC0) == 0x80) {
            at--;
        }
        byte[] mark = MARKS.get(random.nextInt(MARKS.size())).getBytes(UTF_8);
        byte[] longer = Arrays.copyOf(bytes, bytes.length + mark.length);
        System.arraycopy(mark, 0, longer, at, mark.length);
        System.arraycopy(bytes, at, longer, at + mark.length, bytes.length - at);
        return longer;
    }

    /** Lines moved, deleted or written many times. */
    private byte[] lines(byte[] bytes) {
        List<String> lines =
                new ArrayList<>(
                        Arrays.asList(
                                new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
                                        .split("\n", -1)));
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> Collections.swap(lines, one, other);
            case 1 -> lines.remove(one);
            case 2 -> lines.subList(Math.min(one, other), Math.max(one, other)).clear();
            default -> lines.addAll(one, Collections.nCopies(random.nextInt(30), lines.get(other)));
        }
        return String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
