package org.jianbao.manuscript.markdown;

import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Language tags by BCP 47: {@code en}, {@code zh-Hans}, {@code pt-BR}. */
final class LanguageTag {

    /** Chinese first, as this program is made for; then by the alphabet. */
    static final Comparator<String> CHINESE_FIRST =
            Comparator.comparing((String tag) -> !isChinese(tag))
                    .thenComparing(Comparator.naturalOrder());

    private static final Set<String> USUAL = Set.of("zh-Hans", "zh-Hant", "zh", "en");

    private LanguageTag() {}

    /**
     * {@return the tag in its usual spelling, {@code zh-hans} as {@code zh-Hans}; empty when it is
     * none}
     *
     * <p>A tag can be well formed and yet mean nothing: {@code readme} is, by the letter of BCP 47.
     * So its parts must be known to the JDK's own tables, which have every language of ISO 639 that
     * is written to speak of.
     */
    static Optional<String> canonical(String written) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(written).build();
            return isKnown(locale) ? Optional.of(locale.toLanguageTag()) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** What is written here most is known without the JDK's tables, which take long to load. */
    private static boolean isKnown(Locale locale) {
        if (USUAL.contains(locale.toLanguageTag())) {
            return true;
        }
        String language = locale.getLanguage();
        return !language.isEmpty()
                && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language)
                && (locale.getScript().isEmpty()
                        || !locale.getDisplayScript(Locale.ENGLISH).equals(locale.getScript()))
                && (locale.getCountry().isEmpty()
                        || !locale.getDisplayCountry(Locale.ENGLISH).equals(locale.getCountry()));
    }

    private static boolean isChinese(String tag) {
        return tag.equals("zh") || tag.startsWith("zh-");
    }
}
