package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.RefusedJobException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Running heads follow the section, as far as the page has room for them. */
class RunningHeadTest {

    @TempDir private Path out = Path.of("");

    /** The running heads of an edition, page by page, without the folios. */
    private List<String> heads(String language, String title, String section, String style)
            throws IOException, RefusedJobException {
        Path folder = Files.createDirectory(out.resolve("m"));
        Files.writeString(
                folder.resolve(language + ".md"),
                """
                ---
                title: |-
                  %s
                lang: %s
                ---

                Text before.

                ## Zero {#zero .recommendations}

                ### To villages {#villages}

                1. Keep the keys.

                %s

                ### To towns {#towns}

                1. Keep them too.
                """
                        .formatted(title.replace("\n", "\n  "), language, heading(section)));
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "slug: t\neditions:\n  " + language + ": {layout: single" + style + "}\n");
        return Built.build(folder, out).lines().stream()
                .filter(line -> line.kind().equals("furniture") && !line.text().matches("\\d+"))
                .collect(Collectors.groupingBy(TraceLine::page, Collectors.toList()))
                .values()
                .stream()
                .map(page -> page.stream().map(TraceLine::text).collect(Collectors.joining()))
                .toList();
    }

    /** A heading of several lines is written with a line below it. */
    private static String heading(String section) {
        String named = section + " {#one .recommendations}";
        return section.contains("\n") ? named + "\n---" : "## " + named;
    }

    @Test
    void theTitleComesFirstThenTheSection() throws IOException, RefusedJobException {
        assertEquals(
                List.of("One Well", "One Well · Zero", "One Well · The whole of it"),
                heads("en", "One\nWell", "The whole\\\nof it", ""));
    }

    @Test
    void uprightHeadsLeaveAPlaceEmpty() throws IOException, RefusedJobException {
        assertEquals(
                List.of("一口井", "一口井Zero", "一口井对村子的影响"), heads("zh-Hans", "一口\n井", "对村子的影响", ""));
    }

    @Test
    void theSectionAloneStandsWhereBothAreTooLong() throws IOException, RefusedJobException {
        String section = "A section with rather many words in its heading ".repeat(3).strip();
        assertEquals(
                section,
                heads("en", "A title with rather many words in it that never end", section, "")
                        .getLast());
    }

    @Test
    void theTitleStandsWhereTheSectionIsTooLong() throws IOException, RefusedJobException {
        String section = "A section with rather many words in its heading ".repeat(6).strip();
        assertEquals("One Well", heads("en", "One Well", section, "").getLast());
    }

    @Test
    void besideTheFolioThereIsLessRoom() throws IOException, RefusedJobException {
        assertEquals(
                List.of("One Well Many Hands", "Zero", "The legal framework"),
                heads("en", "One Well Many Hands", "The legal framework", ", style: shore.css"));
    }
}
