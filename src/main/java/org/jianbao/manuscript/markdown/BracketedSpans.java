package org.jianbao.manuscript.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/**
 * Finds bracketed spans, {@code [mot]{lang=fr}}, among the inlines that the parser left.
 *
 * <p>They are found after parsing, in the brackets that the parser kept as text. Its own extension
 * point for links would not do: to it every bracket pair that becomes something is a link, and a
 * link may hold no other, so neither a span in a link nor a link in a span would be read.
 */
final class BracketedSpans {

    private final Desk desk;
    private final List<Inline> out = new ArrayList<>();

    /** Where in {@link #out} the brackets stand that are still open. */
    private final Deque<Integer> open = new ArrayDeque<>();

    /** How deep each span in {@link #out} is, the innermost one deep; those that are not are 0. */
    private final IdentityHashMap<Inline, Integer> depths = new IdentityHashMap<>();

    private boolean tooDeep;

    private BracketedSpans(Desk desk) {
        this.desk = desk;
    }

    /** {@return the inlines with each bracketed span in place of its brackets} */
    static List<Inline> resolve(Desk desk, List<Inline> inlines) {
        BracketedSpans spans = new BracketedSpans(desk);
        boolean afterNode = false;
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text text && TextPieces.isVerbatim(text)) {
                spans.text(text, afterNode);
            } else {
                spans.out.add(inline);
            }
            afterNode = inline instanceof Inline.Link || inline instanceof Inline.Image;
        }
        InlineRun run = new InlineRun();
        run.addAll(spans.out);
        return run.toList();
    }

    private void text(Inline.Text text, boolean afterLink) {
        int base = text.span().start();
        String letters = text.text();
        if (afterLink && letters.charAt(0) == '{') {
            reportBracesAfterLink(letters, base);
        }
        if (!letters.isEmpty()
                && letters.indexOf('[') < 0
                && (open.isEmpty() || letters.indexOf(']') < 0)) {
            out.add(text);
            return;
        }
        int from = 0;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter == '[') {
                flush(text, from, i);
                open.push(out.size());
                from = i;
            } else if (letter == ']' && !open.isEmpty()) {
                flush(text, from, i);
                int end = close(letters, i, base);
                from = end;
                i = Math.max(i, end - 1);
            }
        }
        flush(text, from, letters.length());
    }

    /**
     * Closes the last open bracket.
     *
     * @return the index in the letters from which on they are not yet read
     */
    private int close(String letters, int bracket, int base) {
        int opened = open.pop();
        int end = bracesEnd(letters, bracket + 1);
        if (end < 0) {
            return bracket;
        }
        SourceSpan braces = desk.span(base + bracket + 1, base + end);
        Optional<Attributes> attributes = AttributeBraces.read(desk, braces);
        if (attributes.isEmpty()) {
            return bracket;
        }
        List<Inline> within = out.subList(opened, out.size());
        List<Inline> children = new ArrayList<>(within);
        SourceSpan span = desk.span(children.getFirst().span().start(), base + end);
        int depth = 1 + depthOf(children);
        if (depth > MarkdownParser.DEEPEST_INLINE) {
            reportDepth(span);
            return bracket;
        }
        dropBracket(children);
        within.clear();
        out.add(new Inline.Span(children, attributes.get(), span));
        depths.put(out.getLast(), depth);
        return end;
    }

    private int depthOf(List<Inline> children) {
        return children.stream().mapToInt(child -> depths.getOrDefault(child, 0)).max().orElse(0);
    }

    /** Once: else each bracket around is told again. */
    private void reportDepth(SourceSpan span) {
        if (!tooDeep) {
            desk.report(TextProblems.bracketsTooDeep(span, MarkdownParser.DEEPEST_INLINE));
        }
        tooDeep = true;
    }

    /** Takes the opening bracket off the text that begins with it. */
    private static void dropBracket(List<Inline> children) {
        Inline.Text first = (Inline.Text) children.removeFirst();
        if (first.text().length() > 1) {
            children.addFirst(InlineRun.part(first, first.span().start() + 1, first.span().end()));
        }
    }

    /** Where braces that are meant as attributes end, or -1 when there are none here. */
    private int bracesEnd(String letters, int start) {
        if (start >= letters.length()
                || letters.charAt(start) != '{'
                || !AttributeBraces.isIntended(
                        letters.substring(start, Math.min(letters.length(), start + 200)))) {
            return -1;
        }
        int end = letters.indexOf('}', start);
        return end < 0 ? -1 : end + 1;
    }

    private void reportBracesAfterLink(String letters, int base) {
        int end = bracesEnd(letters, 0);
        if (end > 0) {
            desk.report(TextProblems.attributesAfterLink(desk.span(base, base + end)));
        }
    }

    private void flush(Inline.Text text, int from, int to) {
        if (to > from) {
            int base = text.span().start();
            out.add(InlineRun.part(text, base + from, base + to));
        }
    }
}
