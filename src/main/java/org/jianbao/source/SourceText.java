package org.jianbao.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The text of one file as it was read, with the name by which the editor knows it.
 *
 * <p>Offsets inside are UTF-16 units from 0; lines and columns are told from 1, columns in code
 * points, as an editor's status bar shows them. Where lines begin is found once, when it is first
 * asked for: a large file may have many problems.
 */
public final class SourceText {

    private final String name;
    private final String text;

    /** The offset at which each line begins; empty until it is asked for. */
    private int[] lineStarts = {};

    /**
     * A text.
     *
     * @param name the path as shown in messages, for example {@code manuscript/en.md}
     * @param text the whole content, line ends normalised to {@code \n}, without a byte order mark
     */
    public SourceText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** {@return the path as shown in messages} */
    public String name() {
        return name;
    }

    /** {@return the whole content} */
    public String text() {
        return text;
    }

    /** {@return the line of an offset, from 1} */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts(), Math.min(offset, text.length()));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** {@return the column of an offset in its line, from 1, in code points} */
    public int column(int offset) {
        int end = Math.min(offset, text.length());
        return text.codePointCount(lineStart(end), end) + 1;
    }

    /** {@return the text of the line that holds an offset, without its line end} */
    public String lineAt(int offset) {
        int start = lineStart(Math.min(offset, text.length()));
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    /**
     * {@return the offset at which a line begins; lines from 1; the end of the text for lines
     * beyond it}
     */
    public int offsetOfLine(int line) {
        int[] starts = lineStarts();
        return line > starts.length ? text.length() : starts[Math.max(line, 1) - 1];
    }

    /** Threads that ask at once find the same. */
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known.length == 0) {
            known =
                    IntStream.concat(
                                    IntStream.of(0),
                                    IntStream.range(0, text.length())
                                            .filter(i -> text.charAt(i) == '\n')
                                            .map(i -> i + 1))
                            .toArray();
            lineStarts = known;
        }
        return known;
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** {@return the span of the whole file's first character, for problems of the file as such} */
    public SourceSpan start() {
        return new SourceSpan(this, 0, Math.min(1, text.length()));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof SourceText that
                        && name.equals(that.name)
                        && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new int[] {name.hashCode(), text.length()});
    }

    @Override
    public String toString() {
        return name;
    }
}
