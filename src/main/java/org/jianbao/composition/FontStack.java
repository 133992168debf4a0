package org.jianbao.composition;

import java.util.List;
import org.jianbao.font.Face;

/**
 * The faces that a text may be set from, in the order of the style sheet's family list. The first
 * face that covers a character sets it; code points that Chinese and Latin share (quotation marks,
 * dashes, ellipses, the middle dot) come in a Chinese run from the first face that covers Han, in
 * any other run from the first that covers Latin (rules F1, F5).
 *
 * @param members faces in order, at least one
 */
public record FontStack(List<Member> members) {

    /** Copies the list. */
    public FontStack {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a font stack without faces");
        }
    }

    /**
     * A face and the factor that matches its size to the others (rule F6).
     *
     * @param face the face
     * @param scale 1.0 for the leading script of the text
     */
    public record Member(Face face, double scale) {}
}
