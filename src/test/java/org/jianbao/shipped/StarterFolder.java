package org.jianbao.shipped;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Starter;
import org.jianbao.Workshop;
import org.jianbao.diagnostic.TextReport;

/**
 * A starter in a folder {@code water}, to be changed and built.
 *
 * @param desk the folder that holds it, and {@code made} with the PDFs
 */
public record StarterFolder(Path desk) {

    /** The folder with {@code fonts/} and {@code styles/}. */
    public static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    /** {@return a starter in both languages, written into an empty folder} */
    public static StarterFolder on(Path desk) throws RefusedJobException {
        StarterFolder starter = new StarterFolder(desk);
        Starter.write(starter.folder(), Starter.LANGUAGES);
        return starter;
    }

    /** {@return the folder of the texts} */
    public Path folder() {
        return desk.resolve("water");
    }

    /** {@return the folder of the PDFs} */
    public Path made() {
        return desk.resolve("made");
    }

    /** Replaces words that stand in a file once. */
    public void change(String file, String words, String others) throws IOException {
        Path path = folder().resolve(file);
        String text = Files.readString(path);
        int at = text.indexOf(words);
        assertTrue(at >= 0 && at == text.lastIndexOf(words), () -> words + " in " + file);
        Files.writeString(path, text.replace(words, others));
    }

    /** {@return what comes of building it, all editions} */
    public Report build(Path... styles) throws RefusedJobException {
        Job job = new Job(folder(), made(), List.of(), List.of(styles), Optional.empty(), HOME);
        return Workshop.build(job, Progress.NONE);
    }

    /** {@return the problems as they are told, the folder called {@code water}} */
    public String told(Report report) {
        return TextReport.of(report.diagnostics()).replace(desk + "/", "");
    }
}
