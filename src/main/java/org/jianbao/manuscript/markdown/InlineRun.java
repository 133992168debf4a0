package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/** Gathers inlines in order; texts that follow each other in the source become one. */
final class InlineRun {

    private final List<Inline> inlines = new ArrayList<>();

    /** Texts that follow each other and are not yet one inline. */
    private final List<Inline.Text> pending = new ArrayList<>();

    void add(Inline inline) {
        if (!(inline instanceof Inline.Text text)) {
            flush();
            inlines.add(inline);
            return;
        }
        if (!pending.isEmpty() && !joins(pending.getLast(), text)) {
            flush();
        }
        pending.add(text);
    }

    void addAll(List<? extends Inline> more) {
        more.forEach(this::add);
    }

    List<Inline> toList() {
        flush();
        return List.copyOf(inlines);
    }

    private void flush() {
        if (pending.size() == 1) {
            inlines.add(pending.getFirst());
        } else if (!pending.isEmpty()) {
            StringBuilder text = new StringBuilder();
            pending.forEach(piece -> text.append(piece.text()));
            SourceSpan first = pending.getFirst().span();
            int end = pending.getLast().span().end();
            inlines.add(
                    new Inline.Text(
                            text.toString(), new SourceSpan(first.source(), first.start(), end)));
        }
        pending.clear();
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

    /** {@return the run without white space at its ends, ideographic spaces included} */
    static List<Inline> stripped(List<Inline> inlines) {
        List<Inline> list = new ArrayList<>(inlines);
        while (!list.isEmpty() && isBlank(list.getLast())) {
            list.removeLast();
        }
        while (!list.isEmpty() && isBlank(list.getFirst())) {
            list.removeFirst();
        }
        if (list.isEmpty()) {
            return List.of();
        }
        if (list.getLast() instanceof Inline.Text last && TextPieces.isVerbatim(last)) {
            int end = last.span().start() + last.text().stripTrailing().length();
            list.set(list.size() - 1, part(last, last.span().start(), end));
        }
        if (list.getFirst() instanceof Inline.Text first && TextPieces.isVerbatim(first)) {
            int start = first.span().end() - first.text().stripLeading().length();
            list.set(0, part(first, start, first.span().end()));
        }
        return List.copyOf(list);
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.Text text && text.text().isBlank();
    }

    /** The two parts of a run that was cut. */
    record Halves(List<Inline> before, List<Inline> after) {}
}
