package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianbao.makeup.Floating;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How tables and pictures become pieces, and what is told of what does not fit. */
class GalleyTest {

    private static final String TABLE =
            """
            | Well  | Days |
            | :---- | ---: |
            | Upper |    2 |
            | Lower |    3 |
            """;

    @TempDir private Path folder = Path.of("");

    private SetText set(String body) throws IOException {
        return SetText.of(folder, "en", SetText.ONE, body);
    }

    private static Piece.Body.Row row(Piece piece) {
        return (Piece.Body.Row) piece.body();
    }

    @Test
    void everyRowOfATableKnowsItsHead() throws IOException {
        List<Piece> rows = set(TABLE).pieces(Kind.TABLE);
        assertEquals(3, rows.size());
        Piece head = rows.getFirst();
        assertEquals(Optional.empty(), row(head).head());
        assertEquals(Optional.of(head), row(rows.get(1)).head());
        assertEquals(Optional.of(head), row(rows.get(2)).head());
    }

    @Test
    void aTableInAListIsIndentedAndNarrowedAsTheList() throws IOException {
        String indented = TABLE.indent(2).replace("Lower", "Lower ".repeat(60).strip());
        SetText text = set("- Item\n\n" + indented);
        Piece item = text.pieces(Kind.LIST).getFirst();
        assertTrue(item.space().left() > 0);
        for (Piece row : text.pieces(Kind.TABLE)) {
            assertEquals(item.space().left(), row.space().left());
            Piece.Cell last = row(row).cells().getLast();
            assertTrue(last.x() + last.width() <= text.measure(row) + 0.01);
        }
    }

    @Test
    void aTableInAQuotationIsIndentedAsTheQuotation() throws IOException {
        SetText text = set("> Words.\n>\n" + TABLE.replaceAll("(?m)^", "> "));
        Piece words = text.pieces(Kind.QUOTE).getFirst();
        assertTrue(words.space().left() > 0 && words.space().right() > 0);
        Piece row = text.pieces(Kind.TABLE).getFirst();
        assertEquals(words.space().left(), row.space().left());
        assertEquals(words.space().right(), row.space().right());
    }

    private static String columns(int count, String word) {
        String cells =
                IntStream.range(0, count)
                        .mapToObj(i -> word)
                        .collect(Collectors.joining(" | ", "| ", " |\n"));
        return cells + "| -- ".repeat(count) + "|\n" + cells;
    }

    @Test
    void aTableOfManyColumnsIsToldAndItsWordsAreNotTorn() throws IOException {
        SetText text = set(columns(20, "strength"));
        assertEquals(
                List.of("GA006 " + columns(20, "strength").lines().findFirst().get()), text.told());
        assertEquals("strength|".repeat(20), text.text(text.pieces(Kind.TABLE).getFirst()) + "|");
    }

    @Test
    void aTableWhoseWordsHaveNoRoomIsSetSmallerBeforeItIsTold() throws IOException {
        SetText narrow = set(columns(3, "strength"));
        SetText dense = set(columns(6, "responsibility"));
        assertEquals(List.of(), dense.told());
        assertTrue(
                dense.pieces(Kind.TABLE).getFirst().size()
                        < narrow.pieces(Kind.TABLE).getFirst().size());
    }

    @Test
    void aRowHigherThanAPageIsAnError() throws IOException {
        SetText text = set("| A |\n| - |\n| " + "many words ".repeat(700) + " |\n");
        assertEquals(1, text.problems().size());
        assertEquals("GA007", text.problems().getFirst().code().id());
        assertTrue(text.problems().getFirst().isError());
    }

    @Test
    void aWordWiderThanItsLineIsToldAtItsPlace() throws IOException {
        String word = "Donau" + "dampfschiff".repeat(12);
        SetText text =
                SetText.of(
                        folder,
                        "en",
                        SetText.ONE,
                        "## A " + word + "\n\n- a\n\n  > see `" + word + "` here\n");
        assertEquals(List.of("GA005 " + word, "GA005 " + word), text.told());
    }

    @Test
    void aWordOfCodeWiderThanTheTextIsToldAtItsPlace() throws IOException {
        String line = "wells" + "upper".repeat(30);
        SetText text = set("```\nshort = " + line + "\nshort again\n```\n");
        assertEquals(List.of("GA005 " + line), text.told());
    }

    @Test
    void whatFitsIsNotTold() throws IOException {
        assertEquals(List.of(), set("## Long title ".repeat(9) + "\n\nText.\n\n" + TABLE).told());
    }

    private SetText figures() throws IOException {
        Files.copy(
                Path.of(System.getProperty("jianbao.home", "."))
                        .resolve("src/test/resources/pagination/pages/figure/grey.png"),
                folder.resolve("grey.png"));
        return set(
                """
                ![First](grey.png "One"){place=head}

                > [!PULLQUOTE]
                > A quote.

                ![Second](grey.png){place=foot}

                Before.

                > [!PULLQUOTE]
                > Another.

                ![Third](grey.png "Three"){place=foot}

                ![Here](grey.png "In the text")

                After.
                """);
    }

    @Test
    void floatingPicturesAreNoPiecesOfTheText() throws IOException {
        SetText text = figures();
        List<String> told = text.pieces().stream().map(text::text).toList();
        assertEquals(List.of("Before.", "Here", "In the text", "After."), told);
    }

    @Test
    void floatingPicturesFollowTheLastBlockOfTheTextOrElseStandAtTheNext() throws IOException {
        SetText text = figures();
        List<Floating> floats = text.galley().flow().floats();
        assertEquals(List.of(0, 2, 5), floats.stream().map(Floating::block).toList());
        assertEquals(List.of(3, 3, 3), floats.stream().map(Floating::owner).toList());
        assertEquals(
                List.of(Floating.Edge.HEAD, Floating.Edge.FOOT, Floating.Edge.FOOT),
                floats.stream().map(Floating::edge).toList());
        assertEquals(
                List.of("First", "One"),
                floats.getFirst().pieces().stream().map(text::text).toList());
        assertEquals(1, floats.get(1).pieces().size());
    }

    @Test
    void pullQuotesBelongToABlockOfTheTextAndNotToAFloatingPicture() throws IOException {
        assertEquals(
                List.of(3, 6),
                figures().galley().flow().quotes().stream().map(q -> q.owner()).toList());
    }

    @Test
    void aFloatingPictureIsAsWideAsOneInTheText() throws IOException {
        SetText text = figures();
        Piece here = text.pieces(Kind.CAPTION).getFirst();
        Piece afloat = text.galley().flow().floats().getFirst().pieces().getFirst();
        assertEquals(here.body(), named("Here", afloat));
        assertFalse(text.pieces().contains(afloat));
    }

    private static Piece.Body named(String name, Piece piece) {
        Piece.Body.Picture picture = (Piece.Body.Picture) piece.body();
        return new Piece.Body.Picture(picture.file(), name, picture.width(), picture.height());
    }
}
