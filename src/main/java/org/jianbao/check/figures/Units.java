package org.jianbao.check.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the signs and words before and after a figure that say what it counts. */
final class Units {

    /** Longest first, so that US$ is not taken for $. */
    private static final List<Map.Entry<String, Unit>> BEFORE =
            List.of(
                    currency("US$", "USD"),
                    currency("HK$", "HKD"),
                    currency("NT$", "TWD"),
                    currency("NZ$", "NZD"),
                    currency("A$", "AUD"),
                    currency("C$", "CAD"),
                    currency("S$", "SGD"),
                    currency("$", "$"),
                    currency("€", "EUR"),
                    currency("£", "GBP"),
                    currency("¥", "¥"),
                    currency("₹", "INR"),
                    currency("฿", "THB"),
                    currency("₩", "KRW"),
                    currency("USD", "USD"),
                    currency("EUR", "EUR"),
                    currency("GBP", "GBP"),
                    currency("CNY", "CNY"),
                    currency("RMB", "CNY"),
                    currency("JPY", "JPY"),
                    currency("HKD", "HKD"),
                    currency("AUD", "AUD"),
                    currency("CAD", "CAD"),
                    currency("CHF", "CHF"),
                    currency("INR", "INR"),
                    currency("Rs", "INR"),
                    currency("人民币", "CNY"));

    /** The last characters of these, by which most places are passed over. */
    private static final String BEFORE_LAST = "$€£¥₹฿₩DRPYBFs币";

    private static final List<Map.Entry<String, Unit>> AFTER =
            List.of(
                    Map.entry("percentage point", Unit.PERCENT),
                    Map.entry("percent", Unit.PERCENT),
                    Map.entry("per cent", Unit.PERCENT),
                    Map.entry("pour cent", Unit.PERCENT),
                    Map.entry("por ciento", Unit.PERCENT),
                    Map.entry("por cento", Unit.PERCENT),
                    Map.entry("prozent", Unit.PERCENT),
                    Map.entry("%", Unit.PERCENT),
                    Map.entry("‰", Unit.PERMILLE),
                    Map.entry("个百分点", Unit.PERCENT),
                    Map.entry("個百分點", Unit.PERCENT),
                    currency("美元", "USD"),
                    currency("美金", "USD"),
                    currency("澳元", "AUD"),
                    currency("加元", "CAD"),
                    currency("港元", "HKD"),
                    currency("港币", "HKD"),
                    currency("新台币", "TWD"),
                    currency("欧元", "EUR"),
                    currency("歐元", "EUR"),
                    currency("英镑", "GBP"),
                    currency("英鎊", "GBP"),
                    currency("日元", "JPY"),
                    currency("卢比", "INR"),
                    currency("泰铢", "THB"),
                    currency("韩元", "KRW"),
                    currency("瑞士法郎", "CHF"),
                    currency("人民币", "CNY"),
                    currency("元", "CNY"),
                    currency("us dollar", "USD"),
                    currency("u.s. dollar", "USD"),
                    currency("american dollar", "USD"),
                    currency("australian dollar", "AUD"),
                    currency("canadian dollar", "CAD"),
                    currency("hong kong dollar", "HKD"),
                    currency("dollar", "$"),
                    currency("euro", "EUR"),
                    currency("€", "EUR"),
                    currency("pounds sterling", "GBP"),
                    currency("yuan", "CNY"),
                    currency("renminbi", "CNY"),
                    currency("rmb", "CNY"),
                    currency("yen", "JPY"),
                    currency("rupee", "INR"),
                    currency("baht", "THB"));

    private static final Pattern SHARE =
            Pattern.compile(
                    "[%‰]|per ?cent|百分|[0-9一二两三四五六七八九]成|pour cent|por cien|prozent",
                    Pattern.CASE_INSENSITIVE);

    /** A unit found beside a figure, and where it ends on the side away from the figure. */
    record Found(Unit unit, int edge) {}

    private Units() {}

    private static Map.Entry<String, Unit> currency(String words, String code) {
        return Map.entry(words, new Unit(code));
    }

    /** {@return whether a text speaks of shares, in signs or words} */
    static boolean speaksOfShares(String text) {
        return SHARE.matcher(text).find();
    }

    /** {@return the currency before an offset} */
    static Optional<Found> before(String text, int offset) {
        int end = offset > 0 && isSpace(text.charAt(offset - 1)) ? offset - 1 : offset;
        if (end == 0 || BEFORE_LAST.indexOf(text.charAt(end - 1)) < 0) {
            return Optional.empty();
        }
        return BEFORE.stream()
                .filter(sign ->
                        end >= sign.getKey().length()
                                && text.startsWith(sign.getKey(), end - sign.getKey().length()))
                .findFirst()
                .map(sign -> new Found(sign.getValue(), end - sign.getKey().length()));
    }

    /** {@return what is counted after an offset} */
    static Optional<Found> after(String text, int offset) {
        int start = offset < text.length() && isSpace(text.charAt(offset)) ? offset + 1 : offset;
        int end = Math.min(text.length(), start + 20);
        String next = text.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
        return AFTER.stream()
                .filter(sign -> next.startsWith(sign.getKey()))
                .findFirst()
                .map(sign -> new Found(sign.getValue(), start + sign.getKey().length()));
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u2009' || c == '\u202F' || c == '\n';
    }
}
