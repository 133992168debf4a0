package org.jianbao.press;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * One page being printed: all that stands on it becomes operators, in the order of the plan.
 * Whatever changes the graphics state besides lines puts it back (ISO 32000-1, 8.4.2).
 */
final class Sheet {

    private final PdfContentByte canvas;
    private final Stock stock;
    private final Tagging tagging;
    private final ContentStream out = new ContentStream();
    private final LinePainter lines;

    /** Apart, since the state of a turned page is put back before. */
    private final LinePainter outside;

    /**
     * Takes an empty page.
     *
     * @param canvas where others paint: it is empty, and is left so
     * @param stock what all pages share
     * @param tagging how what is painted is marked
     */
    Sheet(PdfContentByte canvas, Stock stock, Tagging tagging) {
        this.tagging = tagging;
        this.canvas = canvas;
        this.stock = stock;
        this.lines = new LinePainter(out, stock);
        this.outside = new LinePainter(out, stock);
    }

    /** {@return the founts that the page uses, once it has been printed} */
    SequencedSet<Fount> founts() {
        SequencedSet<Fount> founts = new LinkedHashSet<>(lines.used());
        founts.addAll(outside.used());
        return founts;
    }

    /**
     * Prints a page; a turned one head down, around the middle of the trimmed page.
     *
     * @return the contents of the page
     */
    byte[] print(Page page) {
        out.line("q").line("BT").text("0 ");
        out.text(ByteBuffer.formatDouble((float) stock.height())).line(" Td").line("ET").line("Q");
        if (page.part().turned()) {
            out.line("q").text("-1 0 0 -1 ").number(stock.width()).number(stock.height());
            out.line("cm");
        }
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Line line) {
                lines.paint(line, tagging.stretches(page, line));
            } else {
                marked(page, placement);
            }
        }
        if (page.part().turned()) {
            out.line("Q");
        }
        Placement.Line slug = stock.slugs().get(page);
        if (slug != null) {
            new Marks(out, stock.width(), stock.height(), stock.bleed()).paint();
            outside.paint(slug, Tagging.NONE.stretches(page, slug));
        }
        return out.toBytes();
    }

    private void marked(Page page, Placement placement) {
        String mark = tagging.mark(page, placement);
        if (!mark.isEmpty()) {
            out.line(mark);
        }
        paint(page, placement);
        if (!mark.isEmpty()) {
            out.line(Stretch.END);
        }
    }

    private void paint(Page page, Placement placement) {
        switch (placement) {
            case Placement.Line line -> lines.paint(line, tagging.stretches(page, line));
            case Placement.Area area -> paint(area);
            case Placement.Rule rule -> paint(rule);
            case Placement.Box box -> paint(box);
            case Placement.Picture picture -> paint(picture);
            case Placement.Code code -> paint(code, page.number());
        }
    }

    private void paint(Placement.Area area) {
        out.line("q").line(stock.ink().fill(area.color()));
        out.number(area.x()).number(stock.height() - area.y() - area.height());
        out.number(area.width()).number(area.height()).line("re").line("f").line("Q");
    }

    private void paint(Placement.Rule rule) {
        out.line("q").line(stock.ink().stroke(rule.color())).number(rule.weight()).line("w");
        out.number(rule.x1()).number(stock.height() - rule.y1()).line("m");
        out.number(rule.x2()).number(stock.height() - rule.y2()).line("l").line("S").line("Q");
    }

    private void paint(Placement.Box box) {
        canvas.saveState();
        stock.decorations().paint(box, canvas, stock.height());
        canvas.restoreState();
        byte[] painted = painted();
        if (stock.ink().medium() == Ink.Medium.PRINT) {
            out.line(BoxInks.inked(painted, stock.ink()));
        } else {
            out.bytes(painted);
        }
    }

    private void paint(Placement.Picture picture) {
        double bottom = stock.height() - picture.y() - picture.height();
        stock.pictures()
                .image(picture.file())
                .ifPresent(image ->
                        canvas.addImage(
                                image,
                                (float) picture.width(),
                                0,
                                0,
                                (float) picture.height(),
                                (float) picture.x(),
                                (float) bottom));
        out.bytes(painted());
    }

    /** Takes off the canvas what others painted on it. */
    private byte[] painted() {
        byte[] painted = canvas.getInternalBuffer().toByteArray();
        canvas.getInternalBuffer().reset();
        return painted;
    }

    private void paint(Placement.Code code, int page) {
        QrCode.of(code.text())
                .ifPresentOrElse(
                        qr -> {
                            out.line("q");
                            double top = stock.height() - code.y();
                            qr.paint(out, code.x(), top, code.size(), stock.ink());
                            out.line("Q");
                        },
                        () -> stock.problems().add(PressCode.longCode(code.text(), page)));
    }
}
