package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.composition.Profile;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The galley for two columns on a page: nothing stands beyond the line. */
class ColumnsTest {

    private static final String ENGLISH =
            """
            ## Introduction to the keeping of wells {#intro}

            Some text of the introduction, which goes on for a while so that it fills a line.

            - one
              - inner
            - two

            > [!PULLQUOTE]
            > A broken well is no disaster; an unattended one is.

            More.

            > Now we look in the logbook first, and then at one another.
            >
            > — **Lin Xiulan**, on watch in the upper village

            | A | B |
            | - | - |
            | 1 | 2 |

            ```
            code
            ```

            ## Recommendations {#recommendations .recommendations}

            ### To villages {#villages}

            1. Have at least three keys to each well.
            2. Publish the accounts every quarter.
            """;

    private static final String CHINESE =
            """
            ## 引言：水井是怎样看管的 {#intro}

            一段文字，讲水井是怎样看管的，讲得长一些，好让它排满一行又一行。

            > [!PULLQUOTE]
            > 井坏了不要紧，没有人看着才要紧。

            再说一段。

            > 从前井一坏，大家互相埋怨。现在先翻值班本子。
            >
            > —— **林秀兰**，上村值班员

            ## 建议 {#recommendations .recommendations}

            ### 致各村 {#villages}

            1. 每口井至少配三把钥匙。
            """;

    @TempDir private Path folder = Path.of("");

    private SetText english() throws IOException {
        return SetText.of(folder, "en", SetText.SECOND, ENGLISH);
    }

    private SetText chinese() throws IOException {
        return SetText.of(folder, "zh-Hans", SetText.FIRST, CHINESE);
    }

    @Test
    void eachLanguageHasTheMeasureOfItsColumn() throws IOException {
        Theme theme = SetText.theme("");
        PageDesign page = Design.of(theme, "zh-Hans", SetText.FIRST);
        List<PageDesign> columns = page.columns(theme.length("parallel-first", "zh-Hans"));
        assertEquals(columns.get(0).text(), SetText.FIRST.measure(theme, "zh-Hans"), 0.001);
        assertEquals(columns.get(1).text(), SetText.SECOND.measure(theme, "en"), 0.001);
        assertEquals(page.text(), SetText.ONE.measure(theme, "en"), 0.001);
    }

    @Test
    void nothingStandsBeyondTheLine() throws IOException {
        for (SetText text : List.of(english(), chinese())) {
            assertTrue(
                    text.pieces().stream()
                            .flatMap(piece -> piece.marks().stream())
                            .allMatch(mark -> mark.where() == Piece.Where.HUNG));
        }
    }

    @Test
    void theLineBetweenColumnsGoesThrough() throws IOException {
        assertTrue(english().pieces().stream().noneMatch(piece -> piece.keep().opensLine()));
    }

    @Test
    void speakersStandRightBelowTheirWordsAndAreNotPartedFromThem() throws IOException {
        SetText text = english();
        List<Piece> quote = text.pieces(Kind.QUOTE);
        assertEquals(2, quote.size());
        assertEquals(1, quote.getFirst().keep().lead());
        assertEquals(0, quote.getFirst().space().after());
        assertEquals("— Lin Xiulan, on watch in the upper village", text.text(quote.getLast()));
        SetText han = chinese();
        assertEquals("——林秀兰，上村值班员", han.text(han.pieces(Kind.QUOTE).getLast()));
    }

    @Test
    void audiencesAreHeadingsOverTheirGroups() throws IOException {
        SetText text = english();
        Piece audience = text.pieces(Kind.HEADING).getLast();
        assertEquals("To villages", text.text(audience));
        assertEquals("villages", audience.anchor().orElse(""));
        assertTrue(audience.bookmark().isPresent() && audience.keep().lead() > 0);
        Piece first = text.pieces().get(text.pieces().indexOf(audience) + 1);
        assertEquals(Kind.RECOMMENDATION, first.kind());
        assertTrue(first.bookmark().isEmpty());
    }

    @Test
    void pullQuotesStandInTheText() throws IOException {
        SetText text = english();
        assertEquals(List.of(), text.galley().flow().quotes());
        Piece quote = text.pieces(Kind.PULLQUOTE).getFirst();
        assertTrue(quote.keep().level());
        assertEquals("More.", text.text(text.pieces().get(text.pieces().indexOf(quote) + 1)));
    }

    @Test
    void pullQuotesDoNotPartAHeadingFromItsText() throws IOException {
        String quote = "> [!PULLQUOTE]\n> Quote.\n\n";
        SetText text =
                SetText.of(
                        folder, "en", SetText.SECOND, "## One\n\n" + quote + "First.\n\nSecond.\n");
        assertEquals(
                List.of("One", "First.", "Quote.", "Second."),
                text.pieces().stream().map(text::text).toList());
    }

    @Test
    void everyBlockItemAndRowStartsLevel() throws IOException {
        SetText text = english();
        List<String> level =
                text.pieces().stream()
                        .filter(piece -> piece.keep().level())
                        .map(text::text)
                        .map(lines -> lines.substring(0, Math.min(4, lines.length())))
                        .toList();
        assertEquals(
                List.of(
                        "Intr", "Some", "one", "two", "A br", "More", "Now ", "A|B", "1|2", "code",
                        "Reco", "To v", "Have", "Publ"),
                level);
    }

    @Test
    void englishIsRaggedAndChineseJustified() throws IOException {
        Theme theme = SetText.theme("");
        assertEquals("START", alignment(theme, "en", SetText.SECOND));
        assertEquals("JUSTIFY", alignment(theme, "zh-Hans", SetText.FIRST));
        assertEquals("JUSTIFY", alignment(theme, "en", SetText.ONE));
    }

    private static String alignment(Theme theme, String language, Form form) {
        Cascade cascade = new Cascade(theme, language, form);
        return cascade.look(cascade.child(cascade.body(), "p", "text", language))
                .alignment()
                .name();
    }

    @Test
    void nothingSticksOutOfANarrowColumn() throws IOException {
        for (SetText text : List.of(english(), chinese())) {
            assertEquals(List.of(), text.told());
            for (Piece piece : text.pieces()) {
                if (piece.body() instanceof Piece.Body.Text(var matter)) {
                    matter.set(0, Profile.even(text.measure(piece)), 0)
                            .lines()
                            .forEach(line -> assertEquals(0, line.overfull(), line::text));
                }
            }
        }
    }
}
