package org.jianbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jianbao.check.Checks;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.JsonReport;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;

/**
 * Whatever bytes lie in the folder, reading them throws nothing, and every place lies in its file.
 */
class RandomTextTest {

    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("random");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        for (String name : List.of("en.md", "zh-Hans.md", "briefing.yaml")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        Files.delete(folder);
    }

    @Property(tries = 300)
    void bytesAreReadOrRefused(@ForAll byte[] bytes) throws IOException {
        Files.write(folder.resolve("en.md"), bytes);
        check(BriefingReader.read(folder));
    }

    @Property(tries = 1500)
    void markdownIsRead(@ForAll("markdown") String first, @ForAll("markdown") String second)
            throws IOException {
        Files.writeString(folder.resolve("en.md"), "---\ntitle: T\nlang: en\n---\n" + first);
        Files.writeString(
                folder.resolve("zh-Hans.md"), "---\ntitle: T\nlang: zh-Hans\n---\n" + second);
        check(BriefingReader.read(folder));
        Files.delete(folder.resolve("zh-Hans.md"));
    }

    @Property(tries = 500)
    void yamlIsReadOrRefused(@ForAll("yaml") String front, @ForAll("yaml") String settings)
            throws IOException {
        Files.writeString(folder.resolve("en.md"), "---\n" + front + "\n---\nText.\n");
        Files.writeString(folder.resolve("briefing.yaml"), settings);
        check(BriefingReader.read(folder));
        Files.delete(folder.resolve("briefing.yaml"));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries.of(
                        "a",
                        "中文",
                        "。",
                        "，",
                        " ",
                        " ",
                        "\n",
                        "\n\n",
                        "# ",
                        "## ",
                        "### ",
                        "{#a}",
                        "{#b .c}",
                        "{.recommendations}",
                        "{lang=fr}",
                        "{",
                        "}",
                        "*",
                        "**",
                        "_",
                        "`",
                        "```\n",
                        "[",
                        "]",
                        "(",
                        ")",
                        "](#a)",
                        "![",
                        "[^1]",
                        "[^1]: ",
                        "[^2]",
                        "[^2]: ",
                        "[!PULLQUOTE]",
                        "> ",
                        "- ",
                        "1. ",
                        "    ",
                        "— ",
                        "|",
                        "|-|\n",
                        "---\n",
                        "<b>",
                        "<!--",
                        "-->",
                        "\\",
                        "&amp;",
                        "&#0;",
                        "&nGt;",
                        "\t",
                        "\uD83D\uDE00",
                        "\u0301",
                        "[a]: u\n",
                        "===\n",
                        "  \n")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> yaml() {
        return Arbitraries.of(
                        "title",
                        "lang",
                        "editions",
                        "languages",
                        "slug",
                        "logo",
                        ": ",
                        ":",
                        "\n",
                        "\n  ",
                        "- ",
                        "[",
                        "]",
                        "{",
                        "}",
                        ", ",
                        "|",
                        ">-",
                        "en",
                        "zh",
                        "\"",
                        "'",
                        "#",
                        "&a",
                        "*a",
                        "!",
                        "%",
                        "?",
                        "~",
                        "\\",
                        "中",
                        "\uD83D\uDE00",
                        "layout: ",
                        "single",
                        "\t",
                        "@",
                        "`")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }

    private static void check(Outcome<Briefing> outcome) {
        outcome.value()
                .ifPresent(briefing -> {
                    tell(Checks.of(briefing).problems());
                    briefing.manuscripts().forEach(RandomTextTest::checkPlaces);
                    ModelDump.briefing(briefing);
                });
        tell(outcome.diagnostics());
    }

    private static void tell(List<Diagnostic> diagnostics) {
        diagnostics.forEach(d -> {
            int length = d.span().source().text().length();
            assertTrue(d.span().end() <= length, () -> d.message() + " " + d.span());
        });
        TextReport.of(diagnostics);
        JsonReport.of(diagnostics);
    }

    /**
     * Texts as long as their places stand there, letter for letter; escaped bars in tables shift
     * them.
     */
    private static void checkPlaces(Manuscript manuscript) {
        ModelDump.text(manuscript);
        String source = manuscript.source().text();
        InlineWalk.over(manuscript.blocks(), manuscript.notes())
                .all()
                .forEach(inline -> {
                    String written = source.substring(inline.span().start(), inline.span().end());
                    if (inline instanceof Inline.Text text
                            && text.text().length() == written.length()
                            && !source.contains("\\|")) {
                        assertEquals(text.text().replace('\t', ' '), written.replace('\t', ' '));
                    }
                });
    }
}
