package org.jianbao.tags;

/** A file that cannot be read as a PDF. */
public final class UnreadablePdfException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Tells why.
     *
     * @param reason half a sentence: what is wrong with the file
     * @param cause what the reader ran into
     */
    UnreadablePdfException(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** {@return half a sentence: what is wrong with the file} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
