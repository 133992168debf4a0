package org.jianbao.composition;

/**
 * What stands between two sorts of a line.
 *
 * @param gap white space added, or taken where negative, pt
 * @param text the manuscript's white space, folded
 * @param give how far it stretches and shrinks
 */
record Joint(double gap, String text, Give give) {

    static final Joint CLOSED = new Joint(0, "", Give.NONE);

    /**
     * How far a joint gives. Steps are those of rules J2 and J3; step 0 is none.
     *
     * @param shrinkStep 1 word space, 2 empty half of a bracket or quotation mark, 3 of a pause, 4
     *     gap beside Latin, 5 of a stop
     * @param shrink by how much, pt
     * @param stretchStep 1 word space, 2 gap beside Latin, 3 any other place
     * @param stretch by how much in steps 1 and 2, pt; step 3 has no limit
     */
    record Give(int shrinkStep, double shrink, int stretchStep, double stretch) {

        static final int SHRINK_STEPS = 5;
        static final int STRETCH_STEPS = 3;

        static final int WORD_SPACE = 1;
        static final int BRACKET = 2;
        static final int PAUSE = 3;
        static final int LATIN_GAP = 4;
        static final int STOP = 5;

        static final int STRETCH_WORDS = 1;
        static final int STRETCH_GAPS = 2;
        static final int STRETCH_ANY = 3;

        static final Give NONE = new Give(0, 0, 0, 0);
    }
}
