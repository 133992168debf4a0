package org.jianbao.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Opens a file of the editor's as strict UTF-8.
 *
 * <p>A byte order mark is taken off and line ends become {@code \n}, so that offsets mean the same
 * whatever program wrote the file. Nothing is guessed: a file in another encoding is told as such,
 * with the place of the first bad byte.
 */
public final class TextFile {

    /** The largest file that is read, in bytes. */
    public static final long LIMIT = 10L * 1024 * 1024;

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {}

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param name the name by which the editor knows it
     * @return its text, or why there is none
     */
    public static Reading read(Path path, String name) {
        if (Files.isDirectory(path)) {
            return new Reading.Unreadable("it is a folder, not a file");
        }
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            // Who reads a pipe waits for its writer, perhaps forever.
            return new Reading.Unreadable("it is a pipe or a device, not a file");
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes((int) LIMIT + 1);
            return bytes.length > LIMIT
                    ? new Reading.TooLarge(Files.size(path), LIMIT)
                    : decode(bytes, name);
        } catch (NoSuchFileException e) {
            return new Reading.Missing();
        } catch (AccessDeniedException e) {
            return new Reading.Unreadable("permission is denied");
        } catch (IOException e) {
            return new Reading.Unreadable("the disk says: " + e.getMessage());
        }
    }

    /**
     * Decodes the bytes of a file.
     *
     * @param bytes all of it
     * @param name the name by which the editor knows it
     * @return its text, or why there is none
     */
    public static Reading decode(byte[] bytes, String name) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int firstBad = -1;
        int badAt = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (firstBad < 0) {
                firstBad = in.position();
                badAt = out.position();
            }
            in.position(in.position() + result.length());
            out.put(REPLACEMENT);
            result = decoder.decode(in, out, true);
        }
        String raw = out.flip().toString();
        SourceText source = new SourceText(name, normalised(raw));
        if (firstBad >= 0) {
            int offset = normalised(raw.substring(0, badAt)).length();
            return new Reading.NotUtf8(
                    source, offset, bytes[firstBad] & 0xFF, startsAsUtf16(bytes));
        }
        int control = firstControl(source.text());
        return control < 0
                ? new Reading.Read(source)
                : new Reading.ControlCharacter(source, control);
    }

    /**
     * {@return whether a code point may stand in a text} Tabs and line ends may; other control
     * characters and noncharacters may not: XML 1.0, production 2, forbids them, and so does every
     * file that is made from the text.
     *
     * @param codePoint what is asked about
     */
    public static boolean isText(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || (codePoint >= 0x20 && codePoint <= 0xD7FF && codePoint != 0x7F)
                || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
                || (codePoint >= 0x10000 && codePoint <= 0x10FFFF);
    }

    private static String normalised(String raw) {
        String text = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK ? raw.substring(1) : raw;
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsAsUtf16(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
        return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    /** {@return where the first code point stands that may not stand in a text; -1 for none} */
    public static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isText(text.codePointAt(i))) {
                    return i;
                }
                i++;
            } else if (!isText(c)) {
                return i;
            }
        }
        return -1;
    }
}
