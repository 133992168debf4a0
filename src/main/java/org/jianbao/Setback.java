package org.jianbao;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** What the disk said, in the words of an editor. */
final class Setback {

    private Setback() {}

    /** {@return why reading or writing failed, to be read after a colon} */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no `" + missing.getFile() + "`";
            case AccessDeniedException denied ->
                    "permission is denied for `" + denied.getFile() + "`";
            case FileAlreadyExistsException file ->
                    "`" + file.getFile() + "` is a file, not a folder";
            case FileSystemException other when other.getReason() != null ->
                    "`" + other.getFile() + "`: " + other.getReason();
            case CharacterCodingException _ -> "a file is not UTF-8";
            default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        };
    }
}
