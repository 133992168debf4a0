package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with files that are known to be right. */
final class Golden {

    private Golden() {}

    /**
     * Fails where a text is not that of a file. With {@code -Dgolden.update=true} the file is
     * written anew instead, but never by continuous integration.
     */
    static void check(Path file, String actual) throws IOException {
        if (!Boolean.getBoolean("golden.update")) {
            assertEquals(Files.exists(file) ? Files.readString(file) : "", actual, file::toString);
        } else if (System.getenv("CI") != null) {
            fail("-Dgolden.update: expected files are rewritten by hand, not by CI");
        } else {
            Files.writeString(file, actual);
        }
    }
}
