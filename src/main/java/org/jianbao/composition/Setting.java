package org.jianbao.composition;

import java.util.List;

/**
 * A paragraph, or its tail, set.
 *
 * @param lines its lines, in order
 * @param cost how ugly it is: the sum of the lines' demerits, comparable within one composer
 */
public record Setting(List<SetLine> lines, double cost) {
    /** Copies the list. */
    public Setting {
        lines = List.copyOf(lines);
    }
}
