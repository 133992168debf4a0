package org.jianbao;

import java.util.function.Supplier;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Copy;
import org.jianbao.composition.ParagraphStyle;
import org.jianbao.composition.Profile;
import org.jianbao.composition.Setting;

/**
 * A composer whose time is taken: the makeup asks for lines while it looks for pages, and that is
 * time for setting all the same.
 *
 * @param composer makes the lines
 * @param watch the watch that runs now
 */
record TimedComposer(Composer composer, Supplier<Stopwatch> watch) implements Composer {

    @Override
    public Matter prepare(Copy copy, ParagraphStyle style) {
        return new Timed(time(() -> composer.prepare(copy, style)), this);
    }

    private <T> T time(Supplier<T> work) {
        return watch.get().time(Stage.SETTING, work::get);
    }

    private record Timed(Matter matter, TimedComposer composer) implements Matter {
        @Override
        public Setting set(int from, Profile profile, int looseness) {
            return composer.time(() -> matter.set(from, profile, looseness));
        }

        @Override
        public Extent extent() {
            return composer.time(matter::extent);
        }
    }
}
