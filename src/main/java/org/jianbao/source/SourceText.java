package org.jianbao.source;

import java.util.Arrays;

/**
 * The text of one file as it was read, with the name by which the editor knows it.
 *
 * <p>Offsets inside are UTF-16 units from 0; lines and columns are told from 1, columns in code
 * points, as an editor's status bar shows them.
 *
 * @param name the path as shown in messages, for example {@code manuscript/en.md}
 * @param text the whole content, line ends normalised to {@code \n}, without a byte order mark
 */
public record SourceText(String name, String text) {

    /** {@return the line of an offset, from 1} */
    public int line(int offset) {
        int line = 1;
        int end = Math.min(offset, text.length());
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
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
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int next = text.indexOf('\n', offset);
            if (next < 0) {
                return text.length();
            }
            offset = next + 1;
        }
        return offset;
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
