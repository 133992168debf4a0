package org.jianbao.press;

import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.makeup.Page;
import org.openpdf.text.pdf.PdfPageLabels;

/**
 * What a reader's program calls the pages: by their folios (ISO 32000-1, 12.4.2). A page without a
 * printed folio takes the number that counting back or forth from the next one with a number gives
 * (a blind folio); where that gives none, it is known by its place in the file, in small Roman
 * numbers. The pages of a part whose numbers others have too get the part's prefix, and count among
 * themselves.
 */
final class PageLabels {

    private static final int LONGEST_NUMBER = 6;

    private PageLabels() {}

    /** {@return the labels of some pages} */
    static PdfPageLabels of(List<Page> pages) {
        PdfPageLabels labels = new PdfPageLabels();
        Label last = new Label(Style.WORD, "", "", 0);
        for (int i = 0; i < pages.size(); i++) {
            Label label = label(pages, i);
            if (!label.follows(last)) {
                label.addTo(labels, i + 1);
            }
            last = label;
        }
        return labels;
    }

    private static Label label(List<Page> pages, int index) {
        Page page = pages.get(index);
        String prefix = page.part().prefix();
        if (isNumber(page)) {
            return new Label(Style.NUMBER, prefix, "", number(page));
        }
        String folio = page.folio().orElse("");
        if (!folio.isEmpty()) {
            return new Label(Style.WORD, prefix, folio, 0);
        }
        int blind = blind(pages, index);
        return blind > 0
                ? new Label(Style.NUMBER, prefix, "", blind)
                : new Label(Style.ROMAN, prefix, "", index + 1);
    }

    /** {@return the number that a page would have, 0 or less if none} */
    private static int blind(List<Page> pages, int index) {
        Page.Part part = pages.get(index).part();
        int step = part.turned() ? -1 : 1;
        IntStream after = IntStream.range(index + 1, pages.size());
        IntStream before = IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1);
        return IntStream.concat(after, before)
                .filter(i -> pages.get(i).part().prefix().equals(part.prefix()))
                .filter(i -> isNumber(pages.get(i)))
                .map(i -> number(pages.get(i)) + step * (index - i))
                .findFirst()
                .orElse(0);
    }

    private static boolean isNumber(Page page) {
        return page.folio()
                .filter(folio -> !folio.isEmpty() && folio.length() <= LONGEST_NUMBER)
                .filter(folio -> folio.chars().allMatch(c -> c >= '0' && c <= '9'))
                .isPresent();
    }

    private static int number(Page page) {
        return Integer.parseInt(page.folio().orElseThrow());
    }

    private enum Style {
        NUMBER,
        ROMAN,
        WORD
    }

    /** What one page is called: a number, or a word that stands alone. */
    private record Label(Style style, String prefix, String word, int number) {

        boolean follows(Label last) {
            return style != Style.WORD
                    && style == last.style
                    && prefix.equals(last.prefix)
                    && number == last.number + 1;
        }

        void addTo(PdfPageLabels labels, int page) {
            switch (style) {
                case NUMBER -> add(labels, page, PdfPageLabels.DECIMAL_ARABIC_NUMERALS);
                case ROMAN -> add(labels, page, PdfPageLabels.LOWERCASE_ROMAN_NUMERALS);
                case WORD -> labels.addPageLabel(page, PdfPageLabels.EMPTY, prefix + word, 1);
            }
        }

        private void add(PdfPageLabels labels, int page, int numerals) {
            String before = prefix.isEmpty() ? null : prefix;
            labels.addPageLabel(page, numerals, before, Math.max(1, number));
        }
    }
}
