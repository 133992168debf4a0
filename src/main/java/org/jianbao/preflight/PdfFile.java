package org.jianbao.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What belongs to a file as a whole.
 *
 * @param document as PDFBox reads it
 * @param catalog its root dictionary
 * @param info its document information; empty if there is none
 * @param metadata its XMP; empty if there is none that can be read
 * @param intents its output intents for PDF/X
 */
record PdfFile(
        PDDocument document,
        COSDictionary catalog,
        COSDictionary info,
        Optional<Xmp> metadata,
        List<COSDictionary> intents) {

    /** What PDF/X names itself by in an output intent. */
    private static final COSName GTS_PDFX = COSName.getPDFName("GTS_PDFX");

    /** {@return the file of a document} */
    static PdfFile of(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary trailer = document.getDocument().getTrailer();
        COSDictionary info = trailer == null ? null : trailer.getCOSDictionary(COSName.INFO);
        return new PdfFile(
                document,
                catalog,
                info == null ? new COSDictionary() : info,
                metadata(catalog),
                intents(catalog));
    }

    private static Optional<Xmp> metadata(COSDictionary catalog) {
        COSStream stream = catalog.getCOSStream(COSName.METADATA);
        if (stream == null || Budget.exceeds(stream, Xmp.LIMIT)) {
            return Optional.empty();
        }
        try (InputStream in = stream.createInputStream()) {
            return Xmp.of(in.readNBytes(Xmp.LIMIT));
        } catch (IOException e) { // damaged: as good as none
            return Optional.empty();
        }
    }

    private static List<COSDictionary> intents(COSDictionary catalog) {
        List<COSDictionary> intents = new ArrayList<>();
        COSArray all = catalog.getCOSArray(COSName.OUTPUT_INTENTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary intent
                    && GTS_PDFX.equals(intent.getCOSName(COSName.S))) {
                intents.add(intent);
            }
        }
        return intents;
    }

    /** {@return the color profile of the output intent} */
    Optional<COSStream> profile() {
        return intents.stream()
                .findFirst()
                .map(intent -> intent.getCOSStream(COSName.DEST_OUTPUT_PROFILE));
    }

    /**
     * {@return the color space of the press: {@code CMYK}, {@code RGB}, {@code GRAY}; else empty}
     */
    String pressSpace() {
        return profile().flatMap(IccHeader::of).map(IccHeader::space).orElse("");
    }
}
