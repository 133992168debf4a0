package org.jianbao.preflight;

/**
 * How a mark is laid on what is there already.
 *
 * @param paint its color; none for an image that brings its own
 * @param overprint whether what is beneath stays
 * @param mode overprint mode: in mode 1 a process ink of 0 % leaves that plate alone
 * @param alpha opacity, 0 to 1
 * @param blend name of the blend mode
 * @param softMask whether a soft mask is in force
 */
record Laying(
        Paint paint, boolean overprint, int mode, double alpha, String blend, boolean softMask) {

    /** {@return whether what lies beneath shows through} */
    boolean isTransparent() {
        return alpha < 1 || softMask || !(blend.equals("Normal") || blend.equals("Compatible"));
    }
}
