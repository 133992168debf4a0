package org.jianbao.press;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/** Says what the colors of a screen edition mean: those of sRGB (ISO 19005-2, 6.2.3). */
final class ScreenColors {

    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int COMPONENTS = 3;

    private ScreenColors() {}

    /** {@return the profile} */
    static byte[] profile() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** Adds the profile to a document; {@return the catalog's entry}. */
    static PdfArray intent(PressWriter writer, ColorProfile profile) {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(new PdfName("OutputConditionIdentifier"), new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(new PdfName("DestOutputProfile"), writer.add(profile.stream(COMPONENTS)));
        return new PdfArray(intent);
    }
}
