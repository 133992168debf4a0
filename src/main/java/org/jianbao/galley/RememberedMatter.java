package org.jianbao.galley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Profile;
import org.jianbao.composition.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Matter that remembers how it was set. The makeup asks for the same setting again and again while
 * it looks for the best pages; setting is pure, so that the answer is the same. Safe for use by
 * several threads.
 *
 * <p>Only what was asked for lately is remembered: a paragraph that was left behind is read and
 * shaped again should it be asked for once more. So a book of a thousand pages fits into a small
 * heap.
 */
final class RememberedMatter implements Composer.Matter {

    private final Supplier<Composer.Matter> maker;
    private final Recollection recollection;
    private Optional<Composer.Extent> extent = Optional.empty();

    /** Guarded by this, but forgotten without. */
    private volatile @Nullable Remembered remembered;

    /** Whether it was asked for since it was last looked at. */
    private volatile boolean asked;

    /** What is to be set. */
    private static final class Task {
        private final int from;
        private final Profile profile;
        private final int looseness;
        private final int hash;

        private Task(int from, Profile profile, int looseness) {
            this.from = from;
            this.profile = profile;
            this.looseness = looseness;
            this.hash = (31 * from + looseness) * 31 + profile.hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Task task
                    && hash == task.hash
                    && from == task.from
                    && looseness == task.looseness
                    && profile.equals(task.profile);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** A paragraph, read and shaped, and how it was set. */
    private record Remembered(Composer.Matter matter, Map<Task, Setting> settings) {}

    /** What the paragraphs of one text remember, all together. */
    static final class Recollection {

        /** Paragraphs that are remembered: those of some dozen pages. */
        private static final int MOST = 400;

        private final Deque<RememberedMatter> lately = new ArrayDeque<>();

        /** Makes room for one more: what was not asked for since it was last here is forgotten. */
        private synchronized void add(RememberedMatter matter) {
            lately.addLast(matter);
            while (lately.size() > MOST) {
                RememberedMatter oldest = lately.removeFirst();
                if (oldest.asked) {
                    oldest.asked = false;
                    lately.addLast(oldest);
                } else {
                    oldest.remembered = null;
                }
            }
        }
    }

    /**
     * Matter that is made when it is first asked for.
     *
     * @param maker makes it; gives the same each time
     * @param recollection shared by the paragraphs of a text
     */
    RememberedMatter(Supplier<Composer.Matter> maker, Recollection recollection) {
        this.maker = maker;
        this.recollection = recollection;
    }

    @Override
    public synchronized Setting set(int from, Profile profile, int looseness) {
        Remembered now = remembered();
        Task task = new Task(from, profile, looseness);
        Setting known = now.settings().get(task);
        if (known == null) {
            known = now.matter().set(from, profile, looseness);
            now.settings().put(task, known);
        }
        return known;
    }

    @Override
    public synchronized Composer.Extent extent() {
        if (extent.isEmpty()) {
            extent = Optional.of(remembered().matter().extent());
        }
        return extent.get();
    }

    private Remembered remembered() {
        Remembered known = remembered;
        if (known == null) {
            known = new Remembered(maker.get(), new HashMap<>());
            remembered = known;
            asked = true;
            recollection.add(this);
        }
        asked = true;
        return known;
    }
}
