package org.jianbao.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.FontStack;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;
import org.jianbao.font.Face;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void aLineIsToldWithAllItsKeysInOrder() {
        Plan plan = plan(Optional.of("iv"), line(Kind.PULLQUOTE, "报", "", "fi "));
        assertEquals(
                """
                {"edition":"both","page":2,"pageWidth":595.276,"pageHeight":841.89,\
                "side":"verso","folio":"iv","kind":"pullquote","lang":"zh-Hans","block":7,\
                "x":62,"baseline":100.125,"width":31.5,"measure":200,"size":10.5,\
                "runs":[{"font":"Fake-Regular","text":"报fi ","x":[60,70.333,80.667]}],\
                "text":"报fi ","leading":16,"piece":3,"turn":0}\
                """,
                String.join("\n", new Trace("both", plan).lines().toList()));
    }

    @Test
    void aPageWithoutFolioHasNull() {
        String line =
                new Trace("en", plan(Optional.empty(), line(Kind.COVER, "a")))
                        .lines()
                        .findFirst()
                        .orElseThrow();
        assertEquals("null", line.replaceAll(".*\"folio\":([^,]*),.*", "$1"));
    }

    @Test
    void textIsEscapedAsJsonAsks() {
        Plan plan = plan(Optional.empty(), line(Kind.TEXT, "\"\\\n\u0001\u2028/𠮷\uD800"));
        String line = new Trace("en", plan).lines().findFirst().orElseThrow();
        assertEquals(
                "\\\"\\\\\\n\\u0001\\u2028/𠮷\\ud800",
                line.replaceAll(".*,\"text\":\"(.*)\",\"leading.*", "$1"));
    }

    @Test
    void onlyLinesAreToldEachWithALineEnd() throws IOException {
        Placement rule = new Placement.Rule(0, 0, 10, 0, 1, 0);
        Plan plan = plan(Optional.empty(), line(Kind.TEXT, "a"), rule, line(Kind.TEXT, "b"));
        StringBuilder out = new StringBuilder();
        new Trace("en", plan).writeTo(out);
        assertEquals(2, out.chars().filter(c -> c == '\n').count());
        assertEquals('\n', out.charAt(out.length() - 1));
    }

    private static Plan plan(Optional<String> folio, Placement... placements) {
        Page page = new Page(2, Side.VERSO, folio, List.of(placements));
        return new Plan(595.27559, 841.88976, 8.5, List.of(page));
    }

    /** A line of one run; its glyphs stand ten and a third points apart. */
    private static Placement.Line line(Kind kind, String... texts) {
        double[] x = new double[texts.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = 10 + i * 31 / 3.0;
        }
        Face face = new Fake();
        TextStyle style =
                new TextStyle(
                        new FontStack(List.of(new FontStack.Member(face, 1))),
                        10.5,
                        "zh-Hans",
                        0,
                        0,
                        false,
                        false,
                        Optional.empty(),
                        Optional.empty());
        GlyphRun run = new GlyphRun(face, 10.5, style, 0, new int[x.length], x, texts, 0);
        SetLine line = new SetLine(List.of(run), 0, 9, 12, 31.5, 200, 0, 0, 0, false, 0, List.of());
        Placement.Tag tag =
                new Placement.Tag(
                        kind, "zh-Hans", 7, 16, 10.5, 3, Optional.empty(), Optional.empty());
        return new Placement.Line(line, 50, 100.12499, 0, tag);
    }

    /** A face of which only the name counts. */
    private static final class Fake implements Face {
        @Override
        public String name() {
            return "Fake-Regular";
        }

        @Override
        public int unitsPerEm() {
            return 1000;
        }

        @Override
        public int glyph(int codePoint) {
            return 1;
        }

        @Override
        public int advance(int glyph) {
            return 1000;
        }

        @Override
        public int kern(int left, int right) {
            return 0;
        }

        @Override
        public @Nullable Ligature ligature(int[] glyphs, int from) {
            return null;
        }

        @Override
        public int capHeight() {
            return 700;
        }

        @Override
        public int xHeight() {
            return 500;
        }

        @Override
        public Bounds bounds(int glyph) {
            return new Bounds(0, 0, 0, 0);
        }
    }
}
