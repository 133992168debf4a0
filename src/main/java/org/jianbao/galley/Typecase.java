package org.jianbao.galley;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianbao.composition.FontStack;
import org.jianbao.font.Face;
import org.jianbao.font.FontLibrary;

/**
 * Finds the faces for a look: one for each family of the style sheet's list, at the weight and
 * slant asked for. Where a family has no italic its upright face is taken; nothing is faked.
 */
final class Typecase {

    /** A character by which a Chinese face is known. */
    private static final int HAN = '中';

    private final FontLibrary library;
    private final double latinScale;
    private final Map<Key, FontStack> stacks = new HashMap<>();

    private record Key(List<String> families, int weight, boolean italic, boolean scaled) {}

    /**
     * A type case for a text.
     *
     * @param library the fonts
     * @param latinScale size of Latin faces beside Han (rule F6)
     */
    Typecase(FontLibrary library, double latinScale) {
        this.library = library;
        this.latinScale = latinScale;
    }

    /** {@return the faces of a look, for a run in a Chinese text or another} */
    FontStack stack(Look look, boolean chinese) {
        return stacks.computeIfAbsent(
                new Key(look.families(), look.weight(), look.italic(), chinese), this::find);
    }

    /** The families of the style sheet, and after them whatever else may have a rare character. */
    private FontStack find(Key key) {
        Set<String> families = new LinkedHashSet<>(key.families());
        families.addAll(library.families());
        List<FontStack.Member> members = new ArrayList<>();
        for (String family : families) {
            library.face(family, key.weight(), key.italic())
                    .ifPresent(f -> members.add(new FontStack.Member(f, scale(f, key.scaled()))));
        }
        return new FontStack(members);
    }

    private double scale(Face face, boolean chinese) {
        return chinese && !face.covers(HAN) ? latinScale : 1;
    }
}
