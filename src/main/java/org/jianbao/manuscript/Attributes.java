package org.jianbao.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * What braces say of a heading or a span: {@code {#id .class lang=fr}}.
 *
 * @param id the name for links, if any
 * @param classes the classes, in order
 * @param language a BCP 47 tag, if any
 */
public record Attributes(Optional<String> id, List<String> classes, Optional<String> language) {

    /** No attributes. */
    public static final Attributes NONE =
            new Attributes(Optional.empty(), List.of(), Optional.empty());

    /** Copies the list. */
    public Attributes {
        classes = List.copyOf(classes);
    }
}
