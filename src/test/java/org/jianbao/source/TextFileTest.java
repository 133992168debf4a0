package org.jianbao.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {

    @TempDir Path folder;

    @Test
    void lineEndsAndByteOrderMarkAreNormalised() {
        assertEquals(
                new Reading.Read(new SourceText("a", "x\ny\nz\n")),
                TextFile.decode(bytes("\uFEFFx\r\ny\rz\n"), "a"));
    }

    @Test
    void emptyFileIsText() {
        assertEquals(new Reading.Read(new SourceText("a", "")), TextFile.decode(new byte[0], "a"));
    }

    @Test
    void firstBadByteIsTold() {
        byte[] chinese = "行\r\n中文".getBytes(Charset.forName("GB18030"));
        Reading.NotUtf8 bad =
                assertInstanceOf(Reading.NotUtf8.class, TextFile.decode(chinese, "a"));
        assertEquals(0, bad.offset());
        assertEquals(0xD0, bad.value());
        assertEquals(false, bad.utf16());
    }

    @Test
    void badByteAfterOtherLineEndsHasItsPlace() {
        byte[] bytes = "\uFEFFa\r\n中\r\nb?c".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        Reading.NotUtf8 bad = assertInstanceOf(Reading.NotUtf8.class, TextFile.decode(bytes, "a"));
        assertEquals("a\n中\nb\uFFFDc", bad.source().text());
        assertEquals(3, bad.source().line(bad.offset()));
        assertEquals(2, bad.source().column(bad.offset()));
    }

    @Test
    void cutCharacterAtTheEndIsBad() {
        byte[] cut = {'a', (byte) 0xE4, (byte) 0xB8};
        Reading.NotUtf8 bad = assertInstanceOf(Reading.NotUtf8.class, TextFile.decode(cut, "a"));
        assertEquals(1, bad.offset());
        assertEquals(0xE4, bad.value());
    }

    @Test
    void utf16IsRecognised() {
        byte[] bytes = "\uFEFFtext".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                true, assertInstanceOf(Reading.NotUtf8.class, TextFile.decode(bytes, "a")).utf16());
    }

    @Test
    void controlCharactersAreNoText() {
        for (String control : new String[] {"\0", "\u001B", "\u007F", "\uFFFE"}) {
            Reading reading = TextFile.decode(bytes("ab" + control), "a");
            assertEquals(2, assertInstanceOf(Reading.ControlCharacter.class, reading).offset());
        }
    }

    @Test
    void missingFilesAndFoldersAreToldApart() {
        assertEquals(new Reading.Missing(), TextFile.read(folder.resolve("gone"), "a"));
        assertInstanceOf(Reading.Unreadable.class, TextFile.read(folder, "a"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
        Path pipe = folder.resolve("accepted.txt");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        assertEquals(
                new Reading.Unreadable("it is a pipe or a device, not a file"),
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> TextFile.read(pipe, "accepted.txt")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
