package org.jianbao.shipped;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.Job;
import org.jianbao.Product;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Workshop;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The PDFs in {@code output/} are those that the program makes of {@code manuscript/} today. */
class FinishedEditionsTest {

    private static final Path FINISHED = StarterFolder.HOME.resolve("output");

    private static final String REMEDY =
            ": run `mvn compile exec:exec`, look at the pages and commit output/";

    @TempDir private Path desk = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyEditionIsUpToDate() throws RefusedJobException {
        return build().products().stream()
                .map(product -> dynamicTest(product.edition(), () -> compare(product)));
    }

    @Test
    void noFileIsLeftOverFromAnEditionThatThereIsNot() throws RefusedJobException, IOException {
        Set<String> made =
                build().products().stream()
                        .map(product -> name(product.file()))
                        .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(FINISHED)) {
            Set<String> finished =
                    files.map(FinishedEditionsTest::name)
                            .filter(name -> name.endsWith(".pdf"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(made, finished, "files in output/");
        }
    }

    private static void compare(Product product) throws IOException {
        Path finished = FINISHED.resolve(name(product.file()));
        assertTrue(
                Files.exists(finished), () -> "output/" + name(finished) + " is missing" + REMEDY);
        assertArrayEquals(
                Files.readAllBytes(finished),
                Files.readAllBytes(product.file()),
                () -> "output/" + name(finished) + " is stale" + REMEDY);
    }

    private Report build() throws RefusedJobException {
        Path folder = StarterFolder.HOME.resolve("manuscript");
        Job job = new Job(folder, desk, List.of(), List.of(), Optional.empty(), StarterFolder.HOME);
        Report report = Workshop.build(job, Progress.NONE);
        assertFalse(report.hasErrors(), () -> TextReport.of(report.diagnostics()));
        return report;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
