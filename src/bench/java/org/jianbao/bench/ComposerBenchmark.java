package org.jianbao.bench;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Copy;
import org.jianbao.composition.FirstFitComposer;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.composition.ParagraphStyle;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jianbao.composition.Profile;
import org.jianbao.composition.Setting;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.BodyText;
import org.jianbao.galley.Theme;
import org.jianbao.source.SourceText;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Sets one paragraph of the shipped text, from its characters to the places of its glyphs, in the
 * body text and the measure of the first theme.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class ComposerBenchmark {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    /** The theme's, pt. */
    private static final double MEASURE = 308;

    /** Language of the text. */
    @Param({"zh-Hans", "en"})
    public String language = "";

    /** Length of the paragraph. */
    @Param({"100", "1000", "10000", "100000"})
    public int length;

    /** How lines are chosen. */
    @Param({"TOTAL", "FIRST"})
    public Fit fit = Fit.TOTAL;

    private Composer composer = new ParagraphComposer();
    private Copy copy = new Copy(List.of(), "");
    private ParagraphStyle style =
            new ParagraphStyle(
                    ParagraphStyle.Alignment.JUSTIFY, 0, 1, Strictness.NORMAL, true, false, true);

    /** How lines are chosen. */
    public enum Fit {
        /** As a whole. */
        TOTAL,
        /** One after the other. */
        FIRST;

        Composer composer() {
            return switch (this) {
                case TOTAL -> new ParagraphComposer();
                case FIRST -> new FirstFitComposer();
            };
        }
    }

    /** Counts what was set. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {
        /** Characters. */
        public long characters;

        /** Starts anew. */
        @Setup(Level.Iteration)
        public void clear() {
            characters = 0;
        }
    }

    /** Opens the fonts, the theme and the text. */
    @Setup
    public void layOut() throws IOException {
        Path sheet = HOME.resolve("styles/cinnabar.css");
        Theme theme = Theme.of(List.of(new SourceText("cinnabar.css", Files.readString(sheet))));
        FontLibrary fonts = FontLibrary.scan(List.of(HOME.resolve("fonts")));
        BodyText body = BodyText.of(theme, fonts, language);
        composer = fit.composer();
        style = body.paragraph(0, Strictness.NORMAL, true);
        copy = body.copy(text());
    }

    /** The paragraphs of the shipped text in one, again and again up to the length. */
    private String text() throws IOException {
        try (Stream<String> lines = Files.lines(HOME.resolve("manuscript/" + language + ".md"))) {
            String all =
                    lines.filter(line -> line.length() > 100 && Character.isLetter(line.charAt(0)))
                            .map(line -> line.replaceAll("\\[\\^[^\\]]*\\]|\\*", ""))
                            .collect(joining(" "));
            return all.repeat(1 + length / all.length()).substring(0, length);
        }
    }

    /** {@return a paragraph, read, shaped and set} */
    @Benchmark
    public Setting set(Count count) {
        count.characters += length;
        return composer.prepare(copy, style).set(0, Profile.even(MEASURE), 0);
    }
}
