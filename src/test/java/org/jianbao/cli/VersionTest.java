package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void theProgramTellsTheVersionOfItsBuild() throws IOException {
        String pom = Files.readString(Path.of(System.getProperty("jianbao.home", "."), "pom.xml"));
        assertTrue(
                pom.contains(
                        "<artifactId>jianbao</artifactId>\n  <version>"
                                + Version.NUMBER
                                + "</version>"));
        Run run = Run.jianbao("--version");
        assertTrue(run.out().startsWith("jianbao " + Version.NUMBER + ", Java "));
        assertEquals(0, run.exit());
    }
}
