package org.jianbao;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells pictures apart by what is in their files (SHA-256), each read once, and again when it has
 * changed.
 */
final class Fingerprints {

    private static final String UNREADABLE = "none";

    private final Map<Path, Known> known = new HashMap<>();
    private final Set<Path> sure = new HashSet<>();

    private record Known(Optional<Stamp> stamp, String fingerprint) {

        boolean holds(Optional<Stamp> now) {
            return stamp.isPresent() && now.isPresent() && now.get().agrees(stamp.get());
        }
    }

    /** From now on files may have changed. */
    void doubt() {
        sure.clear();
    }

    /** {@return the fingerprint of a file; the same for all that cannot be read} */
    String of(Path file) {
        @Nullable Known last = known.get(file);
        if (last != null && (sure.contains(file) || last.holds(Stamp.of(file)))) {
            return last.fingerprint();
        }
        Known fresh = new Known(Stamp.of(file), read(file));
        known.put(file, fresh);
        sure.add(file);
        return fresh.fingerprint();
    }

    /** {@return the fingerprint of a file named as in a manuscript} */
    String of(Path folder, String name) {
        try {
            return of(folder.resolve(name));
        } catch (InvalidPathException e) {
            return UNREADABLE;
        }
    }

    private static String read(Path file) {
        if (!Files.isRegularFile(file)) {
            return UNREADABLE;
        }
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest =
                        new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            return UNREADABLE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
