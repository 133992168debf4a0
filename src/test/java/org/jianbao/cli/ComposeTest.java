package org.jianbao.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposeTest {

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
    void aTagIsReadInAnyCase() {
        String text = "水长，山又高远，人未还。\n";
        assertEquals(compose(text, "zh-Hans", "7"), compose(text, "ZH-HANS", "7"));
    }

    private static Run compose(String text, String language, String measure, String... options) {
        Stream<String> fixed = Stream.of("compose", "--lang", language, "--measure", measure);
        return Run.fed(
                text.getBytes(UTF_8),
                Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
    }
}
