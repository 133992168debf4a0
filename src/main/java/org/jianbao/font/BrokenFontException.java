package org.jianbao.font;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file that cannot be used as a font. The message is for an editor: file name, then the reason.
 */
public final class BrokenFontException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * A font that cannot be used.
     *
     * @param file the font file
     * @param reason what is wrong with it, to be read after the file's name
     */
    public BrokenFontException(Path file, String reason) {
        super(file.getFileName() + " " + reason);
        this.reason = reason;
    }

    /** {@return what is wrong, to be read after the file's name} */
    public String reason() {
        return reason;
    }
}
