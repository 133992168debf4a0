package org.jianbao.makeup;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How the text of two languages compares in height, as it stands in the columns.
 *
 * @param verso height of the running text (paragraphs and lists) on left pages, pt
 * @param recto height of that on right pages
 */
public record Balance(double verso, double recto) {

    /** {@return the balance of a plan's two languages; empty where only one is in it} */
    public static Optional<Balance> of(Plan plan) {
        double verso = 0;
        double recto = 0;
        Set<String> languages = new HashSet<>();
        for (Page page : plan.pages()) {
            double height = textHeight(page, languages);
            verso += page.side() == Side.VERSO ? height : 0;
            recto += page.side() == Side.RECTO ? height : 0;
        }
        return languages.size() == 2 ? Optional.of(new Balance(verso, recto)) : Optional.empty();
    }

    private static double textHeight(Page page, Set<String> languages) {
        double height = 0;
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Line line && isText(line.tag())) {
                height += line.tag().leading();
                languages.add(line.tag().language());
            }
        }
        return height;
    }

    private static boolean isText(Placement.Tag tag) {
        return tag.piece() >= 0 && (tag.kind() == Kind.TEXT || tag.kind() == Kind.LIST);
    }

    /** {@return how much higher the right-hand text is than the left: 0.03 for three percent} */
    public double excess() {
        return recto / verso - 1;
    }
}
