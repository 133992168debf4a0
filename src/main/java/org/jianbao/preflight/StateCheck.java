package org.jianbao.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Graphics states: settings that belong to a device. */
final class StateCheck implements Check {

    static final Rule TRANSFER = Rule.iso("PF241", "There is no transfer function", "10.4");
    static final Rule HALFTONE =
            Rule.iso("PF242", "Halftones are of type 1 or 5, without name or phase", "10.5");

    private static final COSName SECOND_TRANSFER = COSName.getPDFName("TR2");
    private static final COSName PHASE = COSName.getPDFName("HTP");
    private static final COSName HALFTONE_TYPE = COSName.getPDFName("HalftoneType");
    private static final COSName HALFTONE_NAME = COSName.getPDFName("HalftoneName");
    private static final COSName DEFAULT = COSName.getPDFName("Default");

    @Override
    public List<Rule> rules() {
        return List.of(TRANSFER, HALFTONE);
    }

    @Override
    public void resource(Resource resource, Findings findings) {
        if (resource.kind() != Resource.Kind.GRAPHICS_STATE) {
            return;
        }
        COSDictionary state = resource.dictionary();
        COSBase second = state.getDictionaryObject(SECOND_TRANSFER);
        if (state.containsKey(COSName.TR) || (second != null && !DEFAULT.equals(second))) {
            findings.add(
                    TRANSFER,
                    resource.place(),
                    "A transfer function changes the tones on the press.",
                    "Export without transfer functions (curves for a device).");
        }
        COSDictionary halftone = state.getCOSDictionary(COSName.getPDFName("HT"));
        if (state.containsKey(PHASE) || (halftone != null && !isAllowed(halftone))) {
            findings.add(
                    HALFTONE,
                    resource.place(),
                    "A halftone is set that belongs to one device.",
                    "Export without halftone settings.");
        }
    }

    private static boolean isAllowed(COSDictionary halftone) {
        int type = halftone.getInt(HALFTONE_TYPE);
        return (type == 1 || type == 5) && !halftone.containsKey(HALFTONE_NAME);
    }
}
