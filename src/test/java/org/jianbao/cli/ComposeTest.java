package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComposeTest {

    @TempDir private Path desk;

    @Test
    void aParagraphIsALineOfJson() {
        Run run = compose("水长，山又高远，人未还。\n", "zh-Hans", "7");
        assertEquals(
                """
                {"lines":[{"text":"水长，山又高远，","width":7,"adjust":-0.5,\
                "places":[0,1,2,2.5,3.5,4.5,5.5,6.5]},\
                {"text":"人未还。","width":3.5,"adjust":0,"places":[0,1,2,3]}],"overfull":[]}
                """,
                run.out());
        assertEquals(0, run.exit());
    }

    @Test
    void aBlankLineIsAParagraphWithoutLines() {
        Run run = compose("\n  \n\u3000", "zh-Hans", "7");
        assertEquals("{\"lines\":[],\"overfull\":[]}\n".repeat(3), run.out());
    }

    @Test
    void nothingComesOfNothing() {
        assertEquals(new Run(0, "", ""), compose("", "en", "20"));
    }

    @Test
    void everyCharacterHasItsPlaceThoughLigaturesJoinThem() {
        Run run = compose("A difficult office", "en", "40");
        assertTrue(run.out().contains("\"text\":\"A difficult office\""), run::out);
        String places = run.out().replaceFirst("(?s).*\"places\":\\[(.*)]}],.*", "$1");
        List<Double> x = Stream.of(places.split(",")).map(Double::valueOf).toList();
        assertEquals("A difficult office".length(), x.size());
        assertEquals(x.stream().sorted().toList(), x);
        assertEquals(x.get(5) - x.get(4), x.get(6) - x.get(5), 0.0002, "f, f and i share a glyph");
    }

    @Test
    void theIndentMovesTheFirstLineOnly() {
        Run run = compose("一二三四五六七八九十\n", "zh-Hans", "6", "--indent", "2");
        assertTrue(run.out().contains("\"places\":[2,3,4,5]"), run::out);
        assertTrue(run.out().contains("\"places\":[0,1,2,3,4,5]"), run::out);
    }

    @Test
    void aLineThatDoesNotFitIsTold() {
        Run run = compose("一“\n", "zh-Hans", "0.3");
        assertTrue(run.out().contains("\"overfull\":[{\"line\":0,\"excess\":0."), run::out);
        assertEquals(0, run.exit());
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirPlace() {
        byte[] input = "一行\n二".getBytes(UTF_8);
        input[input.length - 1] = 'x';
        Run run = Run.fed(input, "compose", "--lang", "zh-Hans", "--measure", "7");
        assertEquals(1, run.exit());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("stdin:2:1: error CS001: "), run::err);
    }

    @Test
    void aControlCharacterIsTold() {
        Run run = compose("ab\u0000c\n", "en", "7");
        assertEquals(1, run.exit());
        assertTrue(run.err().startsWith("stdin:1:3: error CS003: "), run::err);
    }

    @Test
    void aCharacterThatNoFontHasIsSetAsABoxAndTold() {
        Run run = compose("好\n\n说  a\uD83D\uDE00好\n", "zh-Hans", "20");
        assertEquals(1, run.exit());
        assertEquals(3, run.out().lines().count());
        assertTrue(
                run.err().startsWith("stdin:3:5: error CS004: No font has the character U+1F600"));
    }

    @Test
    void theTextLooksAsTheThemesBodyText() {
        Run run = compose("中a文\n", "zh-Hans", "20");
        // A quarter em on both sides of 0.541 em of Source Serif 4, 1.08 times its size.
        assertTrue(run.out().contains("\"places\":[0,1.25,2.0843]"), run::out);
    }

    @Test
    void aStyleSheetIsLaidOverTheTheme() throws IOException {
        String latin = style(":root:lang(zh) { --latin-scale: 1.2 }");
        String narrow = compose("中a文\n", "zh-Hans", "20").out();
        String wide = compose("中a文\n", "zh-Hans", "20", "--style", latin).out();
        assertTrue(width(wide) > width(narrow) + 0.05, wide);

        String sans = style("p.text { font-family: \"Source Sans 3\" }");
        Run both = compose("中a文\n", "zh-Hans", "20", "--style", latin, "--style", sans);
        assertTrue(width(both.out()) < width(wide), both::out);
    }

    @Test
    void anEmIsTheSizeOfTheText() throws IOException {
        String large = style("body:lang(zh) { font-size: 30pt }");
        String text = "水长，山又高远，人未还。\n";
        assertEquals(
                compose(text, "zh-Hans", "7"), compose(text, "zh-Hans", "7", "--style", large));
    }

    @Test
    void raggedTextStaysRagged() throws IOException {
        String ragged = style("body { text-align: left }");
        Run run = compose("Ragged text keeps its spaces.\n", "en", "9", "--style", ragged);
        assertEquals(2, run.out().split("\"adjust\":0,", -1).length - 1, run::out);
    }

    @Test
    void aStyleSheetThatIsNotUtf8IsRefused() throws IOException {
        Path sheet = desk.resolve("gbk.css");
        Files.write(sheet, "\n/* 朱砂 */".getBytes(Charset.forName("GB18030")));
        Run run = compose("x\n", "en", "9", "--style", sheet.toString());
        assertEquals(
                new Run(
                        2,
                        "",
                        "jianbao: The style sheet `%s` is not UTF-8: the first byte that is not is"
                                        .formatted(sheet)
                                + " D6, in line 2.\n  hint: Save it as UTF-8 and try again.\n"),
                run);
    }

    @Test
    void aStyleSheetThatGivesTheTextNoSizeIsRefused() throws IOException {
        Run run = compose("x\n", "en", "9", "--style", style("body { font-size: 0 }"));
        assertEquals(2, run.exit());
        assertTrue(
                run.err().startsWith("jianbao: The style sheets give the text no size."), run::err);
    }

    @Test
    void everyCharacterOfAHostileTextHasItsPlace() {
        String text =
                "\u0301好\u0301e\u0323\u0302 \uD83D\uDC69\u200D\uD83D\uDC67 שלום a\u200Bb\u2066\u0378\uE000"
                        + " \uFB01 \uFF10\n";
        Run run = compose(text, "zh-Hans", "100");
        String line = run.out().replaceFirst("(?s).*\"text\":\"(.*)\",\"width.*", "$1");
        int places = run.out().replaceFirst("(?s).*\"places\":", "").split(",", -1).length - 1;
        assertEquals(line.codePointCount(0, line.length()), places, run::out);
    }

    @Test
    void aTagIsReadInAnyCase() {
        String text = "水长，山又高远，人未还。\n";
        assertEquals(compose(text, "zh-Hans", "7"), compose(text, "ZH-HANS", "7"));
    }

    private String style(String css) throws IOException {
        return Files.writeString(Files.createTempFile(desk, "style", ".css"), css).toString();
    }

    private static double width(String out) {
        return Double.parseDouble(out.replaceFirst("(?s).*?\"width\":([0-9.]+).*", "$1"));
    }

    private static Run compose(String text, String language, String measure, String... options) {
        Stream<String> fixed = Stream.of("compose", "--lang", language, "--measure", measure);
        return Run.fed(
                text.getBytes(UTF_8),
                Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    }
}
