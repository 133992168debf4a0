package org.jianbao.press;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.jianbao.errand.Errand;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/**
 * A color profile that goes into a file (ICC.1). It may be as large as all pages, so it is
 * compressed beside them, and kept standing.
 */
final class ColorProfile {

    private final Errand<byte[]> packed;

    private ColorProfile(Errand<byte[]> packed) {
        this.packed = packed;
    }

    /** All that a profile's stream is made of, compared by its content. */
    private record Order(ByteBuffer bytes) {}

    /**
     * {@return a profile, on its way to be compressed}
     *
     * @param bytes of the profile, which nobody changes
     * @param crew compresses it, unless it stands already
     */
    static ColorProfile of(byte[] bytes, Crew crew) {
        Order order = new Order(ByteBuffer.wrap(bytes));
        Optional<ColorProfile> known = crew.standing().find(order, ColorProfile.class);
        if (known.isPresent()) {
            return known.get();
        }
        ColorProfile profile = new ColorProfile(crew.pack(bytes));
        crew.standing().keep(order, profile, 2L * bytes.length);
        return profile;
    }

    /** {@return the stream of a profile of so many inks} */
    PdfStream stream(int inks) {
        PdfStream stream = new PackedStream(packed.result());
        stream.put(PdfName.N, new PdfNumber(inks));
        return stream;
    }
}
