package org.jianbao.press;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jianbao.composition.GlyphRun;
import org.jianbao.makeup.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Paints set lines of one page. Each glyph stands at its exact place: the way of the pen is
 * followed with the very numbers that a reader sees, so that no rounding adds up along a line.
 *
 * <p>Text that is copied is the manuscript's. A glyph that stands for other characters than its
 * fount says is wrapped in a span with its own text (ISO 32000-1, 14.9.4): a hyphen added at a line
 * end says nothing, a dash joined of two says two.
 */
final class LinePainter {

    /** A glyph this near to its place, in pt, is not moved. */
    private static final double NEAR = 0.001;

    private final ContentStream out;
    private final Stock stock;
    private final SequencedSet<Fount> used = new LinkedHashSet<>();

    private @Nullable Fount fount;
    private double size;
    private int color = -1;
    private double pen;
    private boolean inArray;
    private boolean inString;

    LinePainter(ContentStream out, Stock stock) {
        this.out = out;
        this.stock = stock;
    }

    /** {@return the founts used so far} */
    SequencedSet<Fount> used() {
        return used;
    }

    /** Paints a line as one text object (ISO 32000-1, 9.4.1), its parts marked. */
    void paint(Placement.Line line, List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        out.line("BT");
        for (Stretch stretch : stretches) {
            out.text(stretch.mark()).text(stretch.mark().isEmpty() ? "" : "\n");
            stretch.runs().forEach(run -> paint(run, Turn.of(line)));
            space(stretch);
            out.text(stretch.mark().isEmpty() ? "" : Stretch.END + "\n");
        }
        out.line("ET");
    }

    /** A line's end is a space to a reader where the manuscript has one. */
    private void space(Stretch stretch) {
        Fount last = stock.type().fount(stretch.runs().getLast().face());
        if (!stretch.after().isEmpty() && last.space() != 0) {
            show(last, last.space(), pen, stretch.after(), 0, stretch.after().length());
            closeArray();
        }
    }

    private void paint(GlyphRun run, Turn turn) {
        Fount needed = choose(run);
        double start = run.x()[0];
        moveTo(turn, start, run.rise());
        pen = start;
        for (int i = 0; i < run.glyphs().length; i++) {
            int glyph = run.glyphs()[i];
            String text = run.texts()[i];
            int space = needed.space();
            int body = glyph == space ? text.length() : GlyphOrder.body(text, space);
            show(needed, glyph, run.x()[i], text, 0, body);
            for (int gap = body; gap < text.length(); gap++) {
                if (text.charAt(gap) != GlyphOrder.FORCED_BREAK) {
                    show(needed, space, pen, text, gap, gap + 1);
                }
            }
        }
        closeArray();
    }

    private Fount choose(GlyphRun run) {
        Fount needed = stock.type().fount(run.face());
        double rounded = ContentStream.rounded(run.size());
        if (needed != fount || rounded != size) {
            out.text("/").text(needed.name()).text(" ").number(rounded).line("Tf");
            fount = needed;
            size = rounded;
            used.add(needed);
        }
        if (run.style().color() != color) {
            color = run.style().color();
            out.line(stock.ink().letter(color));
        }
        return needed;
    }

    /** Sets the text matrix to the origin of a run's first glyph (ISO 32000-1, 9.4.2). */
    private void moveTo(Turn turn, double along, double rise) {
        out.number(turn.cos()).number(-turn.sin()).number(turn.sin()).number(turn.cos());
        out.number(turn.x(along, rise)).number(stock.height() - turn.y(along, rise)).line("Tm");
    }

    /** Shows one glyph whose text is a part of a string. */
    private void show(Fount type, int glyph, double x, String text, int from, int to) {
        int code = type.code(glyph);
        String said = type.text(code);
        boolean differs =
                said.length() != to - from || !said.regionMatches(0, text, from, to - from);
        if (differs) {
            closeArray();
            out.text("/Span <</ActualText ").unicode(text.substring(from, to)).line(">> BDC");
        }
        place(x);
        if (!inString) {
            out.text("<");
            inString = true;
        }
        out.hex(code);
        pen += type.advance(code) * size / 1000;
        if (differs) {
            closeArray();
            out.line("EMC");
        }
    }

    /** Moves the pen within an array of strings and numbers (ISO 32000-1, 9.4.3, TJ). */
    private void place(double x) {
        if (!inArray) {
            out.text("[");
            inArray = true;
        }
        if (Math.abs(x - pen) < NEAR) {
            return;
        }
        if (inString) {
            out.text(">");
            inString = false;
        }
        double adjustment = ContentStream.rounded((pen - x) * 1000 / size);
        out.number(adjustment);
        pen -= adjustment * size / 1000;
    }

    private void closeArray() {
        if (inArray) {
            out.line(inString ? ">] TJ" : "] TJ");
            inArray = false;
            inString = false;
        }
    }
}
