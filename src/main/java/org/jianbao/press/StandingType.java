package org.jianbao.press;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.jianbao.errand.Journeyman;
import org.jspecify.annotations.Nullable;

/**
 * Type that is kept standing for another printing: founts and pages as they came into a file, each
 * with all that it was made of. It is taken again only where it would come out the same, so a file
 * has the same bytes with it and without. What was not used for longest makes room. For one thread.
 */
public final class StandingType {

    private final long room;
    private final LinkedHashMap<Object, Kept> kept = new LinkedHashMap<>(64, 0.75f, true);
    private @Nullable Crew crew;
    private long weight;

    private record Kept(Object made, long weight) {}

    /**
     * Nothing kept yet.
     *
     * @param room what may be kept at most, in bytes of the heap
     */
    public StandingType(long room) {
        this.room = room;
    }

    /** {@return what keeps nothing: for what is printed once} */
    public static StandingType none() {
        return new StandingType(0);
    }

    /** {@return whether it keeps anything at all} */
    boolean isKept() {
        return room > 0;
    }

    /** {@return who prints with it; whoever prints with nothing is dismissed afterwards} */
    Crew crew() {
        @Nullable Crew known = crew;
        if (known == null) {
            known = new Crew(new Journeyman("press"), new Packer(), this);
            crew = isKept() ? known : null;
        }
        return known;
    }

    /** A printing is over. */
    void dismiss(Crew done) {
        if (!isKept()) {
            done.close();
        }
    }

    /**
     * {@return what was made of the same}
     *
     * @param of what it is made of, compared by its content
     * @param kind of what is made
     */
    <T> Optional<T> find(Object of, Class<T> kind) {
        @Nullable Kept known = kept.get(of);
        return known == null ? Optional.empty() : Optional.of(kind.cast(known.made()));
    }

    /**
     * Keeps something for as long as there is room.
     *
     * @param of all that it was made of
     * @param made what was made
     * @param bytes what both take of the heap
     */
    void keep(Object of, Object made, long bytes) {
        if (bytes > room) {
            return;
        }
        @Nullable Kept former = kept.put(of, new Kept(made, bytes));
        weight += bytes - (former == null ? 0 : former.weight());
        while (weight > room) {
            weight -= kept.pollFirstEntry().getValue().weight();
        }
    }
}
