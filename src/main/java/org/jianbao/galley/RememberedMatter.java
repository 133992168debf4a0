package org.jianbao.galley;

import java.lang.ref.SoftReference;
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
 * it looks for the best pages; setting is pure, so that the answer is the same. For one thread.
 *
 * <p>What is remembered may be forgotten where memory is short, the shaped paragraph itself too: it
 * is read and shaped again when it is asked for. So a book of a thousand pages fits into a small
 * heap.
 */
final class RememberedMatter implements Composer.Matter {

    private final Supplier<Composer.Matter> maker;
    private SoftReference<Remembered> remembered = new SoftReference<>(null);
    private Optional<Composer.Extent> extent = Optional.empty();

    private record Task(int from, Profile profile, int looseness) {}

    /** The paragraph, read and shaped, and how it was set. */
    private record Remembered(Composer.Matter matter, Map<Task, Setting> settings) {}

    /**
     * Matter that is made when it is first asked for.
     *
     * @param maker makes it; gives the same each time
     */
    RememberedMatter(Supplier<Composer.Matter> maker) {
        this.maker = maker;
    }

    @Override
    public Setting set(int from, Profile profile, int looseness) {
        Remembered now = now();
        return now.settings()
                .computeIfAbsent(
                        new Task(from, profile, looseness),
                        task -> now.matter().set(task.from(), task.profile(), task.looseness()));
    }

    private Remembered now() {
        @Nullable Remembered known = remembered.get();
        if (known == null) {
            known = new Remembered(maker.get(), new HashMap<>());
            remembered = new SoftReference<>(known);
        }
        return known;
    }

    @Override
    public Composer.Extent extent() {
        if (extent.isEmpty()) {
            extent = Optional.of(now().matter().extent());
        }
        return extent.get();
    }
}
