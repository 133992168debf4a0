package org.jianbao.galley;

import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * <p>Only what was asked for lately is remembered: a paragraph that was left behind is read and
 * shaped again should it be asked for once more. So a book of a thousand pages fits into a small
 * heap.
 */
final class RememberedMatter implements Composer.Matter {

    private final Supplier<Composer.Matter> maker;
    private final Recollection recollection;
    private Optional<Composer.Extent> extent = Optional.empty();

    private record Task(int from, Profile profile, int looseness) {}

    /** A paragraph, read and shaped, and how it was set. */
    private record Remembered(Composer.Matter matter, Map<Task, Setting> settings) {}

    /** What the paragraphs of one text remember, all together. */
    static final class Recollection {

        /** Paragraphs that are remembered: those of some dozen pages. */
        private static final int MOST = 400;

        private final LinkedHashMap<RememberedMatter, Remembered> lately =
                new LinkedHashMap<>(2 * MOST, 0.75f, true);

        private Remembered of(RememberedMatter matter) {
            @Nullable Remembered known = lately.get(matter);
            if (known == null) {
                known = new Remembered(matter.maker.get(), new HashMap<>());
                lately.put(matter, known);
                if (lately.size() > MOST) {
                    lately.pollFirstEntry();
                }
            }
            return known;
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
    public Setting set(int from, Profile profile, int looseness) {
        Remembered now = recollection.of(this);
        return now.settings()
                .computeIfAbsent(
                        new Task(from, profile, looseness),
                        task -> now.matter().set(task.from(), task.profile(), task.looseness()));
    }

    @Override
    public Composer.Extent extent() {
        if (extent.isEmpty()) {
            extent = Optional.of(recollection.of(this).matter().extent());
        }
        return extent.get();
    }
}
