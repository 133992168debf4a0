package org.jianbao.proofreading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jspecify.annotations.Nullable;

/**
 * The text of one language on one page.
 *
 * @param page which
 * @param language BCP 47 tag
 * @param items its lines and pictures, in reading order; the notes at its foot last
 */
record Column(Page page, String language, List<Placement> items) {

    Column {
        items = List.copyOf(items);
    }

    /** {@return the tag of a line or picture; null for what has none} */
    static Placement.@Nullable Tag tag(Placement placement) {
        return switch (placement) {
            case Placement.Line line -> line.tag();
            case Placement.Picture picture -> picture.tag();
            default -> null;
        };
    }

    /**
     * {@return the items that follow each other in the text: without notes and floating pictures}
     */
    List<Placement> running() {
        return items.stream().filter(item -> piece(item) >= 0).toList();
    }

    /** {@return the number of an item's piece in its flow} */
    static int piece(Placement item) {
        Placement.Tag tag = tag(item);
        return tag == null ? -1 : tag.piece();
    }

    /** {@return whether an item is of a kind} */
    static boolean is(Placement item, Kind kind) {
        Placement.Tag tag = tag(item);
        return tag != null && tag.kind() == kind;
    }

    /** {@return what the running text begins with} */
    Optional<Placement.Tag> first() {
        return running().stream().findFirst().flatMap(item -> Optional.ofNullable(tag(item)));
    }

    /** {@return what its lines and pictures take of its height, without white between them, pt} */
    double height() {
        Map<Long, Double> rows = new HashMap<>();
        double pictures = 0;
        for (Placement item : items) {
            if (item instanceof Placement.Line line) {
                rows.merge(Math.round(line.baseline() * 10), line.tag().leading(), Math::max);
            } else if (item instanceof Placement.Picture picture) {
                pictures += picture.height();
            }
        }
        return pictures + rows.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
