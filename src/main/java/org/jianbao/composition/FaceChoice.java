package org.jianbao.composition;

import java.util.HashMap;
import java.util.Map;

/** Chooses for each cluster a face of its style's stack (F1, F5). */
final class FaceChoice {

    private static final int HAN_SAMPLE = '中';
    private static final int LATIN_SAMPLE = 'a';

    private final Map<FontStack, FontStack.Member> han = new HashMap<>();
    private final Map<FontStack, FontStack.Member> latin = new HashMap<>();

    /** {@return the face for a cluster of a kind; the first of the stack where none covers it} */
    FontStack.Member member(Cluster cluster, Kind kind) {
        TextStyle style = cluster.style();
        int c = cluster.codePoint();
        if (isShared(c)) {
            FontStack.Member own =
                    style.isChinese() && kind.isMark() ? hanMember(style) : latinMember(style);
            if (own.face().covers(c)) {
                return own;
            }
        }
        return covering(style.fonts(), cluster);
    }

    /** {@return the face that Latin text of a style is set from} */
    FontStack.Member latinMember(TextStyle style) {
        return latin.computeIfAbsent(style.fonts(), fonts -> covering(fonts, LATIN_SAMPLE));
    }

    private FontStack.Member hanMember(TextStyle style) {
        return han.computeIfAbsent(style.fonts(), fonts -> covering(fonts, HAN_SAMPLE));
    }

    /** Code points that Chinese and Latin share, which the language gives to one of them (F1). */
    private static boolean isShared(int c) {
        return switch (c) {
            case '“', '”', '‘', '’', '—', '…', '·', '‧', '–', '⸺', '⋯', '/', '-', '‐' -> true;
            default -> false;
        };
    }

    private static FontStack.Member covering(FontStack fonts, Cluster cluster) {
        if (cluster.text().length() > Character.charCount(cluster.codePoint())) {
            for (FontStack.Member member : fonts.members()) {
                if (cluster.text().codePoints().allMatch(member.face()::covers)) {
                    return member;
                }
            }
        }
        return covering(fonts, cluster.codePoint());
    }

    private static FontStack.Member covering(FontStack fonts, int codePoint) {
        for (FontStack.Member member : fonts.members()) {
            if (member.face().covers(codePoint)) {
                return member;
            }
        }
        return fonts.members().getFirst();
    }
}
