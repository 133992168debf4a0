package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder taken out of a repository; passed over where there is no git. */
class GitHistoryTest {

    @TempDir private Path place;

    private Path folder = Path.of("");
    private Path desk = Path.of("");

    @BeforeEach
    void layOutARepository() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/git")));
        folder = Files.createDirectories(place.resolve("work/news"));
        desk = Files.createDirectory(place.resolve("desk"));
        Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(folder.resolve("en.md"), "as it was");
        Files.write(folder.resolve("pictures/井.png"), new byte[] {0, 10, 13, 0, -1});
        git("init", "-q");
        git("add", "-A");
        commit();
        git("tag", "sent");
    }

    @Test
    void filesComeOutAsTheyWereAndTheFolderStaysAsItIs() throws Exception {
        Files.writeString(folder.resolve("en.md"), "as it is");
        GitHistory.layOut(folder, "sent", desk);
        assertEquals("as it was", Files.readString(desk.resolve("en.md")));
        assertEquals(5, Files.size(desk.resolve("pictures/井.png")));
        assertEquals("as it is", Files.readString(folder.resolve("en.md")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "--all", "-h", "", "sent:news", "--output=x"})
    void whatIsNoRevisionIsRefused(String revision) {
        RefusedJobException refused =
                assertThrows(
                        RefusedJobException.class, () -> GitHistory.layOut(folder, revision, desk));
        assertEquals("git knows no revision `" + revision + "`.", refused.getMessage());
    }

    @Test
    void aFolderThatWasNotThereIsRefused() throws IOException {
        Path later = Files.createDirectory(place.resolve("work/later"));
        String message = refused(later, "sent");
        assertTrue(message.endsWith("was not there in `sent`."), message);
    }

    @Test
    void aFolderWithoutHistoryIsRefused() {
        String message = refused(desk, "sent");
        assertTrue(message.startsWith("git keeps no history of the folder"), message);
    }

    @Test
    void aSymbolicLinkIsRefused() throws Exception {
        Files.createSymbolicLink(folder.resolve("out.png"), Path.of("/etc/passwd"));
        git("add", "-A");
        commit();
        String message = refused(folder, "HEAD");
        assertTrue(message.contains("`out.png`") && message.contains("symbolic link"), message);
    }

    private String refused(Path from, String revision) {
        return assertThrows(
                        RefusedJobException.class, () -> GitHistory.layOut(from, revision, desk))
                .getMessage();
    }

    private void commit() throws Exception {
        git("-c", "user.name=e", "-c", "user.email=e@x", "commit", "-q", "-m", "x");
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", place + "/work"));
        command.addAll(List.of(words));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }
}
