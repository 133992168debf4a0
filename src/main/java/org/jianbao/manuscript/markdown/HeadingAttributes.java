package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * Takes the attributes off the end of a heading: {@code ## Text {#id .class}}.
 *
 * @param content the heading's text without them
 * @param attributes what they say
 */
record HeadingAttributes(List<Inline> content, Attributes attributes) {

    static HeadingAttributes of(Desk desk, List<Inline> content) {
        HeadingAttributes none = new HeadingAttributes(content, Attributes.NONE);
        if (content.isEmpty()
                || !(content.getLast() instanceof Inline.Text last)
                || !TextPieces.isVerbatim(last)
                || !last.text().endsWith("}")) {
            return none;
        }
        int brace = last.text().lastIndexOf('{');
        if (brace < 0 || !AttributeBraces.isIntended(last.text().substring(brace))) {
            return none;
        }
        int start = last.span().start() + brace;
        Optional<Attributes> attributes =
                AttributeBraces.read(desk, desk.span(start, last.span().end()));
        return attributes
                .map(a -> new HeadingAttributes(without(content, last, start), a))
                .orElse(none);
    }

    private static List<Inline> without(List<Inline> content, Inline.Text last, int start) {
        List<Inline> rest = new ArrayList<>(content.subList(0, content.size() - 1));
        SourceSpan span = last.span();
        if (start > span.start()) {
            rest.add(InlineRun.part(last, span.start(), start));
        }
        return InlineRun.stripped(rest);
    }
}
