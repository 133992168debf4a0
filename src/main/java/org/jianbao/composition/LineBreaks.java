package org.jianbao.composition;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * Where lines may end: UAX #14 as ICU has it, tailored by rules K1 to K18. Looks at the whole
 * paragraph, not at its runs (K13); note calls are transparent (N3).
 */
final class LineBreaks {

    private final List<Cluster> clusters;
    private final Kind[] kinds;
    private final Strictness strictness;
    private final Numbers numbers;
    private final Break[] addresses;
    private final boolean[] hyphens;
    private final boolean hyphenates;
    private final boolean minds;

    /** Boundaries as ICU has them, sought when they are first asked for: many texts never do. */
    private boolean @Nullable [] unicode;

    private boolean @Nullable [] words;

    private LineBreaks(Reading reading, Kind[] kinds, Numbers numbers, ParagraphStyle style) {
        this.clusters = reading.clusters();
        this.kinds = kinds;
        this.strictness = style.strictness();
        this.numbers = numbers;
        this.addresses = Addresses.find(clusters, kinds);
        this.hyphens = Hyphenation.find(clusters, kinds, addresses);
        this.hyphenates =
                style.hyphenate() && style.alignment() == ParagraphStyle.Alignment.JUSTIFY;
        this.minds = style.balanced() && style.alignment() != ParagraphStyle.Alignment.JUSTIFY;
    }

    /** Whether a line may end at a joint for all that UAX #14 knows. */
    private boolean isOpportunity(int joint) {
        boolean[] known = unicode;
        if (known == null) {
            known = boundaries(BreakIterator.getLineInstance(ULocale.ENGLISH));
            unicode = known;
        }
        return known[joint];
    }

    /** Whether a Chinese word ends at a joint; for that a dictionary is read. */
    private boolean isWordEnd(int joint) {
        boolean[] known = words;
        if (known == null) {
            known = boundaries(BreakIterator.getWordInstance(ULocale.CHINESE));
            words = known;
        }
        return known[joint];
    }

    /**
     * {@return the break at each joint; the last is forced}
     *
     * @param reading the paragraph
     * @param kinds of its clusters
     * @param numbers in it
     * @param style of the paragraph
     */
    static Break[] find(Reading reading, Kind[] kinds, Numbers numbers, ParagraphStyle style) {
        LineBreaks breaks = new LineBreaks(reading, kinds, numbers, style);
        Break[] found = new Break[kinds.length + 1];
        found[0] = Break.NEVER;
        for (int joint = 1; joint < kinds.length; joint++) {
            found[joint] = breaks.at(joint);
        }
        found[kinds.length] = Break.FORCED;
        return found;
    }

    private Break at(int joint) {
        Blank blank = clusters.get(joint).before();
        if (blank.type() == Blank.Type.LINE_BREAK) {
            return Break.FORCED;
        }
        int left = beforeCalls(joint);
        boolean glued = blank.type() == Blank.Type.NO_BREAK || blank.type() == Blank.Type.JOINER;
        if (glued || clusters.get(joint).isCall() || isBarred(left, joint)) {
            return Break.BARRED;
        }
        if (blank.type() == Blank.Type.ZERO_WIDTH) {
            return Break.PLAIN;
        }
        if (blank.type() == Blank.Type.SOFT_HYPHEN) {
            return Break.HYPHEN;
        }
        if (hyphens[joint]) {
            return hyphenates ? Break.HYPHEN : Break.SPARE_HYPHEN;
        }
        if (addresses[joint] != null) {
            return addresses[joint];
        }
        if (kinds[left].isChinese() || kinds[joint].isChinese()) {
            return inChinese(left, joint);
        }
        return inWestern(joint);
    }

    /** K12: the cluster before a joint, note calls looked through. */
    private int beforeCalls(int joint) {
        int left = joint - 1;
        while (left > 0 && clusters.get(left).isCall()) {
            left--;
        }
        return left;
    }

    private boolean isBarred(int left, int joint) {
        return Kinsoku.bars(kinds[left], kinds[joint], strictness)
                || (left == joint - 1 && numbers.binds(joint))
                || barsDash(joint)
                || isStrayInitial(joint);
    }

    private Break inChinese(int left, int joint) {
        if (kinds[left] == Kind.OTHER || kinds[joint] == Kind.OTHER) {
            return isOpportunity(joint) ? Break.PLAIN : Break.BARRED;
        }
        if (numbers.precedesUnit(joint)) {
            return Break.NUMBER_UNIT;
        }
        if (kinds[left] == Kind.CONNECT) {
            return Break.EXPLICIT;
        }
        if (kinds[left].closes() && kinds[joint] == Kind.OPEN) {
            return Break.MARK_PAIR;
        }
        boolean inWord =
                minds
                        && kinds[left].isHan()
                        && kinds[joint].isHan()
                        && !clusters.get(joint).before().isSpace()
                        && !isWordEnd(joint);
        return inWord ? Break.WITHIN_WORD : Break.PLAIN;
    }

    private Break inWestern(int joint) {
        if (!isOpportunity(joint)) {
            return kinds[joint] == Kind.LETTER || kinds[joint] == Kind.DIGIT
                    ? Break.INSIDE
                    : Break.BARRED;
        }
        return clusters.get(joint).before().isSpace() ? Break.PLAIN : Break.EXPLICIT;
    }

    /**
     * A dash of western text stays on the line of the word before it, and an opening one (spaced
     * before, closed up after, as in Spanish) on that of the word after it.
     */
    private boolean barsDash(int joint) {
        if (isDash(joint)) {
            boolean opening =
                    clusters.get(joint).before().isSpace()
                            && joint + 1 < kinds.length
                            && clusters.get(joint + 1).adjoins();
            return !opening;
        }
        return isDash(joint - 1)
                && clusters.get(joint).adjoins()
                && clusters.get(joint - 1).before().isSpace();
    }

    private boolean isDash(int i) {
        int c = clusters.get(i).codePoint();
        return kinds[i] == Kind.OTHER && (c == '—' || c == '–');
    }

    /** No line ends with the one letter before a hyphen, as in e-mail. */
    private boolean isStrayInitial(int joint) {
        return clusters.get(joint - 1).codePoint() == '-'
                && clusters.get(joint).adjoins()
                && joint >= 2
                && kinds[joint - 2] == Kind.LETTER
                && (joint == 2 || !clusters.get(joint - 2).adjoins());
    }

    /** For each joint whether an iterator has a boundary there. */
    private boolean[] boundaries(BreakIterator iterator) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[kinds.length];
        for (int i = 0; i < places.length; i++) {
            Cluster cluster = clusters.get(i);
            text.append(separator(cluster.before()));
            places[i] = text.length();
            if (!cluster.isCall()) {
                text.append(cluster.text());
            }
        }
        boolean[] at = new boolean[text.length() + 1];
        iterator.setText(text.toString());
        for (int end = iterator.first(); end != BreakIterator.DONE; end = iterator.next()) {
            at[end] = true;
        }
        boolean[] joints = new boolean[kinds.length];
        for (int i = 0; i < places.length; i++) {
            joints[i] = at[places[i]];
        }
        return joints;
    }

    private static String separator(Blank blank) {
        return switch (blank.type()) {
            case NONE, SOFT_HYPHEN -> "";
            case ZERO_WIDTH -> "\u200B";
            case SPACE, FIXED, LINE_BREAK -> " ";
            case JOINER -> "\u2060";
            case NO_BREAK -> "\u00A0";
        };
    }
}
