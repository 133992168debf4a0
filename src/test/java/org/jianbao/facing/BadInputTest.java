package org.jianbao.facing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.shipped.StarterFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is told where a briefing cannot be made, and that nothing is lost: the starter is spoilt and
 * built once more. The messages are in the resources; {@code -Dgolden.update=true} rewrites them.
 */
class BadInputTest {

    private static final Path MESSAGES =
            StarterFolder.HOME.resolve("src/test/resources/org/jianbao/facing");

    private static final String FORMER = "former";

    @TempDir private Path desk = Path.of("");

    private StarterFolder starter = new StarterFolder(desk);

    @BeforeEach
    void buildOnce() throws RefusedJobException, IOException {
        starter = StarterFolder.on(desk);
        Files.createDirectory(starter.made());
        for (String edition : List.of("bilingual", "zh-Hans", "en")) {
            Files.writeString(starter.made().resolve("water-" + edition + ".pdf"), FORMER);
        }
    }

    @Test
    void aParagraphThatOneLanguageLacks() throws RefusedJobException, IOException {
        Path file = starter.folder().resolve("en.md");
        List<String> kept =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("None of this called for"))
                        .toList();
        Files.write(file, kept);
        assertTold("paragraph-missing");
    }

    @Test
    void blocksThatDoNotPair() throws RefusedJobException, IOException {
        starter.change("en.md", "### Where the money", "#### Where the money");
        starter.change("en.md", "- two tests of the water each year;\n", "");
        starter.change("en.md", ">\n> — **Lin Xiulan**, on watch in the upper village\n", "");
        starter.change("zh-Hans.md", "{#county}", "{#xian}");
        assertTold("blocks-differ");
    }

    @Test
    void aLogoThatIsNotThere() throws RefusedJobException, IOException {
        starter.change("zh-Hans.md", "licence: ", "logo: logo.png\nlicence: ");
        assertTold("logo-missing");
    }

    @Test
    void aPullQuoteThatNoPageHolds() throws RefusedJobException, IOException {
        starter.change(
                "en.md",
                "> A broken well is no disaster; an unattended one is.",
                "> A broken well is no disaster." + " An unattended one is.".repeat(60));
        assertTold("quote-too-large");
    }

    @Test
    void aTitleThatTheCoverDoesNotHold() throws RefusedJobException, IOException {
        starter.change("en.md", "  One Well\n", "  One Well\n" + "  and Another\n".repeat(14));
        assertTold("title-too-long");
    }

    private void assertTold(String name) throws RefusedJobException, IOException {
        Report report = starter.build();
        Path messages = MESSAGES.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(MESSAGES);
            Files.writeString(messages, starter.told(report));
        }
        assertEquals(Files.readString(messages), starter.told(report));
        assertEquals(List.of(), report.products());
        try (Stream<Path> files = Files.list(starter.made())) {
            for (Path file : files.toList()) {
                assertEquals(FORMER, Files.readString(file), () -> "lost: " + file);
            }
        }
    }
}
