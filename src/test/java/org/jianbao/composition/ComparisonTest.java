package org.jianbao.composition;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jianbao.font.Face;
import org.jianbao.font.FontLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Total fit against first fit (J6), on the shipped text in the shipped fonts. */
final class ComparisonTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    @ParameterizedTest
    @CsvSource({"zh-Hans, 11, 28", "zh-Hans, 11, 19", "en, 9.5, 32.4", "en, 9.5, 22"})
    void totalFitWins(String language, double size, double measureEm) throws IOException {
        Figures total = figures(new ParagraphComposer(), language, size, measureEm);
        Figures first = figures(new FirstFitComposer(), language, size, measureEm);

        String both = "total fit " + total + ", first fit " + first;
        assertTrue(total.lines > 100, both);
        assertTrue(total.squares < first.squares, both);
        assertTrue(total.worst <= first.worst, both);
        assertTrue(total.cost < first.cost, both);
        assertTrue(total.overfull == 0, both);
    }

    private static Figures figures(
            Composer composer, String language, double size, double measureEm) throws IOException {
        Figures figures = new Figures(0, 0, 0, 0, 0, 0);
        TextStyle style = style(language, size);
        ParagraphStyle paragraph =
                new ParagraphStyle(
                        Alignment.JUSTIFY, 2 * size, 19, Strictness.NORMAL, true, false, true);
        for (String text : paragraphs(language)) {
            Copy copy = new Copy(List.of(new Copy.Run(text, style)), language);
            Profile profile = Profile.even(measureEm * size);
            figures = figures.and(composer.prepare(copy, paragraph).set(0, profile, 0), size);
        }
        return figures;
    }

    private static List<String> paragraphs(String language) throws IOException {
        try (Stream<String> lines = Files.lines(HOME.resolve("manuscript/" + language + ".md"))) {
            return lines.filter(line -> line.length() > 100 && Character.isLetter(line.charAt(0)))
                    .map(line -> line.replaceAll("\\[\\^[^\\]]*\\]|\\*", ""))
                    .toList();
        }
    }

    private static TextStyle style(String language, double size) throws IOException {
        FontLibrary library = FontLibrary.scan(List.of(HOME.resolve("fonts")));
        Face western = library.face("Source Serif 4", 400, false).orElseThrow();
        Face han = library.face("Noto Serif SC", 500, false).orElseThrow();
        FontStack fonts =
                new FontStack(
                        List.of(
                                new FontStack.Member(western, language.equals("en") ? 1 : 1.08),
                                new FontStack.Member(han, 1)));
        return new TextStyle(
                fonts, size, language, 0, 0, false, false, Optional.empty(), Optional.empty());
    }

    /** What can be counted of a setting: stretch of a line squared, of the worst place; in em. */
    private record Figures(
            int lines, double squares, double worst, int hyphens, double overfull, double cost) {

        Figures and(Setting setting, double em) {
            Figures sum = this;
            for (SetLine line : setting.lines()) {
                double stretch = Math.max(0, line.adjust() / em);
                sum =
                        new Figures(
                                sum.lines + 1,
                                sum.squares + stretch * stretch,
                                Math.max(sum.worst, line.worst()),
                                sum.hyphens + (line.hyphenated() ? 1 : 0),
                                sum.overfull + line.overfull(),
                                sum.cost);
            }
            return new Figures(
                    sum.lines,
                    sum.squares,
                    sum.worst,
                    sum.hyphens,
                    sum.overfull,
                    sum.cost + setting.cost());
        }
    }
}
