package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * A value of YAML with its place. Scalars stay as they were written: {@code 03} is two characters,
 * no number.
 */
sealed interface Yaml {

    /** {@return where the value stands} */
    SourceSpan span();

    /** {@return what it is, in the words of an editor} */
    String kind();

    /** Text; empty when nothing was written after the key. */
    record Scalar(String text, SourceSpan span) implements Yaml {
        @Override
        public String kind() {
            return "a text";
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, SourceSpan span) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with their values, in the order in which they were written; each key once. */
    record Mapping(List<Entry> entries, SourceSpan span) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a group of keys";
        }

        Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.key().equals(key)).findFirst();
        }
    }

    /** A key and its value. */
    record Entry(String key, SourceSpan keySpan, Yaml value) {}
}
