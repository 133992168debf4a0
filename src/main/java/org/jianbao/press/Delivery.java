package org.jianbao.press;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes files whole or not at all: a reader sees the old one or the new one, never a half.
 *
 * <p>The bytes of all files go to files of other names beside them, {@code .NAME.PROCESS.part}, and
 * are forced to the disk before the first of them takes its name. A full disk leaves everything as
 * it was. A process that is killed leaves parts behind, which the next delivery to that name takes
 * away.
 */
public final class Delivery {

    private static final Pattern PART = Pattern.compile("\\.(.+)\\.(\\d{1,18})\\.part");

    private final Map<Path, byte[]> files = new LinkedHashMap<>();

    /** {@return this, with a file that is to be written; its folder is made if there is none} */
    public Delivery add(byte[] bytes, Path file) {
        files.put(file.toAbsolutePath(), bytes);
        return this;
    }

    /**
     * Writes one file.
     *
     * @param bytes what is to be written
     * @param file where; its folder is made if there is none
     * @throws IOException if it cannot be written
     */
    public static void deliver(byte[] bytes, Path file) throws IOException {
        new Delivery().add(bytes, file).deliver();
    }

    /**
     * Writes the files.
     *
     * @throws IOException if one cannot be written; then all are as they were, unless the disk
     *     fails while written files take their names
     */
    public void deliver() throws IOException {
        Map<Path, Path> parts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Path part = part(file.getKey());
                parts.put(part, file.getKey());
                write(file.getValue(), part);
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                Files.move(part.getKey(), part.getValue(), StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            for (Path part : parts.keySet()) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Makes a place ready for a file and names its part. */
    private static Path part(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        Files.createDirectories(folder);
        String name = target.getFileName().toString();
        clear(folder, name);
        return folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
    }

    /** Takes away what processes left behind that are no more, and this one's namesakes. */
    private static void clear(Path folder, String name) throws IOException {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(folder, file -> isLeftover(file, name))) {
            for (Path part : left) {
                Files.deleteIfExists(part);
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isLeftover(Path file, String name) {
        Matcher part = PART.matcher(file.getFileName().toString());
        if (!part.matches() || !part.group(1).equals(name)) {
            return false;
        }
        long process = Long.parseLong(part.group(2));
        return process == ProcessHandle.current().pid() || ProcessHandle.of(process).isEmpty();
    }

    /** A new file, so that no link that lies in wait under its name is followed. */
    private static void write(byte[] bytes, Path part) throws IOException {
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
