package org.jianbao.press;

import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Links and destinations as PDF objects (ISO 32000-1, 12.3.2 and 12.5.6.5).
 *
 * @param writer of the document
 * @param pageHeight of the trimmed page, pt
 */
record LinkObjects(PdfWriter writer, double pageHeight) {

    /** Link areas are printed with the page, though they show nothing: PDF/A asks for it. */
    private static final int PRINTED = 4;

    /** {@return an annotation for a link, without border} */
    PdfDictionary annotation(Links.Link link) {
        PdfDictionary annotation = new PdfDictionary(PdfName.ANNOT);
        annotation.put(PdfName.SUBTYPE, PdfName.LINK);
        annotation.put(PdfName.RECT, rectangle(link.area()));
        annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        annotation.put(PdfName.F, new PdfNumber(PRINTED));
        switch (link.target()) {
            case Links.Place place -> {
                annotation.put(PdfName.DEST, destination(place.spot()));
                annotation.put(PdfName.CONTENTS, unicode(link.text()));
            }
            case Links.Address address -> {
                annotation.put(PdfName.A, action(address.uri()));
                annotation.put(PdfName.CONTENTS, unicode(address.uri()));
            }
        }
        return annotation;
    }

    private PdfArray rectangle(Links.Area area) {
        return numbers(
                area.left(), pageHeight - area.bottom(), area.right(), pageHeight - area.top());
    }

    /** {@return numbers with three decimals: OpenPDF's own rectangles have two} */
    static PdfArray numbers(double... numbers) {
        PdfArray array = new PdfArray();
        for (double number : numbers) {
            array.add(new PdfNumber(ContentStream.told(number)));
        }
        return array;
    }

    /** {@return text of the document's, in UTF-16BE where it is not ASCII} */
    static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    /** The zoom stays, the page is moved so that the place is at the top of the window. */
    PdfDestination destination(Anchors.Spot spot) {
        double top = Math.clamp(pageHeight - spot.top(), 0, pageHeight);
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, -1, (float) top, 0);
        destination.addPage(writer.getPageReference(spot.page()));
        return destination;
    }

    /** {@return the action that opens an address, which must be ASCII (ISO 32000-1, 12.6.4.7)} */
    private static PdfDictionary action(String address) {
        PdfDictionary action = new PdfDictionary(PdfName.ACTION);
        action.put(PdfName.S, PdfName.URI);
        action.put(PdfName.URI, new PdfString(ascii(address)));
        return action;
    }

    /** Percent-encodes what is not ASCII, as an IRI becomes a URI (RFC 3987, 3.1). */
    static String ascii(String address) {
        StringBuilder uri = new StringBuilder();
        for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
            if (unit > ' ' && unit < 0x7F) {
                uri.append((char) unit);
            } else {
                uri.append('%').append(String.format("%02X", unit & 0xFF));
            }
        }
        return uri.toString();
    }
}
