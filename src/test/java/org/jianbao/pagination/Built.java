package org.jianbao.pagination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Workshop;

/**
 * A briefing, built.
 *
 * @param report what came of it
 * @param lines the trace
 */
record Built(Report report, List<TraceLine> lines) {

    static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    static final Path CASES = HOME.resolve("src/test/resources/pagination");

    /** Builds editions of a folder; all of them if none is named. */
    static Built build(Path folder, Path out, String... editions)
            throws IOException, RefusedJobException {
        Path trace = out.resolve("trace.jsonl");
        Job job = new Job(folder, out, List.of(editions), List.of(), Optional.of(trace), HOME);
        Report report = Workshop.build(job, Progress.NONE);
        return new Built(report, Files.exists(trace) ? TraceLine.read(trace) : List.of());
    }

    List<TraceLine> edition(String name) {
        return lines.stream().filter(line -> line.edition().equals(name)).toList();
    }

    byte[] pdf(String edition) throws IOException {
        return Files.readAllBytes(
                report.products().stream()
                        .filter(product -> product.edition().equals(edition))
                        .findFirst()
                        .orElseThrow()
                        .file());
    }
}
