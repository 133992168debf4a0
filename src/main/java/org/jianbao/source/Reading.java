package org.jianbao.source;

/** What came of opening a file: its text, or why there is none. */
public sealed interface Reading {

    /**
     * The file was read and every byte of it is text.
     *
     * @param source its text
     */
    record Read(SourceText source) implements Reading {}

    /**
     * The file holds bytes that are not UTF-8.
     *
     * @param source as much as could be read, with U+FFFD for each bad sequence, so that its lines
     *     can be shown
     * @param offset where in that text the first bad byte stands
     * @param value the first bad byte, 0 to 255
     * @param utf16 whether the file starts with the mark of a UTF-16 file
     */
    record NotUtf8(SourceText source, int offset, int value, boolean utf16) implements Reading {}

    /**
     * The file holds a character that no text holds, such as NUL: most likely it is not a text
     * file.
     *
     * @param source its text
     * @param offset where the first such character stands
     */
    record ControlCharacter(SourceText source, int offset) implements Reading {}

    /**
     * The file is larger than a manuscript can be.
     *
     * @param size its size in bytes
     * @param limit what is allowed, in bytes
     */
    record TooLarge(long size, long limit) implements Reading {}

    /** There is no such file. */
    record Missing() implements Reading {}

    /**
     * There is something of that name, but it cannot be read.
     *
     * @param reason why, in the words of an editor
     */
    record Unreadable(String reason) implements Reading {}
}
