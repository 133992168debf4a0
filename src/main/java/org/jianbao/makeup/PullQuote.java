package org.jianbao.makeup;

import java.util.List;
import org.jianbao.composition.Composer.Matter;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.source.SourceSpan;

/**
 * A pull quote, ready to be set. Lengths in pt.
 *
 * @param block its own block's index
 * @param owner index of the block to which it belongs
 * @param matter its text
 * @param leading baseline to baseline
 * @param size type size
 * @param ascent height of its ink above the first baseline
 * @param descent depth of its ink below the last
 * @param inText the same as a piece of the text, for where no page has room for it beside the text
 * @param language BCP 47 tag
 * @param span where it stood in the manuscript when it was set; {@link Flow#spanOf} knows where it
 *     stands now
 * @param branch its place in the tree of the text
 */
public record PullQuote(
        int block,
        int owner,
        Matter matter,
        double leading,
        double size,
        double ascent,
        double descent,
        Piece inText,
        String language,
        SourceSpan span,
        Branch branch) {

    /** What is painted and not read. */
    public PullQuote(
            int block,
            int owner,
            Matter matter,
            double leading,
            double size,
            double ascent,
            double descent,
            Piece inText,
            String language,
            SourceSpan span) {
        this(
                block,
                owner,
                matter,
                leading,
                size,
                ascent,
                descent,
                inText,
                language,
                span,
                Branch.ARTIFACT);
    }

    /** {@return its lines in the box of the design} */
    public List<SetLine> lines(PageDesign design) {
        return matter.set(0, Profile.even(design.quote().width()), 0).lines();
    }

    /** {@return the height of its ink} */
    public double inkHeight(PageDesign design) {
        return ascent + (lines(design).size() - 1) * leading + descent;
    }
}
