package org.jianbao.accessible;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, in this process. */
final class Validator {

    private static final int MOST = 20;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Validator() {}

    /** {@return what a file gets wrong by a standard, a line for each; empty if it keeps it} */
    static List<String> faults(byte[] pdf, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(standard, MOST, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults =
                    result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a ->
                                    standard.getId()
                                            + " "
                                            + a.getRuleId().getClause()
                                            + ": "
                                            + a.getMessage()
                                            + " "
                                            + a.getLocation().getContext())
                            .toList();
            return faults.isEmpty() && !result.isCompliant() ? List.of("not compliant") : faults;
        }
    }
}
