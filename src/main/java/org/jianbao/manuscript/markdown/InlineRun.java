package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/** Gathers inlines in order; texts that follow each other in the source become one. */
final class InlineRun {

    private final List<Inline> inlines = new ArrayList<>();

    void add(Inline inline) {
        if (inline instanceof Inline.Text next
                && !inlines.isEmpty()
                && inlines.getLast() instanceof Inline.Text last
                && joins(last, next)) {
            SourceSpan span =
                    new SourceSpan(last.span().source(), last.span().start(), next.span().end());
            inlines.set(inlines.size() - 1, new Inline.Text(last.text() + next.text(), span));
        } else {
            inlines.add(inline);
        }
    }

    void addAll(List<? extends Inline> more) {
        more.forEach(this::add);
    }

    List<Inline> toList() {
        return List.copyOf(inlines);
    }

    private static boolean joins(Inline.Text last, Inline.Text next) {
        return last.span().end() == next.span().start()
                && TextPieces.isVerbatim(last)
                && TextPieces.isVerbatim(next);
    }

    /**
     * Cuts a run at a place. A text that stands across it is cut in two; anything else goes where
     * it begins.
     *
     * @param inlines the run
     * @param offset the place in the file
     * @return the part before and the part from the place on
     */
    static Halves cut(List<Inline> inlines, int offset) {
        InlineRun before = new InlineRun();
        InlineRun after = new InlineRun();
        for (Inline inline : inlines) {
            SourceSpan span = inline.span();
            if (inline instanceof Inline.Text text
                    && TextPieces.isVerbatim(text)
                    && span.start() < offset
                    && offset < span.end()) {
                before.add(part(text, span.start(), offset));
                after.add(part(text, offset, span.end()));
            } else {
                (span.start() < offset ? before : after).add(inline);
            }
        }
        return new Halves(before.toList(), after.toList());
    }

    /** {@return a stretch of a text that stands letter for letter in the source} */
    static Inline.Text part(Inline.Text text, int start, int end) {
        int base = text.span().start();
        return new Inline.Text(
                text.text().substring(start - base, end - base),
                new SourceSpan(text.span().source(), start, end));
    }

    /** {@return the run without white space at its ends} */
    static List<Inline> stripped(List<Inline> inlines) {
        List<Inline> list = new ArrayList<>(inlines);
        while (!list.isEmpty()
                && list.getLast() instanceof Inline.Text(String text, SourceSpan _)
                && text.isBlank()) {
            list.removeLast();
        }
        while (!list.isEmpty()
                && list.getFirst() instanceof Inline.Text(String text, SourceSpan _)
                && text.isBlank()) {
            list.removeFirst();
        }
        if (!list.isEmpty()
                && list.getLast() instanceof Inline.Text last
                && TextPieces.isVerbatim(last)) {
            int end = last.span().start() + last.text().stripTrailing().length();
            list.set(list.size() - 1, part(last, last.span().start(), end));
        }
        if (!list.isEmpty()
                && list.getFirst() instanceof Inline.Text first
                && TextPieces.isVerbatim(first)) {
            int start = first.span().end() - first.text().stripLeading().length();
            list.set(0, part(first, start, first.span().end()));
        }
        return List.copyOf(list);
    }

    /** The two parts of a run that was cut. */
    record Halves(List<Inline> before, List<Inline> after) {}
}
