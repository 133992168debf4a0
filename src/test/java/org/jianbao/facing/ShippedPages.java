package org.jianbao.facing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Workshop;
import org.jianbao.diagnostic.TextReport;

/**
 * The shipped manuscript, set once for all tests of this package, in editions of their own: facing,
 * and each language by itself.
 *
 * @param lines every line of every edition
 * @param pdf the facing edition's file
 */
record ShippedPages(List<TracedLine> lines, byte[] pdf) {

    static final String VERSO = "zh-Hans";
    static final String RECTO = "en";

    private static final String EDITIONS =
            """
            slug: shipped
            languages: [zh-Hans, en]
            editions:
              facing: {layout: facing, notes: side, profile: screen}
              zh-Hans: {layout: single, languages: [zh-Hans], notes: side, profile: screen}
              en: {layout: single, languages: [en], notes: side, profile: screen}
            """;

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    private static final ShippedPages MADE = make();

    /** {@return the lines of the facing edition} */
    static List<TracedLine> facing() {
        return edition("facing");
    }

    /** {@return the lines of an edition: {@code facing}, or one named by its language} */
    static List<TracedLine> edition(String name) {
        return MADE.lines.stream().filter(line -> line.edition().equals(name)).toList();
    }

    /** {@return the PDF of the facing edition} */
    static byte[] facingPdf() {
        return MADE.pdf;
    }

    private static ShippedPages make() {
        try {
            Path desk = Files.createTempDirectory("jianbao-facing");
            try {
                return make(desk);
            } finally {
                clear(desk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShippedPages make(Path desk) throws IOException {
        Path folder = copy(HOME.resolve("manuscript"), desk.resolve("manuscript"));
        Files.writeString(folder.resolve("briefing.yaml"), EDITIONS);
        Path trace = desk.resolve("trace.jsonl");
        Job job = new Job(folder, desk, List.of(), List.of(), Optional.of(trace), HOME);
        try {
            Report report = Workshop.build(job, Progress.NONE);
            assertFalse(report.hasErrors(), () -> TextReport.of(report.diagnostics()));
        } catch (RefusedJobException e) {
            throw new IllegalStateException(e);
        }
        try (Stream<String> lines = Files.lines(trace)) {
            return new ShippedPages(
                    lines.map(TracedLine::read).toList(),
                    Files.readAllBytes(desk.resolve("shipped-facing.pdf")));
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }
}
