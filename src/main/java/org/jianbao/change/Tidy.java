package org.jianbao.change;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.change.Stretch.Kind;

/**
 * Makes stretches readable: alike ones are joined, what was taken out comes before what was put in,
 * and a lone space or mark between two changes belongs to both.
 */
final class Tidy {

    private final List<Stretch> all = new ArrayList<>();
    private final StringBuilder old = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();
    private final StringBuilder same = new StringBuilder();

    private Tidy() {}

    static List<Stretch> of(List<Stretch> stretches) {
        Tidy tidy = new Tidy();
        stretches.forEach(tidy::take);
        tidy.settle();
        return List.copyOf(tidy.all);
    }

    /** Changes are gathered until words come that are the same. */
    private void take(Stretch stretch) {
        switch (stretch.kind()) {
            case SAME -> same.append(stretch.text());
            case OLD -> change(old, stretch.text());
            case NEW -> change(fresh, stretch.text());
        }
    }

    private void change(StringBuilder side, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!same.isEmpty()) {
            boolean replaced = !old.isEmpty() && !fresh.isEmpty();
            if (replaced
                    && same.codePoints().noneMatch(Character::isLetterOrDigit)
                    && same.length() <= 2) {
                old.append(same);
                fresh.append(same);
                same.setLength(0);
            } else {
                settle();
            }
        }
        side.append(text);
    }

    private void settle() {
        add(Kind.OLD, old);
        add(Kind.NEW, fresh);
        add(Kind.SAME, same);
    }

    private void add(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            all.add(new Stretch(kind, text.toString()));
            text.setLength(0);
        }
    }
}
