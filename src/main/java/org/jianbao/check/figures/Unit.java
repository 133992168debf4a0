package org.jianbao.check.figures;

import java.util.Set;

/**
 * What a figure counts: per cent, a currency, or nothing that matters here.
 *
 * @param name ISO 4217 code of a currency, or one of the signs below
 */
record Unit(String name) {

    static final Unit NONE = new Unit("");

    /** A half is 50% as well as 0.5. */
    static final Unit ANY = new Unit("*");

    static final Unit PERCENT = new Unit("%");
    static final Unit PERMILLE = new Unit("‰");

    private static final Set<String> DOLLARS =
            Set.of("USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD");

    private static final Set<String> YUAN = Set.of("CNY", "JPY");

    boolean isShare() {
        return equals(PERCENT) || equals(PERMILLE);
    }

    boolean isMoney() {
        return !isShare() && !equals(NONE) && !equals(ANY);
    }

    /**
     * {@return whether two figures of one value can mean the same} Money may be said in the head of
     * a table or in the sentence before, so money goes with none; a share does not.
     */
    boolean agreesWith(Unit other) {
        return equals(other)
                || equals(ANY)
                || other.equals(ANY)
                || (isMoney() && other.equals(NONE))
                || (equals(NONE) && other.isMoney())
                || isLoosely(other)
                || other.isLoosely(this);
    }

    /** The signs $ and ¥ stand for more than one currency. */
    private boolean isLoosely(Unit other) {
        return (name.equals("$") && DOLLARS.contains(other.name))
                || (name.equals("¥") && YUAN.contains(other.name));
    }
}
