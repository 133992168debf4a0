package org.jianbao.composition;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line, set. Immutable. Its glyphs are put in their places when they are first asked for: most
 * lines are set only to see how many there are, and are never printed.
 */
public final class SetLine {

    private final int start;
    private final int end;
    private final double measure;
    private final double inset;
    private final double worst;
    private final boolean hyphenated;
    private final List<TextStyle.Call> calls;
    private @Nullable Supplier<Glyphs> placer;
    private @Nullable Glyphs glyphs;

    /**
     * The glyphs of a line, in their places.
     *
     * @param runs glyphs in reading order; spaces carry no glyph, their text is kept with the glyph
     *     before them
     * @param x left edge of the ink's origin in the measure, pt: the indent, or the shift of a
     *     ragged alignment
     * @param width from {@code x} to the end of the last glyph as set, pt
     * @param adjust width added (positive) or taken (negative) against the natural width, pt
     * @param overfull how far it sticks out, pt; 0 as a rule
     * @param after what parts it from the next line of its paragraph in the manuscript: a space, or
     *     nothing where a word or Chinese text goes on, and at the end
     */
    record Glyphs(
            List<GlyphRun> runs,
            double x,
            double width,
            double adjust,
            double overfull,
            String after) {
        Glyphs {
            runs = List.copyOf(runs);
        }
    }

    /**
     * What is known of a line before its glyphs are placed.
     *
     * @param start offset in the copy of the first character
     * @param end offset in the copy after the last character that the line consumes
     * @param measure room of the line
     * @param worst the largest stretch of one place, in em of the text
     * @param hyphenated whether it ends with an added hyphen
     * @param calls the notes called on it, in order
     */
    record Outline(
            int start,
            int end,
            Profile.Measure measure,
            double worst,
            boolean hyphenated,
            List<TextStyle.Call> calls) {}

    /** A line whose glyphs are placed when they are asked for; the same each time. */
    SetLine(Outline outline, Supplier<Glyphs> placer) {
        this.start = outline.start();
        this.end = outline.end();
        this.measure = outline.measure().width();
        this.inset = outline.measure().inset();
        this.worst = outline.worst();
        this.hyphenated = outline.hyphenated();
        this.calls = List.copyOf(outline.calls());
        this.placer = placer;
    }

    /** A line with nothing after it. */
    public SetLine(
            List<GlyphRun> runs,
            int start,
            int end,
            double x,
            double width,
            double measure,
            double inset,
            double adjust,
            double worst,
            boolean hyphenated,
            double overfull,
            List<TextStyle.Call> calls) {
        this.start = start;
        this.end = end;
        this.measure = measure;
        this.inset = inset;
        this.worst = worst;
        this.hyphenated = hyphenated;
        this.calls = List.copyOf(calls);
        this.glyphs = new Glyphs(runs, x, width, adjust, overfull, "");
    }

    /**
     * Puts the glyphs in their places, if they are not yet: the line then holds nothing of its
     * paragraph.
     */
    public void place() {
        glyphs();
    }

    // Runs are known by themselves: whoever asks gets the same. What is seen without the lock is
    // nothing, or whole, since a record's fields are final.
    private Glyphs glyphs() {
        Glyphs known = glyphs;
        return known == null ? placed() : known;
    }

    private synchronized Glyphs placed() {
        Glyphs known = glyphs;
        if (known == null) {
            known = Objects.requireNonNull(placer).get();
            glyphs = known;
            placer = null;
        }
        return known;
    }

    /** {@return offset in the copy of the first character} */
    public int start() {
        return start;
    }

    /**
     * {@return offset in the copy after the last character that this line consumes, the space at
     * the break included}
     */
    public int end() {
        return end;
    }

    /** {@return room of the line, pt} */
    public double measure() {
        return measure;
    }

    /** {@return its distance from the outer edge, pt} */
    public double inset() {
        return inset;
    }

    /** {@return the largest stretch of one place, in em of the text} */
    public double worst() {
        return worst;
    }

    /** {@return whether it ends with an added hyphen} */
    public boolean hyphenated() {
        return hyphenated;
    }

    /** {@return the notes called on it, in order} */
    public List<TextStyle.Call> calls() {
        return calls;
    }

    /**
     * {@return glyphs in reading order; spaces carry no glyph, their text is kept with the glyph
     * before them}
     */
    public List<GlyphRun> runs() {
        return glyphs().runs();
    }

    /**
     * {@return left edge of the ink's origin in the measure, pt: the indent, or the shift of a
     * ragged alignment}
     */
    public double x() {
        return glyphs().x();
    }

    /** {@return width from {@link #x} to the end of the last glyph as set, pt} */
    public double width() {
        return glyphs().width();
    }

    /** {@return width added (positive) or taken (negative) against the natural width, pt} */
    public double adjust() {
        return glyphs().adjust();
    }

    /** {@return how far it sticks out, pt; 0 as a rule} */
    public double overfull() {
        return glyphs().overfull();
    }

    /**
     * {@return what parts it from the next line of its paragraph in the manuscript: a space, or
     * nothing where a word or Chinese text goes on, and at the end}
     */
    public String after() {
        return glyphs().after();
    }

    /**
     * {@return the characters on the line as the manuscript has them, folded white space as one
     * space}
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        runs().forEach(run -> text.append(run.text()));
        return text.toString();
    }
}
