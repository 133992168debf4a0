package org.jianbao.pagination;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/** The links of a PDF that lead within it. */
final class PdfLinks {

    private PdfLinks() {}

    /**
     * A link. Places are counted from the head of the page, pt.
     *
     * @param page on which it stands, from 1
     * @param left edge of its area
     * @param right edge
     * @param top edge
     * @param bottom edge
     * @param label what it is said to lead to; of a call the number alone, without the note's
     *     beginning
     * @param targetPage where it leads
     * @param targetTop and how far down
     */
    record Inner(
            int page,
            double left,
            double right,
            double top,
            double bottom,
            String label,
            int targetPage,
            double targetTop) {

        double middle() {
            return (left + right) / 2;
        }

        /** {@return whether another link leads to the line in which this one stands} */
        boolean isReachedBy(Inner other) {
            return other.targetPage() == page
                    && label.equals(other.label())
                    && Math.abs(left - other.left()) > 1
                    && top > other.targetTop() - 3
                    && top < other.targetTop() + 20;
        }
    }

    static List<Inner> inner(PDDocument pdf, double height) throws IOException {
        List<Inner> links = new ArrayList<>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            for (PDAnnotation annotation : pdf.getPage(page).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getDestination() instanceof PDPageXYZDestination target) {
                    PDRectangle area = link.getRectangle();
                    links.add(
                            new Inner(
                                    page + 1,
                                    area.getLowerLeftX(),
                                    area.getUpperRightX(),
                                    height - area.getUpperRightY(),
                                    height - area.getLowerLeftY(),
                                    label(link),
                                    target.retrievePageNumber() + 1,
                                    height - target.getTop()));
                }
            }
        }
        return links;
    }

    private static String label(PDAnnotationLink link) {
        return String.valueOf(link.getContents()).replaceFirst("^(\\d+): .*", "$1");
    }
}
