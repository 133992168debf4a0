package org.jianbao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note that stays as it was gets another number when a note is called before it. */
class RenumberedNotesTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    @TempDir private Path desk;

    @Test
    void aNoteAtTheEndIsSetAnewThoughItStandsAtTheSamePlace() throws Exception {
        Path folder = Files.createDirectory(desk.resolve("m"));
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "slug: m\neditions:\n  en: {layout: single, languages: [en], notes: end}\n");
        Studio studio = new Studio(job(folder, "warm"));
        write(folder, "One.\n\nTwo.[^b]\n\nGone.\n\n[^b]: The second.\n");
        studio.build(Progress.NONE, new Stopwatch());
        write(folder, "One.[^a]\n\nTwo.[^b]\n\n[^a]: The first.\n\n[^b]: The second.\n");
        studio.build(Progress.NONE, new Stopwatch());
        Workshop.build(job(folder, "cold"), Progress.NONE);
        assertArrayEquals(pdf("cold"), pdf("warm"));
    }

    private static void write(Path folder, String body) throws IOException {
        Files.writeString(
                folder.resolve("en.md"), "---\ntitle: Wells\nlang: en\n---\n\n## A\n\n" + body);
    }

    private Job job(Path folder, String out) {
        return new Job(folder, desk.resolve(out), List.of(), List.of(), Optional.empty(), HOME);
    }

    private byte[] pdf(String out) throws IOException {
        return Files.readAllBytes(desk.resolve(out).resolve("m-en.pdf"));
    }
}
