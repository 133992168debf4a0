package org.jianbao.galley;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words that the program prints around a text (contents, page …), from {@code
 * styles/words/TAG.properties}. A tag without a file falls back to its primary language and then to
 * English.
 */
public final class Words {

    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    /** What stands in a word for the number that it is said of. */
    private static final String NUMBER = "{number}";

    private final Properties properties;
    private final boolean own;

    private Words(Properties properties, boolean own) {
        this.properties = properties;
        this.own = own;
    }

    /**
     * Reads the words of a language.
     *
     * @param styles the folder {@code styles} of the home
     * @param language BCP 47 tag
     * @throws IOException if the files cannot be read
     */
    public static Words read(Path styles, String language) throws IOException {
        Properties properties = new Properties();
        boolean own = false;
        String primary = language.split("-", 2)[0];
        String usual = primary.equals("zh") ? chinese(language) : primary;
        for (String tag : List.of("en", usual, primary, language)) {
            Path file = styles.resolve("words").resolve(tag + ".properties");
            if (Files.isRegularFile(file)) {
                own |= !tag.equals("en") || primary.equals("en");
                try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
            }
        }
        return new Words(properties, own);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words that && own == that.own && properties.equals(that.properties);
    }

    @Override
    public int hashCode() {
        return properties.hashCode();
    }

    /** Chinese by its script: where a tag says none, that of its region. */
    private static String chinese(String language) {
        return language.matches("zh-(Hant|TW|HK|MO)\\b.*") ? "zh-Hant" : "zh-Hans";
    }

    /** {@return whether the language has words of its own, rather than those of English} */
    public boolean isOwn() {
        return own;
    }

    /** {@return what stands in place of a note's number where the note goes on} */
    String noteAgain(String number) {
        String word = word("note-again");
        return word.contains(NUMBER) ? word.replace(NUMBER, number) : number;
    }

    /** {@return a word; empty where the file has none} */
    String word(String key) {
        return properties.getProperty(key, "").strip();
    }

    /** {@return whether running heads stand upright, one character below the other} */
    boolean stackedHeads() {
        return word("running-head").equals("stacked");
    }

    /** {@return the number of a section as this language writes it} */
    String sectionNumber(int number) {
        return word("section-numerals").equals("han") ? han(number) : String.valueOf(number);
    }

    private static String han(int number) {
        if (number >= 100) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 && number > 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return HAN_DIGITS.substring(digit, digit + 1);
    }
}
