package org.jianbao.preflight;

import java.util.List;
import org.jianbao.diagnostic.Severity;

/**
 * What came of looking a PDF over.
 *
 * @param terms what was asked of it
 * @param pages how many it has; 0 if it cannot be read
 * @param findings by page, those of the whole file first; then by rule
 */
public record Inspection(Terms terms, int pages, List<Finding> findings) {

    /** Copies the list. */
    public Inspection {
        findings = List.copyOf(findings);
    }

    /** {@return whether the file must not go to the printer} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** {@return how many findings have a severity} */
    public long count(Severity severity) {
        return findings.stream().filter(f -> f.rule().severity() == severity).count();
    }
}
