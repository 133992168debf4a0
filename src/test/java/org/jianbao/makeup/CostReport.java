package org.jianbao.makeup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What pages cost against first fit's, for many books. */
final class CostReport {

    /** Steps of a book that leave something to choose. */
    private static final int LONG = 6;

    /** A first fit that costs less leaves nothing to better. */
    private static final double NOTHING = 0.5;

    private static final double SAME = 1e-6;

    private final Map<String, Sum> sums = new TreeMap<>();

    /** Sums over books made up alike. */
    private static final class Sum {
        private int books;
        private int beaten;
        private int longer;
        private int longerBeaten;
        private int pages;
        private double cost;
        private double plain;
    }

    /** Adds a book. */
    void add(String how, TextPages.Made made, TextPages.Made plain, int pagesOfStep) {
        add(sums.computeIfAbsent(how, _ -> new Sum()), made, plain, pagesOfStep);
        add(sums.computeIfAbsent("all", _ -> new Sum()), made, plain, pagesOfStep);
    }

    private static void add(Sum sum, TextPages.Made made, TextPages.Made plain, int pagesOfStep) {
        boolean beaten = made.cost() < plain.cost() - SAME;
        boolean longer = made.pages().size() >= LONG * pagesOfStep && plain.cost() > NOTHING;
        sum.books++;
        sum.beaten += beaten ? 1 : 0;
        sum.longer += longer ? 1 : 0;
        sum.longerBeaten += longer && beaten ? 1 : 0;
        sum.pages += made.pages().size();
        sum.cost += made.cost();
        sum.plain += plain.cost();
    }

    /**
     * {@return whether nine in ten of the books that leave something to choose cost less, as far as
     * random books can tell} Of some hundred the share lies a percent or two beside the true one by
     * chance; three standard errors of a share of nine in ten are allowed for.
     */
    boolean beatsNineInTen() {
        Sum all = sums.getOrDefault("all", new Sum());
        double chance = 3 * Math.sqrt(0.9 * 0.1 * all.longer);
        return all.longerBeaten >= 0.9 * all.longer - chance;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, toString());
        System.out.print(this);
    }

    @Override
    public String toString() {
        StringBuilder told = new StringBuilder();
        sums.forEach((how, sum) ->
                told.append(
                        String.format(
                                Locale.ROOT,
                                "%-26s %5d books, %6d pages; cost %9.0f, first fit %9.0f;"
                                        + " beaten %4d, equalled %4d;"
                                        + " of %4d books of %d pages or spreads and more beaten %4d\n",
                                how,
                                sum.books,
                                sum.pages,
                                sum.cost,
                                sum.plain,
                                sum.beaten,
                                sum.books - sum.beaten,
                                sum.longer,
                                LONG,
                                sum.longerBeaten)));
        return told.toString();
    }
}
