package org.jianbao;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps what was made last under each name, with all that it was made of. For one thread.
 *
 * @param <K> name
 * @param <I> what things are made of, compared by its content
 * @param <O> what is made
 */
final class Shelf<K, I, O> {

    private final Map<K, Kept<I, O>> kept = new HashMap<>();

    private record Kept<I, O>(I of, O made) {}

    /** {@return what was made last, if it was made of the same} */
    Optional<O> get(K name, I of) {
        return Optional.ofNullable(kept.get(name))
                .filter(last -> Objects.equals(last.of(), of))
                .map(Kept::made);
    }

    /** Keeps something in place of what was made before. */
    void put(K name, I of, O made) {
        kept.put(name, new Kept<>(of, made));
    }

    /** Clears away all but some names. */
    void keep(Collection<K> names) {
        kept.keySet().retainAll(names);
    }
}
