package org.jianbao.composition;

import java.util.List;
import java.util.Set;

/** What belongs to a number: signs, currency, percent, groups of digits, units (K9, K9a). */
final class Numbers {

    private static final Set<String> UNITS =
            Set.of(
                    """
                    m km cm mm nm µm μm mi ft in g kg mg µg t l L ml mL ha s ms min h Hz kHz MHz \
                    GHz W kW MW GW kWh V kV A mA J kJ kcal Pa kPa hPa K B kB KB MB GB TB bit pt px \
                    dpi em км м см мм кг г т л га ч с\
                    """
                            .split(" ", -1));

    private static final String CHINESE_UNITS =
            "年月日号时点分秒个人名位条项次种份件家国元角万亿千百倍页章节岁天周届期所部篇起例国卷册版届代层组类级间章款";

    private final List<Cluster> clusters;
    private final Kind[] kinds;

    Numbers(List<Cluster> clusters, Kind[] kinds) {
        this.clusters = clusters;
        this.kinds = kinds;
    }

    /** {@return whether the sorts beside a joint are parts of one number, to be kept close (K9)} */
    boolean binds(int joint) {
        Kind left = kinds[joint - 1];
        Kind right = kinds[joint];
        if (left == Kind.AFFIX && right == Kind.DIGIT) {
            return KindReader.isPrefix(clusters.get(joint - 1).codePoint());
        }
        if (left != Kind.DIGIT) {
            return false;
        }
        return switch (right) {
            case AFFIX -> KindReader.isSuffix(clusters.get(joint).codePoint());
            case DIGIT -> isSpaced(joint) && isGroup(joint);
            case LETTER -> isSpaced(joint) && isUnit(joint);
            default -> false;
        };
    }

    /** {@return whether a joint is between a number and its Chinese unit (K9a)} */
    boolean precedesUnit(int joint) {
        return kinds[joint - 1] == Kind.DIGIT
                && kinds[joint] == Kind.HAN
                && CHINESE_UNITS.indexOf(clusters.get(joint).codePoint()) >= 0;
    }

    private boolean isSpaced(int joint) {
        return clusters.get(joint).before().isSpace();
    }

    /** Three digits after a space, one to three before it: 1 250 000. */
    private boolean isGroup(int joint) {
        int after = digits(joint, 1);
        int before = digits(joint - 1, -1);
        return after == 3 && before <= 3;
    }

    /** Counts adjoining digits from one on, at most four. */
    private int digits(int from, int step) {
        int count = 1;
        int i = from;
        while (count < 4) {
            boolean adjoins =
                    step > 0
                            ? i + 1 < kinds.length && clusters.get(i + 1).adjoins()
                            : i > 0 && clusters.get(i).adjoins();
            if (!adjoins || kinds[i + step] != Kind.DIGIT) {
                return count;
            }
            i += step;
            count++;
        }
        return count;
    }

    private boolean isUnit(int joint) {
        StringBuilder word = new StringBuilder(clusters.get(joint).text());
        int i = joint + 1;
        while (i < kinds.length && kinds[i] == Kind.LETTER && clusters.get(i).adjoins()) {
            if (word.length() > 4) {
                return false;
            }
            word.append(clusters.get(i).text());
            i++;
        }
        return UNITS.contains(word.toString());
    }
}
