package org.jianbao.diagnostic;

import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * The line of a place and a mark under it.
 *
 * @param line the line, or the part of a long line around the place
 * @param indent cells before the mark
 * @param marked cells of the mark, at least one
 */
record SourceExcerpt(String line, int indent, int marked) {

    /** Longer lines are shown in part: this many cells, the dots at the cuts included. */
    private static final int WIDEST = 100;

    /** How many cells before the place are shown of a long line. */
    private static final int BEFORE = 40;

    /** Characters, since a thousand marks may stand on one letter and take no cell. */
    private static final int MOST = 400;

    /** {@return the excerpt; empty for a file whose text isn't known, or for an empty line} */
    static Optional<SourceExcerpt> of(SourceSpan span) {
        String line = span.source().lineAt(span.start());
        if (line.isBlank()) {
            return Optional.empty();
        }
        int lineStart = span.source().offsetOfLine(span.line());
        int start = Math.min(span.start() - lineStart, line.length());
        int end = Math.clamp((long) span.end() - lineStart, start, line.length());
        int from = firstShown(line, start);
        int to = lastShown(line, from);
        String head = from > 0 ? Cells.CUT : "";
        String tail = to < line.length() ? Cells.CUT : "";
        int indent = Cells.width(head) + Cells.width(line.substring(from, start));
        int marked = Cells.width(line.substring(start, Math.min(end, Math.max(to, start))));
        return Optional.of(
                new SourceExcerpt(
                        head + Cells.shown(line.substring(from, to)) + tail,
                        indent,
                        Math.max(1, marked)));
    }

    private static int firstShown(String line, int start) {
        if (isShort(line)) {
            return 0;
        }
        int from = start;
        int cells = 0;
        while (from > 0 && cells < BEFORE && start - from < MOST) {
            int before = line.codePointBefore(from);
            cells += Cells.width(before);
            from -= Character.charCount(before);
        }
        return from;
    }

    private static boolean isShort(String line) {
        return line.length() <= MOST && Cells.width(line) <= WIDEST;
    }

    private static int lastShown(String line, int from) {
        if (isShort(line)) {
            return line.length();
        }
        int to = from;
        int cells = 2 * Cells.width(Cells.CUT);
        while (to < line.length() && to - from < MOST) {
            int next = line.codePointAt(to);
            cells += Cells.width(next);
            if (cells > WIDEST) {
                return to;
            }
            to += Character.charCount(next);
        }
        return to;
    }
}
