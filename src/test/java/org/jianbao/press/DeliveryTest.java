package org.jianbao.press;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryTest {

    @TempDir private Path folder;

    @Test
    void aFileIsReplacedWholeInAFolderMadeForIt() throws IOException {
        Path deep = folder.resolve("a/b");
        Path file = deep.resolve("文.pdf");
        Delivery.deliver("old and longer".getBytes(StandardCharsets.UTF_8), file);
        Delivery.deliver("new".getBytes(StandardCharsets.UTF_8), file);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files(deep));
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path taken = folder.resolve("taken.pdf");
        Files.createDirectories(taken.resolve("inside"));
        assertThrows(IOException.class, () -> Delivery.deliver(new byte[1], taken));
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThrows(
                IOException.class, () -> Delivery.deliver(new byte[1], file.resolve("below.pdf")));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file, taken), files(folder));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
