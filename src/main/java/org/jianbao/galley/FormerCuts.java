package org.jianbao.galley;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jianbao.makeup.Floating;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Block;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a text's blocks and notes when they were last set, by their index or name. What
 * says the same at the same place is the same object again, so that the makeup need not look at it.
 * What was not asked for in a setting is forgotten after it. For one thread.
 */
final class FormerCuts {

    private Map<Object, Kept> last = new HashMap<>();
    private Map<Object, Kept> now = new HashMap<>();
    private IntSupplier doubts = () -> 0;

    /** Something made of blocks, for a place. */
    private record Kept(List<Block> blocks, Object place, Object made) {}

    /**
     * Where a block is cut: all that its pieces depend on beside its words.
     *
     * @param piece number of its first piece
     * @param afloat how many pieces stand outside the text before it
     * @param sections how many numbered sections begin before it
     * @param first whether a paragraph here is the first after a heading
     * @param level whether it follows a statement
     * @param owner block that a floating picture follows
     */
    record Place(int piece, int afloat, int sections, boolean first, boolean level, int owner) {}

    /**
     * A block, cut.
     *
     * @param pieces of the text
     * @param floats what stands at the head or the foot of a page
     * @param afloat how many pieces those have
     * @param sections how many numbered sections have begun after it
     */
    record Cut(List<Piece> pieces, List<Floating> floats, int afloat, int sections) {
        /** Copies the lists. */
        Cut {
            pieces = List.copyOf(pieces);
            floats = List.copyOf(floats);
        }
    }

    /**
     * A setting begins.
     *
     * @param raised counts what has come up that depends on more than words and place, as page
     *     numbers do: what was made meanwhile is made anew next time
     */
    void begin(IntSupplier raised) {
        last = now;
        now = new HashMap<>();
        doubts = raised;
    }

    private <T> Optional<T> find(Object name, List<Block> blocks, Object place, Class<T> kind) {
        @Nullable Kept kept = last.get(name);
        if (kept == null
                || !kept.place().equals(place)
                || !SameWords.blocks(kept.blocks(), blocks)) {
            return Optional.empty();
        }
        now.put(name, new Kept(blocks, place, kept.made())); // the former file can go
        return Optional.of(kind.cast(kept.made()));
    }

    /** {@return what was last made under a name of the same, or what is made now} */
    <T> T of(Object name, List<Block> blocks, Object place, Class<T> kind, Supplier<T> maker) {
        Optional<T> known = find(name, blocks, place, kind);
        if (known.isPresent()) {
            return known.get();
        }
        int before = doubts.getAsInt();
        T made = maker.get();
        if (doubts.getAsInt() == before) {
            now.put(name, new Kept(blocks, place, made));
        }
        return made;
    }
}
