package org.jianbao.composition;

import java.lang.Character.UnicodeScript;
import java.util.List;

/** Says what each cluster is for the rules, by its code point, its language and its neighbors. */
final class KindReader {

    private static final String OPENING = "（《〈「『【〖〔［｛";
    private static final String CLOSING = "）》〉」』】〗〕］｝";
    private static final String STOPS = "。．？！";
    private static final String CHINESE_STOPS = "‼⁇⁈⁉";
    private static final String PREFIXES = "￥¥$€£+−±≈";
    private static final String SUFFIXES = "%‰°℃℉′″₫¢％";

    private final List<Cluster> clusters;

    /** How many ‘ wait for their ’. */
    private int open;

    private KindReader(List<Cluster> clusters) {
        this.clusters = clusters;
    }

    /** {@return the kind of each cluster} */
    static Kind[] kinds(List<Cluster> clusters) {
        KindReader reader = new KindReader(clusters);
        Kind[] kinds = new Kind[clusters.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = reader.kind(i);
        }
        return kinds;
    }

    /** {@return whether a code point is a sign or currency that stands before its number (K9)} */
    static boolean isPrefix(int codePoint) {
        return PREFIXES.indexOf(codePoint) >= 0;
    }

    /** {@return whether a code point is a percent, degree or currency after its number (K9)} */
    static boolean isSuffix(int codePoint) {
        return SUFFIXES.indexOf(codePoint) >= 0;
    }

    private Kind kind(int i) {
        int c = clusters.get(i).codePoint();
        if (isHan(c)) {
            return Kind.HAN;
        }
        if (c >= '0' && c <= '9') {
            return Kind.DIGIT;
        }
        if (Character.isLetter(c)) {
            return letter(c);
        }
        Kind fullWidth = fullWidthMark(c);
        if (fullWidth != Kind.OTHER) {
            return fullWidth;
        }
        Kind shared = clusters.get(i).style().isChinese() ? chineseMark(i, c) : Kind.OTHER;
        return shared != Kind.OTHER ? shared : affix(i, c);
    }

    private static Kind letter(int c) {
        if (c == '々') {
            return Kind.ITERATION;
        }
        if (c >= 0xFF00 && c <= 0xFFEF) {
            return Kind.OTHER;
        }
        return switch (UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC -> Kind.LETTER;
            default -> Kind.OTHER;
        };
    }

    private static boolean isHan(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return c == '〇' || (UnicodeScript.of(c) == UnicodeScript.HAN && c != '々');
    }

    /** Marks that belong to Chinese text whatever the run's language. */
    private static Kind fullWidthMark(int c) {
        if (OPENING.indexOf(c) >= 0) {
            return Kind.OPEN;
        }
        if (CLOSING.indexOf(c) >= 0) {
            return Kind.CLOSE;
        }
        if (STOPS.indexOf(c) >= 0) {
            return Kind.STOP;
        }
        return switch (c) {
            case '，', '、', '；', '：' -> Kind.PAUSE;
            case '～' -> Kind.CONNECT;
            case '・' -> Kind.MID;
            case '／' -> Kind.SLASH;
            default -> Kind.OTHER;
        };
    }

    /** Marks that Chinese shares with other languages (F1, F2). */
    private Kind chineseMark(int i, int c) {
        return switch (c) {
            case '“' -> Kind.OPEN;
            case '‘' -> openingQuote();
            case '”' -> Kind.CLOSE;
            case '’' -> isApostrophe(i) ? Kind.OTHER : closingQuote();
            case '—' -> clusters.get(i).text().length() == 2 ? Kind.DASH : Kind.CONNECT;
            case '⸺' -> Kind.DASH;
            case '…', '⋯' -> Kind.ELLIPSIS;
            case '–' -> Kind.CONNECT;
            case '-', '‐' -> betweenHan(i) ? Kind.CONNECT : Kind.OTHER;
            case '·', '‧' -> Kind.MID;
            case '/' -> betweenHan(i) ? Kind.SLASH : Kind.OTHER;
            default -> CHINESE_STOPS.indexOf(c) >= 0 ? Kind.STOP : Kind.OTHER;
        };
    }

    private Kind openingQuote() {
        open++;
        return Kind.OPEN;
    }

    private Kind closingQuote() {
        open = Math.max(0, open - 1);
        return Kind.CLOSE;
    }

    /** F2: ’ between Latin letters is an apostrophe, and beside one if it has no ‘ to close. */
    private boolean isApostrophe(int i) {
        boolean after = i > 0 && clusters.get(i).adjoins() && isLatin(i - 1);
        boolean before = i + 1 < clusters.size() && clusters.get(i + 1).adjoins() && isLatin(i + 1);
        return (after && before) || (open == 0 && (after || before));
    }

    private boolean isLatin(int i) {
        int c = clusters.get(i).codePoint();
        return isDigit(i) || (Character.isLetter(c) && letter(c) == Kind.LETTER);
    }

    private boolean betweenHan(int i) {
        return i > 0
                && i + 1 < clusters.size()
                && isHan(clusters.get(i - 1).codePoint())
                && isHan(clusters.get(i + 1).codePoint());
    }

    private Kind affix(int i, int c) {
        boolean before = isPrefix(c) && i + 1 < clusters.size() && isDigit(i + 1);
        boolean after = isSuffix(c) && i > 0 && isDigit(i - 1);
        return before || after ? Kind.AFFIX : Kind.OTHER;
    }

    private boolean isDigit(int i) {
        int c = clusters.get(i).codePoint();
        return c >= '0' && c <= '9';
    }
}
