package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Side;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The pages of the shipped manuscript, from the trace. */
class ShippedPagesTest {

    static final List<String> EDITIONS = Shipped.EDITIONS;

    private static final double EXACT = 0.01;

    private static Map<Integer, List<TraceLine>> pages(String edition) {
        return Shipped.textLines(edition).stream()
                .collect(Collectors.groupingBy(TraceLine::page, TreeMap::new, Collectors.toList()));
    }

    /** The lines of the text column, down the page. */
    private static List<TraceLine> column(List<TraceLine> page) {
        return page.stream().filter(line -> line.piece() != -1).toList();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void thereAreManyPagesOfManyLines(String edition) {
        assertTrue(pages(edition).size() > 10);
        assertTrue(Shipped.textLines(edition).size() > 400);
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyHeadingHasThreeLinesOfTextBelowIt(String edition) {
        for (List<TraceLine> page : pages(edition).values()) {
            List<TraceLine> column = column(page);
            for (int i = 0; i < column.size(); i++) {
                boolean heading = column.get(i).kind().equals("heading");
                int next = i + 1;
                while (next < column.size() && column.get(next).kind().equals("heading")) {
                    next++;
                }
                int lines = column.size() - next;
                if (heading && lines < 3) {
                    fail(column.get(i) + " has " + lines + " lines below it");
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void noParagraphLeavesALoneLine(String edition) {
        Map<String, Map<Integer, Long>> paragraphs =
                Shipped.textLines(edition).stream()
                        .filter(line -> line.piece() >= 0)
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.language() + " " + line.piece(),
                                        Collectors.groupingBy(
                                                TraceLine::page, Collectors.counting())));
        paragraphs.forEach((paragraph, pages) -> {
            boolean alone = pages.size() > 1 && pages.containsValue(1L);
            assertTrue(!alone, () -> paragraph + ": lines by page " + pages);
        });
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void nothingStandsOutsideItsArea(String edition) {
        PageDesign design = Shipped.design(edition);
        for (TraceLine line : Shipped.textLines(edition)) {
            Side side = line.side().equals("verso") ? Side.VERSO : Side.RECTO;
            double textLeft = design.textX(side);
            double outerLeft = design.outerX(side);
            double lowest = design.lastBaseline();
            switch (line.kind()) {
                case "note" -> {
                    boolean number = line.width() < 10 && line.text().matches("\\d+");
                    double left = number ? design.lineX(side) - 5 : outerLeft;
                    double right = number ? design.lineX(side) + 5 : outerLeft + design.outer();
                    within(line, left, right, lowest + 2 * line.leading());
                }
                case "pullquote" -> {
                    double width = design.quote().width();
                    double edge = outerLeft + design.outer();
                    double left = side == Side.VERSO ? outerLeft : edge - width;
                    within(line, left, left + width, lowest);
                }
                default -> {
                    boolean beyond = line.x() >= outerLeft && line.x() < outerLeft + design.outer();
                    double left = beyond ? outerLeft : textLeft;
                    within(line, left, left + (beyond ? design.outer() : design.text()), lowest);
                }
            }
        }
    }

    /** Hanging marks may reach out by half an em (rule K7). */
    private static void within(TraceLine line, double left, double right, double lowest) {
        double hang = line.size() / 2;
        boolean inside =
                line.x() > left - hang
                        && line.right() < right + hang
                        && line.baseline() < lowest + EXACT;
        assertTrue(inside, () -> line + " leaves " + left + " to " + right + " above " + lowest);
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void noTwoLinesOverlap(String edition) {
        Boxes.check(
                Shipped.lines(edition).stream()
                        .filter(line -> !line.folio().equals("-") && !isTurned(line))
                        .map(ShippedPagesTest::box)
                        .toList());
    }

    private static boolean isTurned(TraceLine line) {
        return line.kind().equals("furniture") && line.language().equals("en");
    }

    /** Han fills its em; Latin reaches from descender to ascender. */
    private static Boxes.Box box(TraceLine line) {
        boolean han = line.language().startsWith("zh");
        return new Boxes.Box(
                line.page(),
                line.x(),
                line.baseline() - (han ? 0.86 : 0.72) * line.size(),
                line.right(),
                line.baseline() + (han ? 0.09 : 0.22) * line.size(),
                line.text());
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void textStandsOnOneGridBetweenLevels(String edition) {
        for (List<TraceLine> page : pages(edition).values()) {
            List<TraceLine> column = column(page);
            for (int i = 0; i + 1 < column.size(); i++) {
                TraceLine above = column.get(i);
                TraceLine below = column.get(i + 1);
                if (above.kind().equals("text") && below.kind().equals("text")) {
                    double steps = (below.baseline() - above.baseline()) / below.leading();
                    assertEquals(1, steps, EXACT, () -> above + "\n" + below);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void everyBlockSaysWhatTheManuscriptSays(String edition) {
        for (String language : Shipped.languages(edition)) {
            Manuscript manuscript = Shipped.briefing().manuscript(language).orElseThrow();
            List<Block> text = text(manuscript);
            assertTrue(text.size() > 50, () -> "only " + text.size());
            for (Block block : text) {
                assertEquals(BlockText.of(block), said(edition, language, block), block::toString);
            }
        }
    }

    /** All blocks but the colophon, which stands on the back cover. */
    private static List<Block> text(Manuscript manuscript) {
        return manuscript.blocks().stream().takeWhile(block -> !isColophon(block)).toList();
    }

    private static boolean isColophon(Block block) {
        return block instanceof Block.Heading heading
                && heading.attributes().classes().contains("colophon");
    }

    private static String said(String edition, String language, Block block) {
        boolean quote = block instanceof Block.PullQuote;
        return Shipped.textLines(edition).stream()
                .filter(line -> line.language().equals(language) && line.block() == block.index())
                .filter(line -> quote || line.piece() >= 0)
                .map(line -> BlockText.ink(line.text()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void speakersAndAudiencesStandBesideTheirBlocks(String edition) {
        for (String language : Shipped.languages(edition)) {
            Manuscript manuscript = Shipped.briefing().manuscript(language).orElseThrow();
            for (Block block : manuscript.blocks()) {
                switch (block) {
                    case Block.Quotation quotation when !quotation.attribution().isEmpty() ->
                            assertBeside(
                                    BlockText.of(quotation.attribution()),
                                    edition,
                                    language,
                                    block);
                    case Block.Recommendations group ->
                            assertBeside(BlockText.of(group.audience()), edition, language, block);
                    default -> {}
                }
            }
        }
    }

    private static void assertBeside(
            String expected, String edition, String language, Block block) {
        String beside =
                Shipped.textLines(edition).stream()
                        .filter(l -> l.language().equals(language) && l.block() == block.index())
                        .filter(line -> line.piece() == -1)
                        .map(line -> BlockText.ink(line.text()))
                        .collect(Collectors.joining());
        assertTrue(beside.contains(expected), () -> expected + " in " + beside);
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void theColophonStandsOnTheBackCover(String edition) {
        for (String language : Shipped.languages(edition)) {
            Manuscript manuscript = Shipped.briefing().manuscript(language).orElseThrow();
            List<Block> blocks =
                    manuscript.blocks().stream().dropWhile(b -> !isColophon(b)).skip(1).toList();
            String cover = said(edition, "cover");
            assertTrue(!blocks.isEmpty(), language);
            for (Block block : blocks) {
                assertTrue(cover.contains(BlockText.of(block)), () -> block + " in " + cover);
            }
        }
    }

    private static String said(String edition, String kind) {
        return Shipped.lines(edition).stream()
                .filter(line -> line.kind().equals(kind))
                .map(line -> BlockText.ink(line.text()))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void notesStandInOrderWithAllTheirWords(String edition) {
        for (String language : Shipped.languages(edition)) {
            Manuscript manuscript = Shipped.briefing().manuscript(language).orElseThrow();
            String expected =
                    manuscript.notes().stream()
                            .map(note -> note.number() + BlockText.blocks(note.blocks()))
                            .collect(Collectors.joining());
            String said =
                    Shipped.textLines(edition).stream()
                            .filter(line -> line.language().equals(language))
                            .filter(line -> line.kind().equals("note"))
                            .map(line -> BlockText.ink(line.text()))
                            .collect(Collectors.joining());
            assertEquals(14, manuscript.notes().size());
            assertEquals(expected, said);
        }
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void theContentsNameEverySectionAndItsPage(String edition) {
        for (String language : Shipped.languages(edition)) {
            List<TraceLine> contents =
                    Shipped.lines(edition).stream()
                            .filter(line -> line.kind().equals("contents"))
                            .filter(line -> line.language().equals(language))
                            .toList();
            List<TraceLine> headings = headings(edition, language);
            assertTrue(headings.size() > 20, () -> "only " + headings.size());
            for (TraceLine heading : headings) {
                boolean listed =
                        contents.stream().anyMatch(line -> line.text().equals(heading.folio()));
                assertTrue(listed, () -> heading + " is on no page of the contents");
            }
        }
    }

    private static List<TraceLine> headings(String edition, String language) {
        return Shipped.textLines(edition).stream()
                .filter(line -> line.kind().equals("heading") && line.piece() >= 0)
                .filter(line -> line.language().equals(language))
                .toList();
    }

    @ParameterizedTest
    @FieldSource("EDITIONS")
    void facingPagesTellOneLanguageEach(String edition) {
        List<String> languages = Shipped.languages(edition);
        for (TraceLine line : Shipped.textLines(edition)) {
            boolean first = languages.size() == 1 || line.side().equals("verso");
            assertEquals(first ? languages.getFirst() : languages.getLast(), line.language());
        }
    }
}
