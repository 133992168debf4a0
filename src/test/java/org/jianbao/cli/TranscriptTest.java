package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Transcripts of the program at work: each line that starts with {@code $ jianbao} is run, and what
 * follows it is what must come of it, standard output first. {@code -Dgolden.update=true} rewrites
 * them.
 */
class TranscriptTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("jianbao.home", "."), "src/test/resources/org/jianbao/cli");
    private static final String PROMPT = "$ jianbao";

    @ParameterizedTest
    @ValueSource(
            strings = {"help.txt", "wrong-usage.txt", "preflight.txt", "explain.txt", "check.txt"})
    void theProgramSaysWhatTheTranscriptSays(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        String expected = Files.readString(file);
        String actual =
                expected.lines()
                        .filter(line -> line.startsWith(PROMPT))
                        .map(TranscriptTest::play)
                        .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
            return;
        }
        assertEquals(expected, actual);
    }

    private static String play(String line) {
        String[] args =
                Arrays.stream(line.substring(PROMPT.length()).split(" "))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
        Run run = Run.jianbao(args);
        return line + "\n" + run.out() + run.err() + "[exit " + run.exit() + "]\n";
    }
}
