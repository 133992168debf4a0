package org.jianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jianbao.check.acceptance.AcceptedFile;
import org.jianbao.check.pairing.Pairing;
import org.jianbao.check.text.Memory;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.manuscript.markdown.FormerTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read and checked again after an edit gives what a first reading and check give. */
class RememberedChecksTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    /** What an editor types by mistake, or on purpose. */
    private static final List<String> PIECES =
            List.of(
                    "1999",
                    " 43%",
                    "，",
                    ", ",
                    "\"",
                    "“",
                    "’",
                    "(",
                    "）",
                    "  ",
                    "國",
                    "——",
                    "-- ",
                    "NSWPP",
                    "Sabunni",
                    "https://example.org/en/x",
                    "[^note]",
                    "**",
                    "*",
                    "`a`",
                    "\\*",
                    "&amp;",
                    "\n",
                    "\n\n",
                    "\n\n> ",
                    "\n\n## ",
                    "\n\n- ",
                    "\n\n1. ",
                    "[x]{.sic}",
                    "[le mot]{lang=fr}",
                    "[x](#x)",
                    "[ref]",
                    "\n\n[ref]: https://example.org\n\n",
                    "\n\n[^new]: A note.\n\n",
                    "[^new]",
                    "\n\n```\n",
                    "| a | b |\n|---|---|\n| 1 | 2 |",
                    "prostitute",
                    "妓女",
                    "three million",
                    "三百万",
                    "一九四九年",
                    "…",
                    "...",
                    "\u200B",
                    "Ω α");

    @TempDir private Path folder;

    @Test
    void afterAnyEditTheProblemsAreThoseOfAFirstCheck() throws IOException {
        layOut();
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        FormerTexts texts = new FormerTexts();
        Memory memory = Memory.empty();
        for (int round = 0; round < 60; round++) {
            if (round % 12 == 11) {
                layOut();
            } else if (round > 0) {
                edit(random);
            }
            String told = "seed " + seed + ", round " + round;
            Outcome<Briefing> known = BriefingReader.read(folder, texts);
            Outcome<Briefing> fresh = BriefingReader.read(folder);
            assertEquals(fresh, known, told);
            memory = memory.next();
            Briefing briefing = known.value().orElseThrow();
            Checks.Result kept =
                    Checks.of(
                            briefing,
                            Pairing.of(briefing, memory),
                            memory,
                            AcceptedFile.read(briefing));
            Checks.Result first = Checks.of(fresh.value().orElseThrow());
            assertEquals(TextReport.of(first.problems()), TextReport.of(kept.problems()), told);
            assertEquals(first.problems(), kept.problems(), told);
        }
    }

    private void layOut() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("manuscript"))) {
            for (Path file : files.toList()) {
                Files.write(
                        folder.resolve(String.valueOf(file.getFileName())),
                        Files.readAllBytes(file));
            }
        }
    }

    private void edit(Random random) throws IOException {
        List<String> names = List.of("en.md", "zh-Hans.md", "en.md", "zh-Hans.md", "glossary.yaml");
        Path file = folder.resolve(names.get(random.nextInt(names.size())));
        String text = Files.readString(file);
        Files.writeString(
                file, file.endsWith("glossary.yaml") ? text + "# seen\n" : edited(text, random));
    }

    private static String edited(String text, Random random) {
        int front = text.indexOf("\n---\n") + 5;
        int at = front + random.nextInt(text.length() - front);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 5));
            case 1 -> withParagraphs(text, random, true);
            case 2 -> withParagraphs(text, random, false);
            case 3 -> withoutParagraphs(text, random);
            case 4 -> withHeadingNamed(text, "other" + random.nextInt(3), at);
            default -> text.substring(0, at) + piece + text.substring(at);
        };
    }

    /** One or some that follow each other are gone, and what comes after moves up. */
    private static String withoutParagraphs(String text, Random random) {
        List<String> all = new ArrayList<>(List.of(text.split("\n\n", -1)));
        int from = 1 + random.nextInt(all.size() - 1);
        all.subList(from, Math.min(all.size(), from + 1 + random.nextInt(3))).clear();
        return String.join("\n\n", all);
    }

    /** A heading gets a name that it does not have in the other language. */
    private static String withHeadingNamed(String text, String name, int from) {
        int heading = text.indexOf("\n## ", from);
        int end = text.indexOf('\n', heading + 1);
        if (heading < 0 || end < 0) {
            return text;
        }
        String words = text.substring(heading, end).replaceAll(" *\\{[^}]*\\}", "");
        return text.substring(0, heading) + words + " {#" + name + "}" + text.substring(end);
    }

    /** Two paragraphs change places, or one stands twice. */
    private static String withParagraphs(String text, Random random, boolean swapped) {
        List<String> all = new ArrayList<>(List.of(text.split("\n\n", -1)));
        int one = 1 + random.nextInt(all.size() - 1);
        int other = 1 + random.nextInt(all.size() - 1);
        if (swapped) {
            Collections.swap(all, one, other);
        } else {
            all.add(other, all.get(one));
        }
        return String.join("\n\n", all);
    }
}
