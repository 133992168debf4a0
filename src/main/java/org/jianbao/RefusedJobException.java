package org.jianbao;

/**
 * A job that cannot be done as it was given, such as one for an edition that there is not, or with
 * a folder that cannot be written to. Nothing is wrong with the manuscript.
 */
public final class RefusedJobException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * A refusal.
     *
     * @param message one sentence for an editor: what cannot be done, and why
     * @param hint what to do, in a sentence or two; empty for none
     */
    public RefusedJobException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** {@return what to do; empty if there is nothing to say} */
    public String hint() {
        return hint;
    }

    /** {@return one sentence for an editor: what cannot be done, and why} */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
