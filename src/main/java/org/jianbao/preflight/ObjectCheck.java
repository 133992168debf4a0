package org.jianbao.preflight;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Objects that the content shows: what in them no press can rely on. */
final class ObjectCheck implements Check {

    static final Rule POSTSCRIPT = Rule.iso("PF231", "No object is PostScript", "8.8.2");
    static final Rule OPI = Rule.iso("PF232", "No picture stands for another (OPI)", "14.11.7");
    static final Rule REFERENCE =
            Rule.iso("PF233", "No object stands for a page of another file", "8.10.4");
    static final Rule ALTERNATE =
            Rule.iso("PF234", "No picture has another one for print", "8.9.5.4");
    static final Rule FILTER =
            Rule.iso(
                    "PF235",
                    "No stream is packed with LZW, JBIG2 or JPEG 2000",
                    "7.4",
                    Profile.X1A);

    private static final COSName POSTSCRIPT_KEY = COSName.getPDFName("PS");
    private static final COSName OPI_KEY = COSName.getPDFName("OPI");
    private static final COSName ALTERNATES = COSName.getPDFName("Alternates");
    private static final COSName FOR_PRINT = COSName.getPDFName("DefaultForPrinting");

    private static final Set<String> FILTERS =
            Set.of("LZWDecode", "LZW", "JBIG2Decode", "JPXDecode");

    @Override
    public List<Rule> rules() {
        return List.of(POSTSCRIPT, OPI, REFERENCE, ALTERNATE, FILTER);
    }

    @Override
    public void resource(Resource resource, Findings findings) {
        if (resource.dictionary() instanceof COSStream stream) {
            filters(stream, resource.place(), findings);
        }
        if (resource.kind() != Resource.Kind.XOBJECT) {
            return;
        }
        COSDictionary object = resource.dictionary();
        Place place = resource.place();
        boolean postscript =
                POSTSCRIPT_KEY.equals(object.getCOSName(COSName.SUBTYPE))
                        || POSTSCRIPT_KEY.equals(object.getCOSName(COSName.getPDFName("Subtype2")))
                        || object.containsKey(POSTSCRIPT_KEY);
        if (postscript) {
            findings.add(
                    POSTSCRIPT,
                    place,
                    "An object is a piece of PostScript.",
                    "Place it as a drawing or a picture.");
        }
        if (object.containsKey(OPI_KEY)) {
            findings.add(
                    OPI,
                    place,
                    "A coarse picture stands for a finer one that is not in the file (OPI).",
                    "Export with the pictures themselves.");
        }
        if (object.containsKey(COSName.getPDFName("Ref"))) {
            findings.add(
                    REFERENCE,
                    place,
                    "An object stands for a page of another file.",
                    "Export with that page embedded.");
        }
        alternates(object, place, findings);
    }

    private static void alternates(COSDictionary object, Place place, Findings findings) {
        COSArray alternates = object.getCOSArray(ALTERNATES);
        for (int i = 0; alternates != null && i < alternates.size(); i++) {
            if (alternates.getObject(i) instanceof COSDictionary alternate
                    && alternate.getBoolean(FOR_PRINT, false)) {
                findings.add(
                        ALTERNATE,
                        place,
                        "A picture has another one that is printed in its stead.",
                        "Export with one picture only.");
            }
        }
    }

    private static void filters(COSStream stream, Place place, Findings findings) {
        COSBase filters = stream.getFilters();
        List<? extends COSBase> all =
                filters instanceof COSArray several
                        ? several.toList()
                        : filters == null ? List.of() : List.of(filters);
        for (COSBase filter : all) {
            if (filter instanceof COSName name && FILTERS.contains(name.getName())) {
                findings.add(
                        FILTER,
                        place,
                        "A stream is packed with `" + name.getName() + "`.",
                        "Export for PDF 1.3 with Flate (ZIP) or JPEG compression.");
            }
        }
    }
}
