package org.jianbao.makeup;

import java.util.Optional;

/**
 * How the text of two languages compares in height, as it stands in the columns.
 *
 * @param verso height of the first language's running text (paragraphs and lists), pt
 * @param recto height of the second's
 */
public record Balance(double verso, double recto) {

    /** {@return the balance of a plan's two languages; empty where only one is in it} */
    public static Optional<Balance> of(Plan plan) {
        double[] heights = new double[2];
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line && isText(line.tag())) {
                    heights[page.side().ordinal()] += line.tag().leading();
                }
            }
        }
        boolean two = plan.pages().stream().flatMap(p -> p.placements().stream())
                        .filter(Placement.Line.class::isInstance)
                        .map(p -> ((Placement.Line) p).tag())
                        .filter(Balance::isText)
                        .map(Placement.Tag::language)
                        .distinct()
                        .count()
                == 2;
        return two ? Optional.of(new Balance(heights[0], heights[1])) : Optional.empty();
    }

    private static boolean isText(Placement.Tag tag) {
        return tag.piece() >= 0 && (tag.kind() == Kind.TEXT || tag.kind() == Kind.LIST);
    }

    /** {@return how much higher the second language is than the first: 0.03 for three percent} */
    public double excess() {
        return recto / verso - 1;
    }
}
