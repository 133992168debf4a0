package org.jianbao.makeup;

/**
 * How far a flow has been made up.
 *
 * @param piece index of the next piece
 * @param from offset in its copy of the next character; 0 when it has not begun
 */
record Cursor(int piece, int from) {
    static final Cursor START = new Cursor(0, 0);

    boolean atEndOf(Flow flow) {
        return piece >= flow.pieces().size();
    }
}
