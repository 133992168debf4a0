package org.jianbao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the disk says of a file without its being read: if that is the same, so is the file.
 *
 * @param size in bytes
 * @param changed when it was written last
 * @param key of the file, which another of the same name does not have
 * @param settled whether it was written long enough ago: the clocks of disks go by steps, so that a
 *     file written twice in one step looks the same
 */
record Stamp(long size, FileTime changed, Optional<String> key, boolean settled) {

    /** Longer than the step of any disk's clock; that of FAT is two seconds. */
    private static final Duration STEP = Duration.ofSeconds(3);

    /** {@return the stamp of a file; empty if there is none} */
    static Optional<Stamp> of(Path file) {
        try {
            BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
            Instant trusted = Instant.now().minus(STEP);
            return of.isRegularFile()
                    ? Optional.of(
                            new Stamp(
                                    of.size(),
                                    of.lastModifiedTime(),
                                    Optional.ofNullable(of.fileKey()).map(Object::toString),
                                    of.lastModifiedTime().toInstant().isBefore(trusted)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@return whether the file is the same as when another stamp was taken of it} */
    boolean agrees(Stamp before) {
        return before.settled
                && size == before.size
                && changed.equals(before.changed)
                && key.equals(before.key);
    }
}
