package org.jianbao.preflight;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jianbao.diagnostic.Severity;

/** The boxes of the pages. */
final class BoxCheck implements Check {

    static final Rule TRIM = Rule.iso("PF201", "Each page has a trim box or an art box", "14.11.2");
    static final Rule EITHER =
            Rule.iso("PF202", "No page has both a trim box and an art box", "14.11.2");
    static final Rule NESTED =
            Rule.iso(
                    "PF203",
                    "The trim lies within the bleed, the bleed within the sheet",
                    "14.11.2");
    static final Rule BLEED =
            Rule.house(
                    "PF541",
                    "The bleed box is 3 mm larger than the trim on all sides",
                    Severity.ERROR);
    static final Rule SAME_SIZE =
            Rule.house("PF551", "All pages are of one size", Severity.WARNING);
    static final Rule FOURS =
            Rule.house("PF552", "The number of pages is a multiple of four", Severity.REMARK);

    /** What printers ask for, mm. */
    private static final double BLEED_MM = 3;

    private Optional<Sheet> first = Optional.empty();
    private int pages;

    @Override
    public List<Rule> rules() {
        return List.of(TRIM, EITHER, NESTED, BLEED, SAME_SIZE, FOURS);
    }

    @Override
    public void page(Sheet sheet, Findings findings) {
        pages++;
        COSDictionary page = sheet.page().getCOSObject();
        Place place = sheet.place().at(page);
        boolean trim = page.containsKey(COSName.TRIM_BOX);
        boolean art = page.containsKey(COSName.ART_BOX);
        if (!trim && !art) {
            findings.add(
                    TRIM,
                    place,
                    "The page does not say where it is cut.",
                    "Export with a trim box.");
        }
        if (trim && art) {
            findings.add(
                    EITHER,
                    place,
                    "The page has both a trim box and an art box.",
                    "Take the art box out; printers want the trim box.");
        }
        nested(sheet, place, findings);
        if (trim || art) {
            bleed(sheet, place, findings);
        }
        size(sheet, findings);
    }

    /** PDFBox trims boxes to those around them, so they are read raw here. */
    private static void nested(Sheet sheet, Place place, Findings findings) {
        COSDictionary page = sheet.page().getCOSObject();
        Rectangle2D bleed = box(page, COSName.BLEED_BOX).orElse(sheet.media());
        Optional<Rectangle2D> trim =
                box(page, COSName.TRIM_BOX).or(() -> box(page, COSName.ART_BOX));
        boolean right =
                Sheet.within(bleed, sheet.media())
                        && trim.map(t -> Sheet.within(t, bleed) && !t.isEmpty()).orElse(true);
        if (!right) {
            findings.add(
                    NESTED,
                    place,
                    "The boxes of the page do not lie one within the other: sheet "
                            + told(sheet.media())
                            + ", bleed "
                            + told(bleed)
                            + trim.map(t -> ", trim " + told(t)).orElse("")
                            + " (mm).",
                    "Export anew with trim and bleed set in the program that made the file.");
        }
    }

    private static Optional<Rectangle2D> box(COSDictionary page, COSName name) {
        return Optional.ofNullable(page.getCOSArray(name))
                .filter(array -> array.size() == 4)
                .map(array -> Sheet.rectangle(new PDRectangle(array)));
    }

    private static void bleed(Sheet sheet, Place place, Findings findings) {
        Rectangle2D trim = sheet.trim();
        Rectangle2D bleed = sheet.bleed();
        double least =
                Math.min(
                        Math.min(
                                trim.getMinX() - bleed.getMinX(), bleed.getMaxX() - trim.getMaxX()),
                        Math.min(
                                trim.getMinY() - bleed.getMinY(),
                                bleed.getMaxY() - trim.getMaxY()));
        if (least < Sheet.pt(BLEED_MM) - Sheet.CLOSE) {
            findings.add(
                    BLEED,
                    place,
                    String.format(
                            Locale.ROOT,
                            "The bleed is only %.1f mm wide.",
                            Math.max(0, Sheet.mm(least))),
                    "Export with 3 mm bleed.");
        }
    }

    private void size(Sheet sheet, Findings findings) {
        if (first.isEmpty()) {
            first = Optional.of(sheet);
            return;
        }
        Rectangle2D one = first.get().trim();
        Rectangle2D other = sheet.trim();
        boolean same =
                Math.abs(one.getWidth() - other.getWidth()) < Sheet.CLOSE
                        && Math.abs(one.getHeight() - other.getHeight()) < Sheet.CLOSE;
        if (!same) {
            findings.add(
                    SAME_SIZE,
                    sheet.place(),
                    "The page is " + size(other) + " mm, page 1 is " + size(one) + " mm.",
                    "Give all pages the same size.");
        }
    }

    @Override
    public void end(Findings findings) {
        if (pages % 4 != 0) {
            findings.add(
                    FOURS,
                    Place.FILE,
                    "The file has "
                            + pages
                            + (pages == 1 ? " page" : " pages")
                            + "; folded sheets have four each.",
                    "For a stitched or folded work, add blank pages or take some out.");
        }
    }

    private static String size(Rectangle2D box) {
        return String.format(
                Locale.ROOT, "%.1f × %.1f", Sheet.mm(box.getWidth()), Sheet.mm(box.getHeight()));
    }

    private static String told(Rectangle2D box) {
        return String.format(
                Locale.ROOT,
                "%.1f %.1f to %.1f %.1f",
                Sheet.mm(box.getMinX()),
                Sheet.mm(box.getMinY()),
                Sheet.mm(box.getMaxX()),
                Sheet.mm(box.getMaxY()));
    }
}
