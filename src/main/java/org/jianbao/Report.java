package org.jianbao;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;

/**
 * What came of a job.
 *
 * @param texts how many texts the briefing has: one for each language; 0 if it cannot be read
 * @param products the editions delivered, in order; none if there were errors
 * @param diagnostics every problem found, each once, file by file in the order of places
 */
public record Report(int texts, List<Product> products, List<Diagnostic> diagnostics) {

    /** Copies the lists. */
    public Report {
        products = List.copyOf(products);
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return whether the manuscript has errors; then nothing was delivered} */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
