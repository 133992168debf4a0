package org.jianbao.composition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A composer that remembers what it set, by what the copy says and how it looks: setting is pure,
 * so that the answer is the same. A paragraph of an earlier build, or of another edition, is
 * neither read nor shaped nor broken into lines again.
 *
 * <p>What was not asked for lately is forgotten first. Safe for use by several threads.
 */
public final class SetMatter implements Composer {

    private final Composer composer;
    private final long room;
    private final LinkedHashMap<Key, Remembered> lately = new LinkedHashMap<>(64, 0.75f, true);
    private final AtomicInteger set = new AtomicInteger();
    private final AtomicInteger spared = new AtomicInteger();
    private long kept;

    /** A paragraph by all that its setting depends on; hashed once, since copies are long. */
    private static final class Key {
        private final Copy copy;
        private final ParagraphStyle style;
        private final int hash;

        Key(Copy copy, ParagraphStyle style) {
            this.copy = copy;
            this.style = style;
            this.hash = 31 * copy.text().hashCode() + style.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && hash == that.hash
                    && style.equals(that.style)
                    && copy.equals(that.copy);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    private record Task(int from, Profile profile, int looseness) {}

    /**
     * A composer without memories.
     *
     * @param composer does what is not remembered
     * @param room how many characters may be kept at most, each way of setting counted
     */
    public SetMatter(Composer composer, long room) {
        this.composer = composer;
        this.room = room;
    }

    @Override
    public Matter prepare(Copy copy, ParagraphStyle style) {
        Key key = new Key(copy, style);
        synchronized (lately) {
            @Nullable Remembered known = lately.get(key);
            if (known != null) {
                return known;
            }
        }
        Remembered made = new Remembered(composer.prepare(copy, style), copy.text().length() + 1);
        synchronized (lately) {
            @Nullable Remembered meanwhile = lately.putIfAbsent(key, made);
            if (meanwhile != null) {
                return meanwhile;
            }
            made.isKept = true;
            keep(made, (long) made.length * Remembered.READ);
        }
        return made;
    }

    /** Counts what a paragraph takes more; what was not asked for lately makes room for it. */
    private void keep(Remembered matter, long characters) {
        synchronized (lately) {
            if (!matter.isKept) {
                return; // forgotten here, though somebody still holds it
            }
            matter.weight += characters;
            kept += characters;
            while (kept > room && lately.size() > 1) {
                Remembered oldest = lately.pollFirstEntry().getValue();
                oldest.isKept = false;
                kept -= oldest.weight;
            }
        }
    }

    /** {@return how often lines were made since this was last asked} */
    public int takeSet() {
        return set.getAndSet(0);
    }

    /** {@return how often lines were remembered since this was last asked} */
    public int takeSpared() {
        return spared.getAndSet(0);
    }

    private final class Remembered implements Matter {

        /** What is read and shaped weighs more than what is broken into lines. */
        private static final int READ = 4;

        private final Matter matter;
        private final int length;
        private final Map<Task, Setting> settings = new ConcurrentHashMap<>();
        private volatile @Nullable Extent extent;
        private boolean isKept;
        private long weight;

        Remembered(Matter matter, int length) {
            this.matter = matter;
            this.length = length;
        }

        @Override
        public Setting set(int from, Profile profile, int looseness) {
            Task task = new Task(from, profile, looseness);
            @Nullable Setting known = settings.get(task);
            if (known != null) {
                spared.incrementAndGet();
                return known;
            }
            Setting made = matter.set(from, profile, looseness);
            set.incrementAndGet();
            if (settings.putIfAbsent(task, made) == null) {
                keep(this, length);
            }
            return made;
        }

        @Override
        public Extent extent() {
            @Nullable Extent known = extent;
            if (known == null) {
                known = matter.extent();
                extent = known;
            }
            return known;
        }
    }
}
