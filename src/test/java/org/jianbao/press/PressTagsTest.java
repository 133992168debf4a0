package org.jianbao.press;

import static org.jianbao.press.Specimen.LATIN;
import static org.jianbao.press.Specimen.at;
import static org.jianbao.press.Specimen.page;
import static org.jianbao.press.Specimen.plan;
import static org.jianbao.press.Specimen.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;
import org.jianbao.makeup.Role;
import org.jianbao.makeup.Side;
import org.jianbao.tags.TagListing;
import org.jianbao.tags.TaggedPdf;
import org.jianbao.tags.UnreadablePdfException;
import org.junit.jupiter.api.Test;

/** The structure tree, as a reader finds it in the file. */
class PressTagsTest {

    private static Placement.Line line(Branch branch, double baseline, String text) {
        Placement.Tag tag = Specimen.tag(Kind.TEXT).on(branch);
        return at(tag, 20, baseline, run(LATIN, 0, text));
    }

    private static Branch paragraph(long order) {
        return Branch.of(Role.PARAGRAPH, "en", order);
    }

    private static String tags(Plan plan) throws UnreadablePdfException {
        byte[] pdf = Specimen.print(plan, PressDocumentTest.on(Ink.screen()));
        return TagListing.of(TaggedPdf.read(pdf).orElseThrow());
    }

    private static String inPart(String... lines) {
        return "Document [Lang=en]\n  Part [Lang=en]\n    " + String.join("\n    ", lines) + "\n";
    }

    @Test
    void aParagraphTornOverPagesIsOne() throws UnreadablePdfException {
        Branch torn = paragraph(1);
        Plan plan = plan(page(1, line(torn, 40, "one ")), page(2, line(torn, 40, "two")));
        assertEquals(inPart("P: one two"), tags(plan));
    }

    @Test
    void whatIsReadFirstMayBePaintedLast() throws UnreadablePdfException {
        Plan plan = plan(page(1, line(paragraph(2), 40, "later"), line(paragraph(1), 60, "first")));
        assertEquals(inPart("P: first", "P: later"), tags(plan));
    }

    @Test
    void pagesThatAreTurnedAreReadFromTheLastToTheFirst() throws UnreadablePdfException {
        Branch torn = paragraph(1);
        Page.Part turned = new Page.Part("B", "B-", true);
        Page last = new Page(1, Side.of(1), Optional.of("2"), List.of(line(torn, 40, "b")), turned);
        Page first =
                new Page(2, Side.of(2), Optional.of("1"), List.of(line(torn, 40, "a")), turned);
        assertEquals(inPart("P: ab"), tags(plan(last, first)));
    }

    @Test
    void aLineWithoutABranchIsNotRead() throws UnreadablePdfException {
        Plan plan =
                plan(page(1, line(paragraph(1), 40, "read"), line(Branch.ARTIFACT, 60, "folio")));
        assertEquals(inPart("P: read"), tags(plan));
    }

    @Test
    void headingsLeaveNoLevelOutAndMakeSections() throws UnreadablePdfException {
        Plan plan =
                plan(
                        page(
                                1,
                                line(Branch.of(Role.H2, "en", 1), 40, "a"),
                                line(Branch.of(Role.H4, "en", 2), 60, "b"),
                                line(Branch.of(Role.H2, "en", 3), 80, "c")));
        assertEquals(
                inPart("Sect", "  H1: a", "  Sect", "    H2: b", "Sect", "  H2: c"), tags(plan));
    }

    @Test
    void aNoteIsReadAfterTheParagraphThatCallsIt() throws UnreadablePdfException {
        Branch note = Branch.of(Role.NOTE, "en", Branch.CALLED).named("en.n");
        Placement.Tag calling = Specimen.tag(Kind.TEXT).on(paragraph(1));
        Placement.Line call =
                at(calling, 20, 40, run(LATIN, Specimen.call(LATIN, "n", 1), 40, "1"));
        Placement.Tag number = Specimen.anchor("note:n").on(note.child(Role.LABEL, 0));
        Plan plan =
                plan(
                        page(
                                1,
                                call,
                                line(paragraph(2), 60, "after"),
                                at(number, 220, 40, run(LATIN, 0, "1")),
                                line(note.child(Role.PARAGRAPH, 1), 40, "note")));
        assertEquals(
                inPart(
                        "P",
                        "  Reference",
                        "    Link: 1",
                        "Note [ID=en.n]",
                        "  Lbl",
                        "    Link: 1",
                        "  P: note",
                        "P: after"),
                tags(plan));
    }

    @Test
    void aCellInWhichNothingStandsIsThere() throws UnreadablePdfException {
        Branch row = Branch.of(Role.TABLE, "en", 1).child(Role.ROW, 1).wide(3);
        Plan plan = plan(page(1, line(row.child(Role.CELL, 1), 40, "middle")));
        assertEquals(inPart("Table", "  TR", "    TD", "    TD: middle", "    TD"), tags(plan));
    }

    @Test
    void paperIsNotTagged() throws IOException {
        Plan plan = plan(page(1, line(paragraph(1), 40, "read")));
        try (PDDocument pdf = Specimen.read(plan, PressDocumentTest.on(Ink.print(Map.of())))) {
            assertNull(pdf.getDocumentCatalog().getStructureTreeRoot());
        }
    }
}
