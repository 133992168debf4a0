package org.jianbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Makes a whole edition in two languages, from its settings to the PDF, with notes and pull quotes,
 * in a heap of 512 MB. {@code docs/makeup.md} tells how to run this and what came of it.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@State(Scope.Benchmark)
public class BookBenchmark {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    /** How many sections, each of a page or a little more. */
    @Param({"4", "40", "400"})
    public int sections;

    /** The layout, and where notes stand. */
    @Param({"facing-side", "facing-foot", "parallel-foot"})
    public String layout = "";

    private Path folder = Path.of("");

    /** Writes the manuscript. */
    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("book");
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "languages: [zh-Hans, en]\neditions:\n  book: {layout: " + layout.replace("-", ", notes: ") + "}\n");
        write("zh-Hans", "第%d节", "这一句说的是第%d件事，不长也不短，好把一行排满。", "一句话推进正文。");
        write(
                "en",
                "Section %d",
                "This sentence tells of matter %d, neither long nor short. ",
                "A voice pushes in.");
    }

    private void write(String language, String heading, String sentence, String quote)
            throws IOException {
        StringBuilder text = new StringBuilder("---\ntitle: T\nlang: " + language + "\n---\n");
        for (int i = 0; i < sections; i++) {
            text.append("\n## ").append(format(heading, i)).append(" {#s" + i + "}\n");
            for (int k = 0; k < 6; k++) {
                text.append(k == 2 ? "\n> [!PULLQUOTE]\n> " + quote + "\n\n" : "\n");
                for (int n = 0; n < 4 + (i + k) % 5; n++) {
                    text.append(format(sentence, i * 7 + n));
                }
                text.append(k % 2 == 0 ? "[^n" + i + "x" + k + "]\n" : "\n");
            }
        }
        for (int i = 0; i < sections; i++) {
            for (int k = 0; k < 6; k += 2) {
                text.append("\n[^n" + i + "x" + k + "]: ").append(format(sentence, k)).append('\n');
            }
        }
        Files.writeString(folder.resolve(language + ".md"), text);
    }

    private static String format(String pattern, int number) {
        return String.format(Locale.ROOT, pattern, number);
    }

    /** {@return how many pages were made} */
    @Benchmark
    public int pages() throws IOException, RefusedJobException {
        Job job = new Job(folder, folder, List.of(), List.of(), Optional.empty(), HOME);
        Briefing briefing = BriefingReader.read(folder).value().orElseThrow();
        EditionMaker maker = new EditionMaker(job, briefing);
        int pages =
                maker.make(briefing.editions().getFirst())
                        .value()
                        .orElseThrow()
                        .plan()
                        .pages()
                        .size();
        System.out.print(pages + " pages ");
        return pages;
    }
}
