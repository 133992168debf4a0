package org.jianbao.accessible;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.tags.Tag;

/** Sections around what their headings lead; headings without gaps in their levels. */
final class Nesting {
    private int last = 1;

    List<Tag> nested(List<Tag> flat) {
        List<Tag> all = new ArrayList<>();
        int i = 0;
        while (i < flat.size()) {
            int level = level(flat.get(i));
            if (level == 0) {
                all.add(flat.get(i++));
                continue;
            }
            int end = i + 1;
            while (end < flat.size()
                    && !(level(flat.get(end)) > 0 && level(flat.get(end)) <= level)) {
                end++;
            }
            List<Tag> inner = new ArrayList<>();
            inner.add(leveled((Tag.Element) flat.get(i), level));
            inner.addAll(nested(flat.subList(i + 1, end)));
            all.add(ModelTags.element("Sect", inner));
            i = end;
        }
        return all;
    }

    private Tag leveled(Tag.Element heading, int level) {
        last = Math.min(level, last + 1);
        return ModelTags.element("H" + last, heading.kids());
    }

    private static int level(Tag tag) {
        return Optional.of(tag)
                .filter(Tag.Element.class::isInstance)
                .map(e -> ((Tag.Element) e).type())
                .filter(type -> type.matches("H[1-6]"))
                .map(type -> type.charAt(1) - '0')
                .orElse(0);
    }
}
