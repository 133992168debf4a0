package org.jianbao.check.figures;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/** Numbers in words, as ICU4J writes them: a second opinion on the readers of this package. */
final class Spelled {

    private static final RuleBasedNumberFormat CHINESE =
            new RuleBasedNumberFormat(ULocale.SIMPLIFIED_CHINESE, RuleBasedNumberFormat.SPELLOUT);

    private static final RuleBasedNumberFormat ENGLISH =
            new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);

    private Spelled() {}

    static String chinese(long number) {
        return CHINESE.format(number);
    }

    static String english(long number) {
        return ENGLISH.format(number);
    }
}
