package org.jianbao.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.color.PDCIEDictionaryBasedColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDCalGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.jspecify.annotations.Nullable;

/** Reads what inks a color is made of. */
final class Paints {

    /** Places looked at along a shading. */
    private static final int STEPS = 32;

    private static final float WHITE = 0.998f;

    private Paints() {}

    /** {@return a plain color} */
    static Paint of(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        if (space == null) {
            return Paint.NONE;
        }
        if (space instanceof PDPattern pattern) {
            return new Paint(Optional.ofNullable(pattern.getUnderlyingColorSpace()), List.of());
        }
        List<Coverage> inks =
                coverage(space, color.getComponents()).map(List::of).orElse(List.of());
        return new Paint(Optional.of(space), inks);
    }

    /**
     * {@return the color of a shading} Axial and radial ones are followed from end to end; of
     * meshes only the color space is known.
     */
    static Paint of(PDShading shading) throws IOException {
        PDColorSpace space = shading.getColorSpace();
        List<Coverage> samples = new ArrayList<>();
        if (shading instanceof PDShadingType2 axial) { // radial ones are of this type too
            float from = end(axial.getDomain(), 0);
            float to = end(axial.getDomain(), 1);
            for (int i = 0; i <= STEPS; i++) {
                float[] color = axial.evalFunction(from + (to - from) * i / STEPS);
                coverage(space, color).ifPresent(samples::add);
            }
        }
        return new Paint(Optional.ofNullable(space), samples);
    }

    /** An end of a shading's domain, which is 0 to 1 unless it says otherwise. */
    private static float end(@Nullable COSArray domain, int which) {
        return domain != null
                        && domain.size() == 2
                        && domain.getObject(which) instanceof COSNumber n
                ? n.floatValue()
                : which;
    }

    /** {@return the inks of a color; empty if they depend on how it is converted} */
    static Optional<Coverage> coverage(PDColorSpace space, float[] c) {
        if (c.length < space.getNumberOfComponents()) {
            return Optional.empty();
        }
        return switch (space) {
            case PDDeviceGray _, PDCalGray _ -> Optional.of(Coverage.black(1 - c[0]));
            case PDDeviceCMYK _ -> Optional.of(Coverage.process(c));
            case PDDeviceRGB _ -> whiteOrUnknown(c);
            case PDICCBased icc -> icc(icc, c);
            case PDCIEDictionaryBasedColorSpace _ -> whiteOrUnknown(c);
            case PDSeparation spot -> Optional.of(Coverage.named(spot.getColorantName(), c[0]));
            case PDDeviceN several -> Optional.of(several(several.getColorantNames(), c));
            default -> Optional.empty();
        };
    }

    private static Optional<Coverage> icc(PDICCBased space, float[] c) {
        return switch (space.getNumberOfComponents()) {
            case 1 -> Optional.of(Coverage.black(1 - c[0]));
            case 4 -> Optional.of(Coverage.process(c));
            default -> whiteOrUnknown(c);
        };
    }

    private static Optional<Coverage> whiteOrUnknown(float[] c) {
        boolean white = c.length == 3 && c[0] > WHITE && c[1] > WHITE && c[2] > WHITE;
        return white ? Optional.of(Coverage.process(0, 0, 0, 0)) : Optional.empty();
    }

    private static Coverage several(List<String> names, float[] c) {
        Map<String, Double> inks = new TreeMap<>();
        for (int i = 0; i < names.size() && i < c.length; i++) {
            Coverage.named(names.get(i), c[i])
                    .inks()
                    .forEach((ink, percent) -> inks.merge(ink, percent, Math::max));
        }
        return new Coverage(inks);
    }
}
