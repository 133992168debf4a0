package org.jianbao.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: a reader sees the old one or the new one, never a half. */
public final class Delivery {

    private Delivery() {}

    /**
     * Writes a file. The bytes go to a file of another name in the same folder and are forced to
     * the disk before it takes the name. If anything fails, what was there before stays.
     *
     * @param bytes what is to be written
     * @param file where; its folder is made if there is none
     * @throws IOException if it cannot be written
     */
    public static void deliver(byte[] bytes, Path file) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(file + " is a folder");
        }
        Files.createDirectories(folder);
        String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
        Path part = folder.resolve(name);
        try {
            write(bytes, part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(byte[] bytes, Path part) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
