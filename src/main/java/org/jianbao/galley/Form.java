package org.jianbao.galley;

import org.jianbao.manuscript.Edition;

/**
 * The form that a galley is set for: what the edition's layout and notes ask of the pieces.
 *
 * @param layout how the languages stand to each other
 * @param notes where notes stand
 * @param column which column of the page the text fills, from 0; 0 where a page has but one
 */
public record Form(Edition.Layout layout, Edition.Notes notes, int column) {

    /** The form of an edition as a whole. */
    public Form(Edition.Layout layout, Edition.Notes notes) {
        this(layout, notes, 0);
    }

    /** {@return the form of an edition as a whole, that of its first language} */
    public static Form of(Edition edition) {
        return new Form(edition.layout(), edition.notes());
    }

    /** {@return the same, for the text that fills another column of the page} */
    public Form inColumn(int other) {
        return new Form(layout, notes, other);
    }

    /** {@return whether two languages go on side by side, block by block} */
    public boolean inStep() {
        return layout == Edition.Layout.FACING || layout == Edition.Layout.PARALLEL;
    }

    /** {@return whether two columns share a page, so that it has no outer column} */
    public boolean inColumns() {
        return layout == Edition.Layout.PARALLEL;
    }

    /**
     * {@return the measure of the text, pt} Two columns fill the type area, with one gutter between
     * them: the first is as wide as {@code --parallel-first}, the second has the rest.
     */
    public double measure(Theme theme, String language) {
        double text = theme.length("text-width", language);
        if (!inColumns()) {
            return text;
        }
        double first = theme.length("parallel-first", language);
        return column == 0 ? first : text + theme.length("outer-width", language) - first;
    }
}
