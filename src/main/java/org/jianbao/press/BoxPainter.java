package org.jianbao.press;

import java.awt.Rectangle;
import org.jianbao.galley.BoxDecoration;
import org.jianbao.galley.Engine;
import org.jianbao.makeup.Placement;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BorderPainter;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Lets Flying Saucer paint backgrounds and borders, as its cascade computed them. For one thread.
 */
public final class BoxPainter implements DecorationPainter {

    /** Flying Saucer paints in whole dots: twenty to the point. */
    private static final int DOTS = 20;

    private @Nullable SharedContext shared;

    /** Made when it is first needed: most briefings have no boxes. */
    private SharedContext shared() {
        if (shared == null) {
            shared = Engine.context(DOTS);
        }
        return shared;
    }

    @Override
    public void paint(Placement.Box box, PdfContentByte canvas, double pageHeight) {
        if (!(box.decoration() instanceof BoxDecoration decoration)) {
            return;
        }
        ITextOutputDevice device = new ITextOutputDevice(DOTS);
        device.setSharedContext(shared());
        device.setWriter(canvas.getPdfWriter());
        RenderingContext context = shared().newRenderingContextInstance(device, new NoFonts());
        device.initializePage(canvas, (float) pageHeight);
        CalculatedStyle style = decoration.style();
        Rectangle edge =
                new Rectangle(dots(box.x()), dots(box.y()), dots(box.width()), dots(box.height()));
        BorderPropertySet border = style.getBorder(context);
        device.paintBackground(context, style, edge, edge, border);
        device.paintBorder(context, style, edge, BorderPainter.ALL);
        device.finishPage();
    }

    private static int dots(double points) {
        return Math.toIntExact(Math.round(points * DOTS));
    }

    private static final class NoFonts implements org.xhtmlrenderer.extend.FontContext {}
}
