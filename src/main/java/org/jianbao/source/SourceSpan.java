package org.jianbao.source;

/**
 * A place in a file of the editor's: from {@code start} to before {@code end}, UTF-16 offsets from
 * 0.
 *
 * @param source the file
 * @param start first offset
 * @param end offset after the last, at least {@code start}
 */
public record SourceSpan(SourceText source, int start, int end) {

    /** Rejects spans that run backwards. */
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span from " + start + " to " + end);
        }
    }

    /** {@return the line of the first character, from 1} */
    public int line() {
        return source.line(start);
    }

    /** {@return the column of the first character, from 1, in code points} */
    public int column() {
        return source.column(start);
    }

    @Override
    public String toString() {
        return source.name() + ":" + line() + ":" + column();
    }
}
