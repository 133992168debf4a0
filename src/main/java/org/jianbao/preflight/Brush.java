package org.jianbao.preflight;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDAbstractPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** The color and manner in which the current graphics state lays down a mark. */
final class Brush {

    private final PageReader reader;
    private @Nullable PDColor last;
    private Paint paint = Paint.NONE;

    Brush(PageReader reader) {
        this.reader = reader;
    }

    /** {@return how areas and text are filled} */
    Laying fill() throws IOException {
        return fill(paint(reader.getGraphicsState().getNonStrokingColor()));
    }

    /** {@return how areas are filled with a paint of their own} */
    Laying fill(Paint own) {
        PDGraphicsState state = reader.getGraphicsState();
        return new Laying(
                own,
                state.isNonStrokingOverprint(),
                state.getOverprintMode(),
                state.getNonStrokeAlphaConstant(),
                state.getBlendMode().getCOSName().getName(),
                state.getSoftMask() != null);
    }

    /** {@return how images are laid down, which bring their own color} */
    Laying bare() {
        return fill(Paint.NONE);
    }

    /** {@return how lines are stroked} */
    Laying stroke() throws IOException {
        PDGraphicsState state = reader.getGraphicsState();
        Laying fill = fill(paint(state.getStrokingColor()));
        return new Laying(
                fill.paint(),
                state.isOverprint(),
                fill.mode(),
                state.getAlphaConstant(),
                fill.blend(),
                fill.softMask());
    }

    /** {@return the width of lines where a matrix that is not even makes them thinnest, pt} */
    double lineWidth() {
        Matrix m = reader.getGraphicsState().getCurrentTransformationMatrix();
        double a = m.getScaleX();
        double b = m.getShearY();
        double c = m.getShearX();
        double d = m.getScaleY();
        double sum = a * a + b * b + c * c + d * d;
        double det = a * d - b * c;
        double least = (sum - Math.sqrt(Math.max(0, sum * sum - 4 * det * det))) / 2;
        return reader.getGraphicsState().getLineWidth() * Math.sqrt(Math.max(0, least));
    }

    /** Most marks have the color of the mark before. */
    private Paint paint(PDColor color) throws IOException {
        if (color != last) {
            last = color;
            paint =
                    color.getColorSpace() instanceof PDPattern p
                            ? pattern(p, color)
                            : Paints.of(color);
        }
        return paint;
    }

    private Paint pattern(PDPattern space, PDColor color) throws IOException {
        PDAbstractPattern pattern = space.getPattern(color);
        if (pattern instanceof PDShadingPattern shaded) {
            PDShading shading = shaded.getShading();
            return shading == null ? Paint.NONE : Paints.of(shading);
        }
        if (pattern instanceof PDTilingPattern tile) {
            PDColor ink =
                    space.getUnderlyingColorSpace() == null
                            ? color
                            : new PDColor(color.getComponents(), space.getUnderlyingColorSpace());
            reader.tile(tile, ink);
        }
        return Paints.of(color);
    }
}
