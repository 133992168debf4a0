package org.jianbao.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Page;
import org.jianbao.source.SourceSpan;

/** Where marks are put. */
final class Margin {

    private final Places places;
    private final List<Mark> marks = new ArrayList<>();

    Margin(Places places) {
        this.places = places;
    }

    /** {@return where things stand in the manuscript} */
    Places places() {
        return places;
    }

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    /** Marks something on a page. */
    void mark(Page page, Finding finding) {
        marks.add(new Mark(finding.told(), Optional.of(nameOf(page))));
    }

    /** Marks something of the whole edition. */
    void mark(Finding finding) {
        marks.add(new Mark(finding.told(), Optional.empty()));
    }

    /** {@return the page's number as printed; its place in the file where none is printed} */
    static String nameOf(Page page) {
        return page.folio()
                .map(folio -> page.part().prefix() + folio)
                .orElse(page.number() + " of the file");
    }

    /**
     * Something to be marked.
     *
     * @param code which kind
     * @param span where it stands in the manuscript
     * @param message one sentence that names no page
     * @param hint what to do
     */
    record Finding(ProofCode code, SourceSpan span, String message, String hint) {
        private Diagnostic told() {
            return new Diagnostic(code, message, span, hint);
        }
    }
}
