package org.jianbao.preflight;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/** Notes, links and form fields, which have no place on paper. */
final class AnnotationCheck implements Check {

    static final Rule ANNOTATIONS =
            Rule.iso("PF211", "No annotation touches what is printed", "12.5");

    @Override
    public List<Rule> rules() {
        return List.of(ANNOTATIONS);
    }

    /** {@return whether annotations of a kind are the printer's: marks and traps} */
    static boolean isPrintersOwn(@Nullable String subtype) {
        return "PrinterMark".equals(subtype) || "TrapNet".equals(subtype);
    }

    @Override
    public void page(Sheet sheet, Findings findings) {
        COSArray all = sheet.page().getCOSObject().getCOSArray(COSName.ANNOTS);
        for (int i = 0; all != null && i < all.size(); i++) {
            if (all.getObject(i) instanceof COSDictionary annotation) {
                look(sheet, annotation, findings);
            }
        }
    }

    private static void look(Sheet sheet, COSDictionary annotation, Findings findings) {
        String subtype = annotation.getNameAsString(COSName.SUBTYPE);
        Place place = sheet.place().at(annotation);
        if (annotation.containsKey(COSName.A) || annotation.containsKey(COSName.AA)) {
            findings.add(
                    FileCheck.ACTIONS,
                    place,
                    "An action hangs on an annotation (" + subtype + ").",
                    "Export for print, without links and interactive parts.");
        }
        COSArray array = annotation.getCOSArray(COSName.RECT);
        if (isPrintersOwn(subtype) || array == null || array.size() != 4) {
            return;
        }
        Rectangle2D box = Sheet.rectangle(new PDRectangle(array));
        Rectangle2D bleed = sheet.bleed();
        if (box.getMaxX() > bleed.getMinX()
                && box.getMinX() < bleed.getMaxX()
                && box.getMaxY() > bleed.getMinY()
                && box.getMinY() < bleed.getMaxY()) {
            findings.add(
                    ANNOTATIONS,
                    place,
                    "An annotation (" + subtype + ") lies on the page.",
                    "Export for print, without links, notes and form fields.");
        }
    }
}
