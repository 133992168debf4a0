package org.jianbao.preflight;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.diagnostic.Severity;

/** All rules. */
public final class Rules {

    static final Rule READABLE =
            Rule.house("PF001", "The file is a PDF that can be read", Severity.ERROR);
    static final Rule UNLOCKED =
            Rule.house("PF002", "The file opens without a password", Severity.ERROR);
    static final Rule BOUNDED =
            Rule.house("PF003", "A page is not too large to be looked over", Severity.ERROR);
    static final Rule WHOLE =
            Rule.house("PF004", "The content of a page is not damaged", Severity.ERROR);
    static final Rule OPERATORS =
            Rule.iso("PF230", "Content streams hold operators of PDF only", "7.8.2");

    private Rules() {}

    /** {@return checks for a new inspection} */
    static List<Check> checks() {
        return List.of(
                new FileCheck(),
                new IntentCheck(),
                new MetadataCheck(),
                new BoxCheck(),
                new AnnotationCheck(),
                new FontCheck(),
                new ObjectCheck(),
                new StateCheck(),
                new TransparencyCheck(),
                new ColorCheck(),
                new InkCheck(),
                new TextCheck(),
                new LineCheck(),
                new ImageCheck(),
                new BleedCheck(),
                new AttachmentCheck());
    }

    /** {@return all rules, by number} */
    public static List<Rule> all() {
        Stream<Rule> own = Stream.of(READABLE, UNLOCKED, BOUNDED, WHOLE, OPERATORS);
        return Stream.concat(own, checks().stream().flatMap(check -> check.rules().stream()))
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }
}
