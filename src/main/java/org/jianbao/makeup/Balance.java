package org.jianbao.makeup;

import java.util.Optional;

/**
 * How the texts of two languages that stand side by side compare in height.
 *
 * @param left height of the running text (paragraphs and lists) of the language on the left, pt
 * @param right height of that on the right
 */
public record Balance(double left, double right) {

    /** {@return the balance of two languages in a plan; empty where one of them has no text} */
    public static Optional<Balance> of(Plan plan, String left, String right) {
        Balance balance = new Balance(height(plan, left), height(plan, right));
        return balance.left > 0 && balance.right > 0 ? Optional.of(balance) : Optional.empty();
    }

    private static double height(Plan plan, String language) {
        return plan.pages().stream()
                .flatMap(page -> page.placements().stream())
                .filter(Placement.Line.class::isInstance)
                .map(placement -> ((Placement.Line) placement).tag())
                .filter(tag -> isText(tag) && tag.language().equals(language))
                .mapToDouble(Placement.Tag::leading)
                .sum();
    }

    private static boolean isText(Placement.Tag tag) {
        return tag.piece() >= 0 && (tag.kind() == Kind.TEXT || tag.kind() == Kind.LIST);
    }

    /** {@return how much higher the right-hand text is than the left: 0.03 for three percent} */
    public double excess() {
        return right / left - 1;
    }
}
