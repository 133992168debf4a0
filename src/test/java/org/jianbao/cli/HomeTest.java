package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jianbao.RefusedJobException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir private Path folder;

    @Test
    void aNamedHomeIsTaken() throws IOException, RefusedJobException {
        Files.createDirectory(folder.resolve("fonts"));
        Files.createDirectory(folder.resolve("styles"));
        assertEquals(folder, Home.find(Optional.of(folder)));
    }

    @Test
    void aNamedHomeWithoutStylesIsRefusedThoughTheUsualOneWouldDo() throws IOException {
        Files.createDirectory(folder.resolve("fonts"));
        RefusedJobException refused =
                assertThrows(RefusedJobException.class, () -> Home.find(Optional.of(folder)));
        assertTrue(refused.getMessage().contains("`" + folder + "`"));
        assertTrue(refused.hint().contains("--home"));
    }

    @Test
    void withoutANameItIsTheOneThatTheLauncherTells() throws RefusedJobException {
        assertEquals(Path.of(System.getProperty("jianbao.home", ".")), Home.find(Optional.empty()));
    }
}
