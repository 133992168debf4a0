package org.jianbao.specimen;

import static java.util.stream.Collectors.joining;

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

/**
 * The specimen, built once for all tests.
 *
 * @param report what the workshop says
 * @param lines every line of both editions
 */
record Specimen(Report report, List<PrintedLine> lines) {

    static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    private static final Path FOLDER = HOME.resolve("docs/specimen");
    private static final Specimen BUILT = build();

    static Specimen built() {
        return BUILT;
    }

    private static Specimen build() {
        try {
            Path desk = Files.createTempDirectory("jianbao-specimen");
            Path trace = desk.resolve("trace.jsonl");
            Job job = new Job(FOLDER, desk, List.of(), List.of(), Optional.of(trace), HOME);
            Report report = Workshop.build(job, Progress.NONE);
            List<PrintedLine> lines = List.of();
            if (!report.hasErrors()) {
                try (Stream<String> read = Files.lines(trace)) {
                    lines = read.map(PrintedLine::read).toList();
                }
            }
            clear(desk);
            return new Specimen(report, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedJobException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void clear(Path desk) throws IOException {
        try (Stream<Path> files = Files.walk(desk)) {
            for (Path file : files.toList().reversed()) {
                Files.delete(file);
            }
        }
    }

    /** {@return the lines of the manuscript's own text in a language} */
    List<PrintedLine> text(String language) {
        return lines.stream()
                .filter(line -> line.language().equals(language) && line.isOfTheManuscript())
                .toList();
    }

    /** {@return the text of a language under the heading of a name, as it is written} */
    static List<String> paragraphs(String language, String heading) throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve(language + ".md"));
        int from = 0;
        while (!lines.get(from).endsWith("{#" + heading + "}")) {
            from++;
        }
        String rest =
                lines.subList(from + 1, lines.size()).stream()
                        .takeWhile(line -> !line.startsWith("#"))
                        .collect(joining("\n"));
        return Stream.of(rest.strip().split("\n\n+", -1)).toList();
    }
}
