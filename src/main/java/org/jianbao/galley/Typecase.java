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
    private final Pairing pairing;
    private final Map<Key, FontStack> stacks = new HashMap<>();

    private record Key(List<String> families, int weight, boolean italic, boolean chinese) {}

    /**
     * How Latin faces are matched to Han beside them (rule F6).
     *
     * @param scale their size, 1 for the same
     * @param weights their weight for a weight of Han, where it is another
     */
    record Pairing(double scale, Map<Integer, Integer> weights) {
        /** Copies the map. */
        Pairing {
            weights = Map.copyOf(weights);
        }
    }

    /**
     * A type case for a text.
     *
     * @param library the fonts
     * @param pairing of Latin and Han, in a Chinese text
     */
    Typecase(FontLibrary library, Pairing pairing) {
        this.library = library;
        this.pairing = pairing;
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
                    .map(face -> key.chinese() ? paired(family, face, key) : plain(face))
                    .ifPresent(members::add);
        }
        return new FontStack(members);
    }

    private FontStack.Member paired(String family, Face face, Key key) {
        if (face.covers(HAN)) {
            return plain(face);
        }
        int weight = pairing.weights().getOrDefault(key.weight(), key.weight());
        Face matched = library.face(family, weight, key.italic()).orElse(face);
        return new FontStack.Member(matched, pairing.scale());
    }

    private static FontStack.Member plain(Face face) {
        return new FontStack.Member(face, 1);
    }
}
