package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceSpan;

/** How two languages can differ where they should agree: one method for each problem. */
final class PairingProblems {

    private static final String COUNTERPART = "Its counterpart.";

    private PairingProblems() {}

    static Diagnostic alone(Features block, int count, String language, SourceSpan before) {
        String what =
                count == 1
                        ? "This " + block.kind() + " has"
                        : "This " + block.kind() + " and the " + more(count - 1) + " have";
        return new Diagnostic(
                PairingCode.BLOCK_UNPAIRED,
                what + " no counterpart in `" + language + "`.",
                block.span(),
                List.of(
                        "The languages must agree block by block: add the missing text there, or take it out here."),
                List.of(new Related(before, "After this it is missing.")));
    }

    static Diagnostic kind(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.KIND_DIFFERS,
                        "This " + b.kind() + " should pair with a " + a.kind() + ".",
                        b.span(),
                        "Make both the same kind of block."));
    }

    static Diagnostic level(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.HEADING_LEVEL,
                        "This heading is of level "
                                + b.level()
                                + ", its counterpart of level "
                                + a.level()
                                + ".",
                        b.span(),
                        "Give both the same number of `#`."));
    }

    static Diagnostic name(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.NAME_DIFFERS,
                        "This "
                                + b.kind()
                                + " is named `#"
                                + b.name().orElseThrow()
                                + "`, its counterpart `#"
                                + a.name().orElseThrow()
                                + "`.",
                        b.span(),
                        "Give both the same name, so that links and letters are the same in every language."));
    }

    static Diagnostic items(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.ITEMS_DIFFER,
                        "This "
                                + b.kind()
                                + " has "
                                + items(b.size())
                                + ", its counterpart "
                                + items(a.size())
                                + ".",
                        b.span(),
                        "Give both as many items."));
    }

    static Diagnostic table(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.TABLE_DIFFERS,
                        "This table has " + shape(b) + ", its counterpart " + shape(a) + ".",
                        b.span(),
                        "Give both as many rows and columns."));
    }

    static Diagnostic attribution(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.ATTRIBUTION_DIFFERS,
                        b.attributed()
                                ? "This quotation says whose words it gives, its counterpart does not."
                                : "This quotation does not say whose words it gives, its counterpart does.",
                        b.span(),
                        "End both with a line `— Name`, or neither."));
    }

    static Diagnostic place(Features a, Features b) {
        return besides(
                a,
                new Diagnostic(
                        PairingCode.PLACE_DIFFERS,
                        "This picture stands "
                                + place(b.place())
                                + ", its counterpart "
                                + place(a.place())
                                + ".",
                        b.span(),
                        "Write the same `{place=…}` behind both, or behind neither."));
    }

    private static String place(Block.Place place) {
        return switch (place) {
            case HERE -> "where it is written";
            case HEAD -> "at the head of a page";
            case FOOT -> "at the foot of a page";
        };
    }

    static Diagnostic notes(Features a, Features b) {
        List<String> here = without(b.notes(), a.notes());
        List<String> there = without(a.notes(), b.notes());
        String only = here.isEmpty() ? "" : " Only here: " + calls(here) + ".";
        String other = there.isEmpty() ? "" : " Only in its counterpart: " + calls(there) + ".";
        return besides(
                a,
                new Diagnostic(
                        PairingCode.NOTES_DIFFER,
                        "This "
                                + b.kind()
                                + " and its counterpart call different notes."
                                + only
                                + other,
                        b.span(),
                        "Call the same notes, by the same names, in the same block of every language."));
    }

    /** Adds the place of the counterpart to a problem. */
    private static Diagnostic besides(Features counterpart, Diagnostic problem) {
        return new Diagnostic(
                problem.code(),
                problem.message(),
                problem.span(),
                problem.hints(),
                List.of(new Related(counterpart.span(), COUNTERPART)));
    }

    private static List<String> without(List<String> names, List<String> others) {
        List<String> rest = new ArrayList<>(names);
        others.forEach(rest::remove);
        return rest;
    }

    private static String calls(List<String> names) {
        return String.join(", ", names.stream().map(name -> "`[^" + name + "]`").toList());
    }

    private static String items(int count) {
        return count == 1 ? "1 item" : count + " items";
    }

    private static String more(int count) {
        return count == 1 ? "next block" : "next " + count + " blocks";
    }

    private static String shape(Features table) {
        String rows = table.size() == 1 ? "1 row" : table.size() + " rows";
        return rows + " and " + (table.columns() == 1 ? "1 column" : table.columns() + " columns");
    }
}
