package org.jianbao.check.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** So many in so many: each language says so in its way, or in per cent. */
final class Proportions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Two in five. */
    private static final Pattern IN = Pattern.compile("\\s(?:in|out of|of)(?:\\severy)?\\s");

    /** 每五人中有两人. */
    private static final Pattern AMONG = Pattern.compile("[\\p{IsHan}&&[^和或与]]{1,5}[中里](?:就|便)?有");

    private Proportions() {}

    /** Two in five and 每五人中有两人 are 40 per cent too; the one of “every” may stand between. */
    static void tell(String text, List<Figure> read, int i, int j) {
        if (j >= read.size()) {
            return;
        }
        Figure first = read.get(i);
        Figure second = read.get(j);
        if (second.from() < first.to() || second.from() - first.to() > 16) {
            return;
        }
        String between = text.substring(first.to(), second.from());
        if (IN.matcher(between).matches()) {
            read.set(i, share(first, second.value()));
        } else if (AMONG.matcher(between).matches()
                && first.from() > 0
                && text.charAt(first.from() - 1) == '每') {
            read.set(j, share(second, first.value()));
        }
    }

    private static Figure share(Figure part, BigDecimal whole) {
        return part.value().compareTo(whole) < 0 && whole.compareTo(HUNDRED) <= 0
                ? part.alsoRead(FigureReader.quotient(part.value(), whole).multiply(HUNDRED))
                : part;
    }
}
