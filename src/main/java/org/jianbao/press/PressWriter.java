package org.jianbao.press;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedCollection;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfPage;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer with three things of our own. There is no public way to any of them, but every
 * object passes {@code addToBody} on its way into the file and can be completed there:
 *
 * <ul>
 *   <li>A page gets our founts among its resources, its exact boxes and its annotations.
 *   <li>The information dictionary is the one given, without the time of the clock.
 *   <li>The identifier of the file is a digest of what the file says (ISO 32000-1, 14.4), so that
 *       the same content gives the same bytes.
 * </ul>
 */
final class PressWriter extends PdfWriter {

    private static final int IDENTIFIER_BYTES = 16;
    private static final int COMPRESSION = 6;

    private final Document publication;
    private final DigestOutputStream digested;
    private final PdfDictionary information;
    private final Map<Fount, PdfIndirectReference> founts = new LinkedHashMap<>();
    private PdfDictionary shared = new PdfDictionary();
    private PdfDictionary pageFonts = new PdfDictionary();
    private PdfDictionary pageEntries = new PdfDictionary();

    private PressWriter(
            PdfDocument body,
            Document document,
            DigestOutputStream digested,
            PdfDictionary information) {
        super(body, digested);
        this.publication = document;
        this.digested = digested;
        this.information = information;
    }

    /**
     * Opens a document, in the way of {@link PdfWriter#getInstance(Document, OutputStream)}.
     *
     * @param document not open yet
     * @param out where the file goes
     * @param information the information dictionary
     * @param version of PDF, as OpenPDF names it
     */
    static PressWriter open(
            Document document, OutputStream out, PdfDictionary information, String version) {
        PdfDocument body = new PdfDocument();
        document.addDocListener(body);
        DigestOutputStream digested = new DigestOutputStream(out, sha256());
        PressWriter writer = new PressWriter(body, document, digested, information);
        body.addWriter(writer);
        writer.setPdfVersion(version);
        writer.setCompressionLevel(COMPRESSION);
        document.open();
        return writer;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    /**
     * Ends a page and begins the next; a page is kept though it is empty.
     *
     * @param entries for the page's dictionary: boxes, annotations
     * @param used the founts on the page
     */
    void endPage(PdfDictionary entries, SequencedCollection<Fount> used) {
        pageEntries = entries;
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

    /** Adds an object under a reference that others already use. */
    void add(PdfObject object, PdfIndirectReference reference) {
        try {
            addToBody(object, reference);
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
            MessageDigest now = (MessageDigest) digested.getMessageDigest().clone();
            return HexFormat.of().formatHex(now.digest(), 0, IDENTIFIER_BYTES);
        } catch (IOException | CloneNotSupportedException impossible) {
            throw new AssertionError("SHA-256 of memory", impossible);
        }
    }

    /** Closes the document and the stream below. */
    void finish() {
        publication.close();
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference)
            throws IOException {
        if (object instanceof PdfPage page) {
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

    /** The writer looks for the identifier in its own information dictionary, right after this. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, boolean inObjectStream)
            throws IOException {
        if (!object.equals(getInfo())) {
            return super.addToBody(object, inObjectStream);
        }
        PdfIndirectObject written = super.addToBody(information, inObjectStream);
        os.flush();
        byte[] digest = Arrays.copyOf(digested.getMessageDigest().digest(), IDENTIFIER_BYTES);
        String half = "<" + HexFormat.of().formatHex(digest) + ">";
        getInfo().put(PdfName.FILEID, new PdfLiteral("[" + half + half + "]"));
        return written;
    }

    @Override
    protected void addSharedObjectsToBody() throws IOException {
        super.addSharedObjectsToBody();
        for (Map.Entry<Fount, PdfIndirectReference> entry : founts.entrySet()) {
            FontObjects.write(this, entry.getKey(), entry.getValue());
        }
    }
}
