package org.jianbao.press;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** A stream that has been compressed already (ISO 32000-1, 7.4.4). */
final class PackedStream extends PdfStream {

    PackedStream(byte[] packed) {
        super(packed);
        put(PdfName.FILTER, PdfName.FLATEDECODE);
        compressed = true;
    }
}
