package org.jianbao.pagination;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the program says of manuscripts at fault: each folder of {@code bad} is built by a program
 * of its own, and all that it prints and its exit code stand in {@code NAME.txt} beside it. A PDF
 * of a former build stays as it is, and nothing is added.
 */
class BadInputTest {

    private static final Path BAD = Built.CASES.resolve("bad");

    @TempDir private Path out = Path.of("");

    /** The folders, and one that is not there. */
    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(BAD).filter(Files::isDirectory)) {
            return Stream.concat(
                            folders.map(folder -> folder.getFileName().toString()),
                            Stream.of("missing-folder"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProgramSaysWhatIsWrong(String name) throws IOException, InterruptedException {
        Path former = Files.writeString(out.resolve(name + "-en.pdf"), "former");
        Golden.check(BAD.resolve(name + ".txt"), run(name));
        assertEquals("former", Files.readString(former));
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(List.of(former), files.toList());
        }
    }

    private String run(String folder) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder =
                new ProcessBuilder(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-Djianbao.home=" + Built.HOME.toAbsolutePath(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "org.jianbao.cli.Main",
                        "build",
                        folder,
                        "--out",
                        out.toString());
        builder.directory(BAD.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return printed + "[exit " + process.waitFor() + "]\n";
    }
}
