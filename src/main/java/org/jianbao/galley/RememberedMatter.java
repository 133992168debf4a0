package org.jianbao.galley;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Profile;
import org.jianbao.composition.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Matter that remembers how it was set. The makeup asks for the same setting again and again while
 * it looks for the best place of a quote; setting is pure, so that the answer is the same. For one
 * thread.
 */
final class RememberedMatter implements Composer.Matter {

    private final Composer.Matter matter;
    private final Map<Task, Setting> settings = new HashMap<>();
    private Optional<Composer.Extent> extent = Optional.empty();

    private record Task(int from, Profile profile, int looseness) {}

    RememberedMatter(Composer.Matter matter) {
        this.matter = matter;
    }

    @Override
    public Setting set(int from, Profile profile, int looseness) {
        Task task = new Task(from, profile, looseness);
        @Nullable Setting known = settings.get(task);
        if (known == null) {
            known = matter.set(from, profile, looseness);
            settings.put(task, known);
        }
        return known;
    }

    @Override
    public Composer.Extent extent() {
        if (extent.isEmpty()) {
            extent = Optional.of(matter.extent());
        }
        return extent.get();
    }
}
