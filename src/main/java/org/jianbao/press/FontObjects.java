package org.jianbao.press;

import java.io.IOException;
import org.jianbao.font.Descriptor;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A fount as PDF objects: a composite font of type CIDFontType2, codes of two bytes that are glyph
 * numbers (Identity-H and an Identity CIDToGIDMap; ISO 32000-1, 9.7). No CIDSet is written: it is
 * optional, and readers trip over wrong ones.
 */
final class FontObjects {

    private static final double DEFAULT_WIDTH = 1000;

    private final PdfWriter writer;
    private final Fount fount;
    private final FountFile embedded;
    private final PdfName name;

    private FontObjects(PdfWriter writer, Fount fount) {
        this.writer = writer;
        this.fount = fount;
        this.embedded = fount.file().value().orElseThrow();
        this.name = new PdfName(embedded.name());
    }

    /** Adds a fount to a document, under a reference that its pages already use. */
    static void write(PdfWriter writer, Fount fount, PdfIndirectReference reference)
            throws IOException {
        writer.addToBody(new FontObjects(writer, fount).composite(), reference);
    }

    private PdfDictionary composite() throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.TYPE0);
        font.put(PdfName.BASEFONT, name);
        font.put(PdfName.ENCODING, new PdfName("Identity-H"));
        font.put(PdfName.DESCENDANTFONTS, new PdfArray(add(descendant())));
        font.put(PdfName.TOUNICODE, add(new PackedStream(embedded.unicode())));
        return font;
    }

    private PdfDictionary descendant() throws IOException {
        PdfDictionary font = new PdfDictionary(PdfName.FONT);
        font.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
        font.put(PdfName.BASEFONT, name);
        PdfDictionary system = new PdfDictionary();
        system.put(PdfName.REGISTRY, new PdfString("Adobe"));
        system.put(PdfName.ORDERING, new PdfString("Identity"));
        system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
        font.put(PdfName.CIDSYSTEMINFO, system);
        font.put(PdfName.FONTDESCRIPTOR, add(descriptor()));
        font.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
        font.put(PdfName.DW, new PdfNumber((int) DEFAULT_WIDTH));
        font.put(PdfName.W, new PdfLiteral(PdfObject.ARRAY, widths()));
        return font;
    }

    /** Lists of consecutive codes that are not as wide as Han characters (9.7.4.3). */
    private byte[] widths() {
        ContentStream out = new ContentStream().text("[");
        boolean open = false;
        for (int code = 0; code < fount.size(); code++) {
            boolean listed = fount.advance(code) != DEFAULT_WIDTH;
            if (listed && !open) {
                out.number(code).text("[");
            } else if (!listed && open) {
                out.text("]");
            }
            if (listed) {
                out.number(fount.advance(code));
            }
            open = listed;
        }
        return out.text(open ? "]]" : "]").toBytes();
    }

    private PdfDictionary descriptor() throws IOException {
        Descriptor told = fount.face().descriptor();
        PdfDictionary descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
        descriptor.put(PdfName.FONTNAME, name);
        descriptor.put(PdfName.FLAGS, new PdfNumber(told.flags()));
        descriptor.put(
                PdfName.FONTBBOX,
                LinkObjects.numbers(
                        told.box().xMin(),
                        told.box().yMin(),
                        told.box().xMax(),
                        told.box().yMax()));
        descriptor.put(PdfName.ITALICANGLE, new PdfNumber(told.italicAngle()));
        descriptor.put(PdfName.ASCENT, new PdfNumber(told.ascent()));
        descriptor.put(PdfName.DESCENT, new PdfNumber(told.descent()));
        descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(told.capHeight()));
        descriptor.put(new PdfName("XHeight"), new PdfNumber(told.xHeight()));
        descriptor.put(PdfName.STEMV, new PdfNumber(told.stemV()));
        descriptor.put(PdfName.FONTFILE2, add(file()));
        return descriptor;
    }

    private PdfStream file() {
        PdfStream file = new PackedStream(embedded.font());
        file.put(PdfName.LENGTH1, new PdfNumber(embedded.length()));
        return file;
    }

    private PdfIndirectReference add(PdfObject object) throws IOException {
        return writer.addToBody(object).getIndirectReference();
    }
}
