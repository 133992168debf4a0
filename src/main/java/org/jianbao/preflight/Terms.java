package org.jianbao.preflight;

/**
 * What is asked of a print file.
 *
 * @param profile the kind of file
 * @param ink the most that all inks together may lay down on one spot, %
 * @param safe how far text stays inside the trim, mm
 * @param small size below which text is to be printed in one ink, pt
 */
public record Terms(Profile profile, double ink, double safe, double small) {

    /** What coated offset paper bears, %. */
    public static final double INK = 300;

    /** What a guillotine may be out, and some more, mm. */
    public static final double SAFE = 5;

    /** Below this, letters of several inks blur where plates are out of register, pt. */
    public static final double SMALL = 8;

    /** Rejects what is no amount. */
    public Terms {
        if (!(ink > 0 && ink <= 400) || !(safe >= 0 && safe <= 100) || !(small >= 0)) {
            throw new IllegalArgumentException(
                    "ink " + ink + " %, safe " + safe + " mm, small " + small + " pt");
        }
    }

    /** {@return the usual terms of a profile} */
    public static Terms of(Profile profile) {
        return new Terms(profile, INK, SAFE, SMALL);
    }
}
