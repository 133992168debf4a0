package org.jianbao.preflight;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** One inspection: walks the document once and tells the checks what is there. */
final class Inspector {

    /** More pages are no print file. */
    private static final int MOST_PAGES = 20_000;

    private final PDDocument document;
    private final Findings findings;
    private final Budget budget = new Budget();
    private final List<Check> checks = Rules.checks();

    Inspector(PDDocument document, Terms terms) {
        this.document = document;
        this.findings = new Findings(terms);
    }

    Inspection inspect() {
        PdfFile file = PdfFile.of(document);
        tell(check -> check.file(file, findings));
        int pages = 0;
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            if (!met.add(page.getCOSObject())) {
                damaged(Place.FILE, "The file lists a page twice.");
                continue;
            }
            pages++;
            read(page, pages);
            if (pages == MOST_PAGES) {
                tooMuch(Place.FILE, "more than " + MOST_PAGES + " pages");
                break;
            }
        }
        if (pages == 0) {
            damaged(Place.FILE, "The file has no page.");
        }
        tell(check -> check.end(findings));
        return new Inspection(findings.terms(), pages, findings.sorted());
    }

    private void tell(Consumer<Check> fact) {
        checks.forEach(fact);
    }

    private void read(PDPage page, int number) {
        budget.turn();
        Place place = new Place(number, "");
        try {
            Sheet sheet = Sheet.of(page, number);
            tell(check -> check.page(sheet, findings));
            new PageReader(sheet, hearer(sheet), budget).read();
        } catch (Budget.Spent e) {
            tooMuch(place, e.what());
        } catch (StackOverflowError e) {
            tooMuch(place, "objects nested too deeply");
        } catch (IOException | RuntimeException e) { // PDFBox trusts what content streams hold
            damaged(place, "The content of the page is damaged.");
        }
    }

    private PageReader.Hearer hearer(Sheet sheet) {
        return new PageReader.Hearer() {
            @Override
            public void mark(Mark mark) {
                tell(check -> check.mark(sheet, mark, findings));
            }

            @Override
            public void resource(Resource resource) {
                tell(check -> check.resource(resource, findings));
            }

            @Override
            public void fault(Place place, String operator, boolean known) {
                if (known) {
                    damaged(place, "The operator `" + operator + "` cannot be carried out.");
                } else {
                    findings.add(
                            Rules.OPERATORS,
                            place,
                            "The content holds `" + operator + "`, which is no operator of PDF.",
                            "Export anew from the program that made the file.");
                }
            }
        };
    }

    private void tooMuch(Place place, String what) {
        findings.add(
                Rules.BOUNDED,
                place,
                "There is too much to look at: " + what + ". The rest was not looked at.",
                "Simplify the drawing, or place it as a picture.");
    }

    private void damaged(Place place, String message) {
        findings.add(
                Rules.WHOLE, place, message, "Export anew from the program that made the file.");
    }
}
