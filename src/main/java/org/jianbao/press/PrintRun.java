package org.jianbao.press;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Plan;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One document on its way through the press. */
final class PrintRun {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private static final PdfName DECLARED = new PdfName("GTS_PDFXVersion");

    private final Plan plan;
    private final Imprint imprint;
    private final Stock stock;
    private final Pile pile;
    private final Optional<ColorProfile> profile;
    private final PressWriter writer;
    private final LinkObjects objects;
    private final Optional<TagTree> tree;
    private final Optional<TagObjects> tags;

    /**
     * Begins a document.
     *
     * @param plan its pages
     * @param imprint what it says about itself
     * @param stock what all pages share
     * @param tree of what is read; none for a file that is not tagged
     */
    PrintRun(Plan plan, Imprint imprint, Stock stock, Optional<TagTree> tree) {
        this.plan = plan;
        this.imprint = imprint;
        this.stock = stock;
        this.pile = new Pile(stock.crew().journeyman());
        Rectangle size = new Rectangle((float) plan.width(), (float) plan.height());
        this.writer =
                PressWriter.open(new Document(size, 0, 0, 0, 0), pile, information(), version());
        this.objects = new LinkObjects(writer, plan.height());
        this.profile = profile().map(bytes -> ColorProfile.of(bytes, stock.crew()));
        this.tree = tree;
        this.tags =
                tree.map(
                        grown -> new TagObjects(writer, grown, plan.pages().size(), plan.height()));
    }

    /** Prints the pages. */
    void printPages() {
        if (!isOnScreen()) {
            writer.share(new PrintObjects(writer).resources(imprint.ink()));
        }
        Tagging tagging = tree.<Tagging>map(grown -> grown).orElse(Tagging.NONE);
        PageRun pages = new PageRun(stock, tagging, writer.getDirectContent());
        pages.begin(plan.pages());
        for (Page page : plan.pages()) {
            Forme forme = pages.forme(page);
            PdfDictionary entries = boxes();
            tags.ifPresent(objects -> {
                objects.enter(entries, page.number());
                link(page, objects, entries);
            });
            writer.endPage(entries, forme.founts(), new PackedStream(forme.contents().result()));
        }
    }

    /** {@return the finished file} */
    byte[] finish() {
        Outline.write(plan, writer, objects);
        tree.map(TagTree::anchors).ifPresent(this::nameDestinations);
        describe();
        tags.ifPresent(tagged -> {
            tagged.write(writer.getExtraCatalog());
            writer.getExtraCatalog()
                    .put(PdfName.OUTPUTINTENTS, ScreenColors.intent(writer, profile.orElseThrow()));
        });
        writer.finish();
        return pile.toBytes();
    }

    private void link(Page page, TagObjects tagged, PdfDictionary entries) {
        PdfArray annotations = new PdfArray();
        tree.orElseThrow()
                .links(page.number())
                .forEach((link, element) ->
                        annotations.add(
                                tagged.annotation(link, element, objects.annotation(link))));
        if (!annotations.isEmpty()) {
            entries.put(PdfName.ANNOTS, annotations);
        }
    }

    /** {@return the page boxes, whose origin is the foot of the trim (ISO 32000-1, 14.11.2)} */
    private PdfDictionary boxes() {
        boolean marks = imprint.ink().order().filter(PrintOrder::hasMarks).isPresent();
        double bleed = isOnScreen() ? 0 : plan.bleed();
        PdfDictionary boxes = new PdfDictionary();
        boxes.put(PdfName.MEDIABOX, around(bleed + (marks ? Marks.ROOM : 0)));
        boxes.put(PdfName.TRIMBOX, around(0));
        if (!isOnScreen()) {
            boxes.put(PdfName.BLEEDBOX, around(bleed));
        }
        return boxes;
    }

    private PdfArray around(double room) {
        return LinkObjects.numbers(-room, -room, plan.width() + room, plan.height() + room);
    }

    /** What says which colors are meant: those of a screen, or of a press. */
    private Optional<byte[]> profile() {
        return isOnScreen()
                ? Optional.of(ScreenColors.profile())
                : imprint.ink().order().map(order -> order.condition().profile());
    }

    private String version() {
        return imprint.ink()
                .order()
                .map(order ->
                        switch (order.standard()) {
                            case X4 -> PdfWriter.VERSION_1_6;
                            case X1A -> PdfWriter.VERSION_1_4;
                        })
                .orElse(PdfWriter.VERSION_1_7);
    }

    private boolean isOnScreen() {
        return imprint.ink().medium() == Ink.Medium.SCREEN;
    }

    /** Elements with an id can be linked to from outside: {@code briefing.pdf#id}. */
    private void nameDestinations(Anchors anchors) {
        anchors.forEachElement((name, spot) ->
                writer.getDirectContent().localDestination(name, objects.destination(spot)));
    }

    /** What the catalog says about the document (ISO 32000-1, 7.7.2 and 12.2). */
    private void describe() {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(imprint.language()));
        int layout = imprint.facing() ? PdfWriter.PageLayoutTwoPageRight : 0;
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | layout);
        writer.setPageLabels(PageLabels.of(plan.pages()));
        imprint.ink()
                .order()
                .map(order ->
                        new PrintObjects(writer).intent(order.condition(), profile.orElseThrow()))
                .ifPresent(intent ->
                        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent)));
        writer.getExtraCatalog().put(PdfName.METADATA, writer.add(xmp().stream()));
    }

    private Xmp xmp() {
        Xmp xmp = Xmp.of(imprint, Document.getVersion());
        return imprint.ink()
                .order()
                .map(order -> xmp.forPrint(order.standard(), writer.digestSoFar()))
                .orElseGet(xmp::accessible);
    }

    /** {@return the information dictionary (ISO 32000-1, 14.3.3)} */
    private PdfDictionary information() {
        PdfDictionary information = new PdfDictionary();
        tell(information, PdfName.TITLE, imprint.title());
        tell(information, PdfName.AUTHOR, imprint.author());
        tell(information, PdfName.SUBJECT, imprint.subject());
        tell(information, PdfName.CREATOR, Xmp.CREATOR);
        tell(information, PdfName.PRODUCER, Document.getVersion());
        imprint.date().map(DATE::format).ifPresent(date -> tellDate(information, date));
        imprint.ink()
                .order()
                .ifPresent(order -> {
                    information.put(new PdfName("Trapped"), new PdfName("False"));
                    if (order.standard() == PrintOrder.Standard.X1A) {
                        tell(information, DECLARED, order.standard().declared());
                    }
                });
        return information;
    }

    private static void tell(PdfDictionary information, PdfName key, String text) {
        if (!text.isBlank()) {
            information.put(key, LinkObjects.unicode(text));
        }
    }

    private static void tellDate(PdfDictionary information, String date) {
        information.put(PdfName.CREATIONDATE, new PdfString(date));
        information.put(PdfName.MODDATE, new PdfString(date));
    }
}
