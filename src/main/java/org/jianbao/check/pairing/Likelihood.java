package org.jianbao.check.pairing;

/**
 * How sure it is that two words go together: the ratio of likelihoods (Dunning, 1993). It is asked
 * a hundred thousand times for one text, always of whole numbers, so that their logarithms are
 * looked up.
 */
final class Likelihood {

    /** Each number times its logarithm. */
    private final double[] products;

    /**
     * For texts of a size.
     *
     * @param most the most pairs of blocks that are asked about
     */
    Likelihood(int most) {
        products = new double[most + 1];
        for (int i = 1; i <= most; i++) {
            products[i] = i * Math.log(i);
        }
    }

    /**
     * {@return the ratio; 0 where two words shun each other}
     *
     * @param both pairs of blocks with both words
     * @param x those with the one
     * @param y those with the other
     * @param n all
     */
    double ratio(int both, int x, int y, int n) {
        if ((long) both * n <= (long) x * y) {
            return 0;
        }
        double cells =
                products[both]
                        + products[x - both]
                        + products[y - both]
                        + products[n - x - y + both];
        double margins = products[x] + products[n - x] + products[y] + products[n - y];
        return 2 * (cells - margins + products[n]);
    }
}
