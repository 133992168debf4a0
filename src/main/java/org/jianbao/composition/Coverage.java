package org.jianbao.composition;

import java.util.ArrayList;
import java.util.List;

/** Tells which characters of a copy no face has. */
public final class Coverage {

    private Coverage() {}

    /**
     * {@return the code points that are set as an empty box, in order}
     *
     * @param copy the text
     */
    public static List<Missing> missing(Copy copy) {
        List<Missing> missing = new ArrayList<>();
        for (Cluster cluster : Reading.of(copy).clusters()) {
            int offset = cluster.start();
            for (int codePoint : cluster.text().codePoints().toArray()) {
                if (!isCovered(cluster.style().fonts(), codePoint)) {
                    missing.add(new Missing(codePoint, offset));
                }
                offset += Character.charCount(codePoint);
            }
        }
        return List.copyOf(missing);
    }

    private static boolean isCovered(FontStack fonts, int codePoint) {
        return Blank.of(codePoint, false) != null
                || fonts.members().stream().anyMatch(member -> member.face().covers(codePoint));
    }

    /**
     * A character that no face has.
     *
     * @param codePoint the character; an unpaired surrogate stands for itself
     * @param offset in the copy, UTF-16 units
     */
    public record Missing(int codePoint, int offset) {}
}
