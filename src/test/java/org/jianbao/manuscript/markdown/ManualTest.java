package org.jianbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Briefing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the manual pages are read without a word. */
class ManualTest {

    private static final Path DOCS = Path.of(System.getProperty("jianbao.home", "."), "docs");

    @TempDir Path folder;

    @BeforeEach
    void writeManuscript() throws IOException {
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(folder.resolve("pictures/map.png"), "");
        String text = examples("manuscript.md", "markdown").collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve("en.md"), text);
        Files.writeString(folder.resolve("zh-Hans.md"), text.replace("lang: en", "lang: zh-Hans"));
    }

    @Test
    void manuscriptPageIsAManuscript() {
        assertEquals("", TextReport.of(BriefingReader.read(folder).diagnostics()));
    }

    @Test
    void editionsPageHoldsSettings() throws IOException {
        for (String settings : examples("editions.md", "yaml").toList()) {
            Files.writeString(folder.resolve("briefing.yaml"), settings);
            assertEquals("", TextReport.of(BriefingReader.read(folder).diagnostics()));
        }
    }

    @Test
    void editionsPageTellsTheFiles() throws IOException {
        String page = Files.readString(DOCS.resolve("editions.md"));
        String settings = examples("editions.md", "yaml").findFirst().orElseThrow();
        Files.writeString(folder.resolve("briefing.yaml"), settings);
        Briefing briefing = BriefingReader.read(folder).value().orElseThrow();
        String files =
                briefing.editions().stream()
                        .map(e -> "`" + briefing.slug() + "-" + e.name() + ".pdf`")
                        .collect(Collectors.joining(", "));
        assertEquals(true, page.contains("This makes four files: " + files + "."), files);
    }

    private static Stream<String> examples(String page, String language) throws IOException {
        Pattern block =
                Pattern.compile(
                        "^```" + language + "\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
        return block.matcher(Files.readString(DOCS.resolve(page)))
                .results()
                .map((MatchResult m) -> m.group(1));
    }
}
