package org.jianbao.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Workshop;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.planted.Planted.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every planted fault is found, at its place and with its code, and nothing else is. */
class PlantedFaultsTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final Path TEMPLATES = HOME.resolve("src/test/resources/planted");

    @TempDir Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"marks", "words", "pages"})
    void everyFaultIsFoundAndNothingElseIs(String name) throws Exception {
        Path folder = Files.createDirectory(temporary.resolve(name));
        Planted planted = Planted.layOut(TEMPLATES.resolve(name), folder);
        List<String> told = new ArrayList<>();
        List<Fault> left = new ArrayList<>(planted.faults());
        for (Diagnostic diagnostic : check(folder).diagnostics()) {
            Optional<Fault> fault =
                    left.stream().filter(one -> isTold(one, diagnostic)).findFirst();
            fault.ifPresentOrElse(
                    left::remove,
                    () ->
                            told.add(
                                    diagnostic.span()
                                            + " "
                                            + diagnostic.code().id()
                                            + " "
                                            + diagnostic.message()));
        }
        assertEquals(List.of(), left, () -> "not found; told besides: " + String.join("\n", told));
        assertEquals(List.of(), told, "told, but not planted");
    }

    @Test
    void faultsOfMoreThanSixtyKindsArePlanted() throws IOException {
        List<Fault> faults = new ArrayList<>();
        for (String name : List.of("marks", "words", "pages")) {
            Path folder = Files.createDirectory(temporary.resolve(name));
            faults.addAll(Planted.layOut(TEMPLATES.resolve(name), folder).faults());
        }
        assertTrue(faults.size() >= 100, () -> faults.size() + " faults");
        assertTrue(faults.stream().map(Fault::code).distinct().count() >= 80);
        assertEquals(
                faults.size(),
                faults.stream().map(Fault::name).distinct().count(),
                "each fault has a name of its own");
    }

    private static boolean isTold(Fault fault, Diagnostic diagnostic) {
        int start = diagnostic.span().start();
        return fault.code().equals(diagnostic.code().id())
                && diagnostic.span().source().name().endsWith("/" + fault.file())
                && start >= fault.start()
                && start < Math.max(fault.end(), fault.start() + 1);
    }

    private static Report check(Path folder) throws RefusedJobException {
        Job job =
                new Job(
                        folder,
                        folder.resolve("output"),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        HOME);
        return Workshop.check(job, (edition, stage, done, of) -> {});
    }
}
