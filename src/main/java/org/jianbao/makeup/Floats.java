package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Chooses the floating pictures of a step: those that wait, then those whose block begins here. */
final class Floats {

    private final Step step;

    private Floats(Step step) {
        this.step = step;
    }

    /** {@return for each flow the pictures that stand on its page} */
    static List<FloatPlace> chosen(Step step) {
        return new Floats(step).choose();
    }

    private List<FloatPlace> choose() {
        List<Integer> chosen = new ArrayList<>();
        if (step.flows().stream().allMatch(flow -> flow.floats().isEmpty())) {
            return places(chosen);
        }
        for (int block : waiting()) {
            if (!fits(chosen, block)) {
                return places(chosen);
            }
            chosen.add(block);
        }
        for (int block : called(columns(chosen))) {
            if (!fits(chosen, block)) {
                break;
            }
            List<Integer> more = new ArrayList<>(chosen);
            more.add(block);
            // The text before the picture must still stand here when the picture has its room.
            if (!called(columns(more)).contains(block)) {
                break;
            }
            chosen = more;
        }
        return places(chosen);
    }

    private List<Column> columns(List<Integer> chosen) {
        List<List<Slot>> none = step.flows().stream().map(_ -> List.<Slot>of()).toList();
        return Settling.settle(step, none, places(chosen)).columns();
    }

    /** The first picture on a page always fits: it is lower than the type area. */
    private boolean fits(List<Integer> chosen, int block) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(block);
        return chosen.isEmpty() || FloatPlace.fit(places(more));
    }

    private SequencedSet<Integer> waiting() {
        SequencedSet<Integer> blocks = new LinkedHashSet<>();
        step.waiting().forEach(w -> w.floats().forEach(f -> blocks.add(f.block())));
        return blocks;
    }

    private SequencedSet<Integer> called(List<Column> columns) {
        SequencedSet<Integer> blocks = new LinkedHashSet<>();
        for (int i = 0; i < step.size(); i++) {
            step.floatsDue(i, columns.get(i)).forEach(f -> blocks.add(f.block()));
        }
        blocks.removeAll(waiting());
        return blocks;
    }

    private List<FloatPlace> places(List<Integer> chosen) {
        List<FloatPlace> places = new ArrayList<>();
        for (int i = 0; i < step.size(); i++) {
            List<Floating> own =
                    chosen.isEmpty()
                            ? List.of()
                            : step.flow(i).floats().stream()
                                    .filter(f -> chosen.contains(f.block()))
                                    .toList();
            places.add(FloatPlace.of(step.flow(i), step.design(i), own));
        }
        return places;
    }
}
