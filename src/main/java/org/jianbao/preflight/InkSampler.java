package org.jianbao.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.jspecify.annotations.Nullable;

/**
 * Measures the ink of pictures in CMYK with eight bits: of a large one every so many pixels, so
 * that the time stays bounded. A few pixels over the limit are noise and not told.
 */
final class InkSampler {

    /** Pixels looked at in one picture. */
    private static final int SAMPLES = 250_000;

    /** More pixels are not unpacked at all. */
    private static final long LARGEST = Budget.IMAGE / 4;

    /** The part of the pixels that may be over the limit. */
    private static final double NOISE = 0.001;

    private final IdentityHashMap<COSBase, Optional<Double>> known = new IdentityHashMap<>();

    /** {@return the most ink of a picture in %, if it is over the limit} */
    Optional<Double> sample(Mark.Picture picture, double limit) {
        COSBase key = picture.image().getCOSObject();
        Optional<Double> before = known.get(key);
        if (before == null) {
            before = isMeasurable(picture) ? measure(picture, limit) : Optional.empty();
            known.put(key, before);
        }
        return before;
    }

    private static boolean isMeasurable(Mark.Picture picture) {
        long pixels = (long) picture.image().getWidth() * picture.image().getHeight();
        return !picture.image().isStencil()
                && picture.image().getBitsPerComponent() == 8
                && pixels > 0
                && pixels < LARGEST
                && ColorCheck.space(picture).filter(InkSampler::isCmyk).isPresent()
                && !(picture.image().getCOSObject() instanceof COSStream stream
                        && Budget.exceeds(stream, Budget.IMAGE));
    }

    private static boolean isCmyk(PDColorSpace space) {
        return space instanceof PDDeviceCMYK
                || (space instanceof PDICCBased && space.getNumberOfComponents() == 4);
    }

    private static Optional<Double> measure(Mark.Picture picture, double limit) {
        long pixels = (long) picture.image().getWidth() * picture.image().getHeight();
        long step = Math.max(1, pixels / SAMPLES);
        boolean turned = isTurned(picture.image().getDecode());
        long seen = 0;
        long over = 0;
        double most = 0;
        try (InputStream in = picture.image().createInputStream()) {
            for (long i = 0; i < pixels; i += step) {
                byte[] pixel = in.readNBytes(4);
                if (pixel.length < 4) {
                    break;
                }
                double ink = 0;
                for (byte part : pixel) {
                    ink += (turned ? 255 - (part & 255) : part & 255) / 2.55;
                }
                seen++;
                over += ink > limit ? 1 : 0;
                most = Math.max(most, ink);
                in.skip(4 * (step - 1));
            }
        } catch (IOException e) { // damaged, or packed in a way that is not known here
            return Optional.empty();
        }
        return over > seen * NOISE ? Optional.of(most) : Optional.empty();
    }

    /** JPEG files of some programs have all inks turned, and say so. */
    private static boolean isTurned(@Nullable COSArray decode) {
        return decode != null
                && decode.size() > 0
                && decode.getObject(0) instanceof COSNumber first
                && first.floatValue() > 0.5f;
    }
}
