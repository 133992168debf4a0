package org.jianbao.press;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedCollection;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer with some things of our own. There is no public way to any of them, but every
 * object passes {@code addToBody} on its way into the file and can be completed there:
 *
 * <ul>
 *   <li>The contents of a page are those that we painted and compressed.
 *   <li>A page gets our founts among its resources, its exact boxes and its annotations.
 *   <li>The information dictionary is the one given, without the time of the clock.
 *   <li>The identifier of the file is a digest of what the file says (ISO 32000-1, 14.4), so that
 *       the same content gives the same bytes.
 *   <li>The tables at the end are ours, since OpenPDF's take longer than the pages.
 * </ul>
 */
final class PressWriter extends PdfWriter {

    private static final int IDENTIFIER_BYTES = 16;
    private static final int COMPRESSION = 6;

    private final Document publication;
    private final Pile pile;
    private final PdfDictionary information;
    private final Map<Fount, PdfIndirectReference> founts = new LinkedHashMap<>();
    private PdfDictionary shared = new PdfDictionary();
    private PdfDictionary pageFonts = new PdfDictionary();
    private PdfDictionary pageEntries = new PdfDictionary();
    private @Nullable PdfStream contents;
    private final CrossReferences places = new CrossReferences();
    private final PageTree tree = new PageTree();

    private PressWriter(PdfDocument body, Document document, Pile pile, PdfDictionary information) {
        super(body, pile);
        this.publication = document;
        this.pile = pile;
        this.information = information;
    }

    /**
     * Opens a document, in the way of {@link PdfWriter#getInstance(Document, OutputStream)}.
     *
     * @param document not open yet
     * @param pile where the file goes
     * @param information the information dictionary
     * @param version of PDF, as OpenPDF names it
     */
    static PressWriter open(
            Document document, Pile pile, PdfDictionary information, String version) {
        PdfDocument body = new Undated();
        document.addDocListener(body);
        PressWriter writer = new PressWriter(body, document, pile, information);
        body.addWriter(writer);
        writer.setPdfVersion(version);
        writer.setCompressionLevel(COMPRESSION);
        document.open();
        return writer;
    }

    /** OpenPDF would look up how people write dates, which takes as long as to print a page. */
    private static final class Undated extends PdfDocument {
        @Override
        public boolean addCreationDate() {
            return true;
        }
    }

    /**
     * Ends a page and begins the next; a page is kept though it is empty.
     *
     * @param entries for the page's dictionary: boxes, annotations
     * @param used the founts on the page
     * @param painted the contents, compressed
     */
    void endPage(PdfDictionary entries, SequencedCollection<Fount> used, PdfStream painted) {
        pageEntries = entries;
        contents = painted;
        pageFonts = new PdfDictionary();
        for (Fount fount : used) {
            pageFonts.put(
                    new PdfName(fount.name()),
                    founts.computeIfAbsent(fount, _ -> getPdfIndirectReference()));
        }
        setPageEmpty(false);
        publication.newPage();
    }

    /** {@return the reference of an object that is added to the file} */
    PdfIndirectReference add(PdfObject object) {
        try {
            return addToBody(object).getIndirectReference();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the file is written to memory", impossible);
        }
    }

    /** Takes what the contents of all pages may refer to: graphics states, color spaces. */
    void share(PdfDictionary resources) {
        shared = resources;
    }

    /** {@return a number for what has been written so far, 32 hexadecimal digits} */
    String digestSoFar() {
        try {
            os.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the file is written to memory", impossible);
        }
        return HexFormat.of().formatHex(pile.digest(), 0, IDENTIFIER_BYTES);
    }

    /** Adds an object under a reference that others already use. */
    void add(PdfObject object, PdfIndirectReference reference) {
        try {
            addToBody(object, reference);
        } catch (IOException impossible) {
            throw new UncheckedIOException("the file is written to memory", impossible);
        }
    }

    /** OpenPDF's own contents of a page are put aside: they are the first stream that comes. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        @Nullable PdfStream painted = contents;
        boolean isContents = painted != null && object.isStream();
        contents = isContents ? null : painted;
        long begin = os.getCounter();
        PdfIndirectObject written =
                super.addToBody(isContents && painted != null ? painted : object);
        places.begins(written.getIndirectReference().getNumber(), begin);
        return written;
    }

    /** Closes the document and the stream below. */
    void finish() {
        publication.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        places.begins(reference.getNumber(), os.getCounter());
        if (object instanceof PdfPage page) {
            tree.add(reference, page);
            page.merge(pageEntries);
            PdfDictionary resources = page.getAsDict(PdfName.RESOURCES);
            for (PdfName kind : shared.getKeys()) {
                PdfDictionary own = resources.getAsDict(kind);
                PdfDictionary all = new PdfDictionary();
                all.merge(shared.getAsDict(kind));
                if (own != null) {
                    all.merge(own);
                }
                resources.put(kind, all);
            }
            PdfDictionary fonts = resources.getAsDict(PdfName.FONT);
            if (fonts != null) {
                fonts.merge(pageFonts);
            } else if (pageFonts.size() > 0) {
                resources.put(PdfName.FONT, pageFonts);
            }
        }
        return super.addToBody(object, reference);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream)
            throws IOException {
        return addToBody(object);
    }

    /**
     * Ends the file, as OpenPDF does with all that we use of it, but with our own tables (ISO
     * 32000-1, 7.5.4 and 7.5.5).
     */
    @Override
    public void close() {
        if (!open) {
            return;
        }
        open = false;
        try {
            addSharedObjectsToBody();
            PdfDictionary catalog = getCatalog(tree.write(this));
            catalog.mergeDifferent(getExtraCatalog());
            PdfIndirectReference root = add(catalog);
            PdfIndirectReference told = add(information);
            String half = "<" + digestSoFar() + ">";
            int count = getPdfIndirectReference().getNumber();
            long start = os.getCounter();
            os.write(places.table(count));
            PdfDictionary trailer = new PdfDictionary();
            trailer.put(PdfName.SIZE, new PdfNumber(count));
            trailer.put(PdfName.ROOT, root);
            trailer.put(PdfName.INFO, told);
            trailer.put(PdfName.ID, new PdfLiteral("[" + half + half + "]"));
            os.write("trailer\n".getBytes(US_ASCII));
            trailer.toPdf(this, os);
            os.write(("\nstartxref\n" + start + "\n%%EOF\n").getBytes(US_ASCII));
            os.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException("the file is written to memory", impossible);
        }
    }

    @Override
    protected void addSharedObjectsToBody() throws IOException {
        super.addSharedObjectsToBody();
        for (Map.Entry<Fount, PdfIndirectReference> entry : founts.entrySet()) {
            FontObjects.write(this, entry.getKey(), entry.getValue());
        }
    }
}
