package org.jianbao.galley;

import org.jianbao.manuscript.Edition;

/**
 * The form that a galley is set for: what the edition's layout and notes ask of the pieces.
 *
 * @param layout how the languages stand to each other
 * @param notes where notes stand
 */
public record Form(Edition.Layout layout, Edition.Notes notes) {

    /** {@return the form of an edition} */
    public static Form of(Edition edition) {
        return new Form(edition.layout(), edition.notes());
    }

    /** {@return whether two columns share a page, so that it has no outer column} */
    public boolean inColumns() {
        return layout == Edition.Layout.PARALLEL;
    }
}
