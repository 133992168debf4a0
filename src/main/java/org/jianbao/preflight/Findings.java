package org.jianbao.preflight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers findings: each once, and of each rule no more than a person reads. */
final class Findings {

    /** Of one rule; that there are more is told. */
    private static final int MOST = 100;

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt((Finding f) -> f.place().page())
                    .thenComparing(f -> f.rule().id());

    private record Key(Rule rule, Place place, String message) {}

    private final Terms terms;
    private final Map<Key, Finding> told = new LinkedHashMap<>();
    private final Map<Rule, Integer> counts = new HashMap<>();

    Findings(Terms terms) {
        this.terms = terms;
    }

    Terms terms() {
        return terms;
    }

    boolean isX1a() {
        return terms.profile() == Profile.X1A;
    }

    /** Notes a breach of a rule, if the profile has that rule. */
    void add(Rule rule, Place place, String message, String hint) {
        Key key = new Key(rule, place, message);
        if (!rule.profiles().contains(terms.profile()) || told.containsKey(key)) {
            return;
        }
        if (counts.merge(rule, 1, Integer::sum) <= MOST) {
            told.put(key, new Finding(rule, place, message, hint));
        }
    }

    /** {@return all findings, sorted; a last one of a rule says that there are more} */
    List<Finding> sorted() {
        List<Finding> all = new ArrayList<>(told.values());
        all.sort(BY_PLACE);
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() > MOST)
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(Rule::id))
                .forEach(rule -> all.add(rest(rule)));
        return all;
    }

    private static Finding rest(Rule rule) {
        return new Finding(
                rule,
                Place.FILE,
                "There are more of these than are listed.",
                "Mend what is told above, then look again.");
    }
}
