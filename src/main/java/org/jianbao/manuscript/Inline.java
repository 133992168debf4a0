package org.jianbao.manuscript;

import java.util.List;
import org.jianbao.source.SourceSpan;

/** What stands inside a line of text. Every node knows its place in the manuscript. */
public sealed interface Inline {

    /** {@return where it stands in the manuscript} */
    SourceSpan span();

    /**
     * Plain characters, as written: white space and line ends of the source are kept, the composer
     * folds them.
     *
     * @param text the characters after Markdown's escapes and entities are resolved
     * @param span where
     */
    record Text(String text, SourceSpan span) implements Inline {}

    /**
     * Emphasis ({@code *…*}): dots in Chinese, true italics in Latin scripts.
     *
     * @param children what is emphasised
     * @param span where
     */
    record Emphasis(List<Inline> children, SourceSpan span) implements Inline {
        /** Copies the list. */
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /**
     * Strong emphasis ({@code **…**}).
     *
     * @param children what is emphasised
     * @param span where
     */
    record Strong(List<Inline> children, SourceSpan span) implements Inline {
        /** Copies the list. */
        public Strong {
            children = List.copyOf(children);
        }
    }

    /**
     * Code or an identifier ({@code `…`}).
     *
     * @param text its characters
     * @param span where
     */
    record Code(String text, SourceSpan span) implements Inline {}

    /**
     * A link, to the web or, with {@code #id}, inside the briefing.
     *
     * @param target the address as written
     * @param children what is read
     * @param span where
     */
    record Link(String target, List<Inline> children, SourceSpan span) implements Inline {
        /** Copies the list. */
        public Link {
            children = List.copyOf(children);
        }
    }

    /**
     * A bracketed span with attributes, {@code [mot]{lang=fr .class #id}}.
     *
     * @param children what is marked
     * @param attributes its id, classes and language
     * @param span where
     */
    record Span(List<Inline> children, Attributes attributes, SourceSpan span) implements Inline {
        /** Copies the list. */
        public Span {
            children = List.copyOf(children);
        }
    }

    /**
     * A picture inside a line; a picture alone in its paragraph is a {@link Block.Figure}.
     *
     * @param source the file as written, relative to the manuscript's folder
     * @param alternative the text for those who cannot see it
     * @param span where
     */
    record Image(String source, String alternative, SourceSpan span) implements Inline {}

    /**
     * A call of a note ({@code [^id]}).
     *
     * @param id the note's name
     * @param number its number in this manuscript, from 1 in order of first call
     * @param span where
     */
    record NoteCall(String id, int number, SourceSpan span) implements Inline {}

    /**
     * A line break that the author wants (backslash or two spaces at the end of a line).
     *
     * @param span where
     */
    record LineBreak(SourceSpan span) implements Inline {}
}
