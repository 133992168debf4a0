package org.jianbao.preflight;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;

/**
 * A color as a content stream gives it.
 *
 * @param space its color space; none for a pattern without one
 * @param samples its inks: one for a plain color, several along a shading, none where they are not
 *     known before the colors are converted
 */
record Paint(Optional<PDColorSpace> space, List<Coverage> samples) {

    /** No color of its own. */
    static final Paint NONE = new Paint(Optional.empty(), List.of());

    /** Copies the list. */
    Paint {
        samples = List.copyOf(samples);
    }

    /** {@return its inks, if it is a plain color of which they are known} */
    Optional<Coverage> plain() {
        return samples.size() == 1 ? Optional.of(samples.getFirst()) : Optional.empty();
    }

    /** {@return the most ink anywhere, %; 0 if not known} */
    double total() {
        return samples.stream().mapToDouble(Coverage::total).max().orElse(0);
    }
}
