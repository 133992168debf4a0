package org.jianbao.makeup;

import java.util.List;
import java.util.Optional;

/**
 * Where things stand on a page. All lengths in pt. Places across are counted from the spine, so
 * that verso and recto are mirror images; places down are counted from the head trim.
 *
 * @param width of the trimmed page
 * @param height of the trimmed page
 * @param bleed beyond the trim
 * @param inner margin between spine and text
 * @param text measure of the text column
 * @param gutter between text and outer column; the line stands in its middle
 * @param outer width of the outer column
 * @param firstBaseline of the type area
 * @param lastBaseline of the type area
 * @param beat the grid on which paired blocks start level
 * @param line the hairline between text and outer column
 * @param quote how pull quotes stand
 * @param furniture folio and running head
 * @param notes where notes stand
 * @param fromLeft left edge of the text column from the left edge of the type area, on verso and
 *     recto alike, for one of several columns; empty where the text stands at the spine
 */
public record PageDesign(
        double width,
        double height,
        double bleed,
        double inner,
        double text,
        double gutter,
        double outer,
        double firstBaseline,
        double lastBaseline,
        double beat,
        Hairline line,
        QuoteDesign quote,
        Furniture furniture,
        NoteDesign notes,
        Optional<Double> fromLeft) {

    /** One text column at the spine, notes in the outer column. */
    public PageDesign(
            double width,
            double height,
            double bleed,
            double inner,
            double text,
            double gutter,
            double outer,
            double firstBaseline,
            double lastBaseline,
            double beat,
            Hairline line,
            QuoteDesign quote,
            Furniture furniture) {
        this(
                width,
                height,
                bleed,
                inner,
                text,
                gutter,
                outer,
                firstBaseline,
                lastBaseline,
                beat,
                line,
                quote,
                furniture,
                NoteDesign.SIDE,
                Optional.empty());
    }

    /** {@return the left edge of the type area: text, gutter and outer column} */
    public double areaX(Side side) {
        return side == Side.RECTO ? inner : width - inner - text - gutter - outer;
    }

    /** {@return the left edge of the text column} */
    public double textX(Side side) {
        double atSpine = side == Side.RECTO ? inner : width - inner - text;
        return fromLeft.map(distance -> areaX(side) + distance).orElse(atSpine);
    }

    /** {@return the left edge of the outer column} */
    public double outerX(Side side) {
        return side == Side.RECTO ? inner + text + gutter : width - inner - text - gutter - outer;
    }

    /** {@return where the line stands} */
    public double lineX(Side side) {
        if (fromLeft.isPresent()) {
            return textX(side) + text + gutter / 2;
        }
        double fromSpine = inner + text + gutter / 2;
        return side == Side.RECTO ? fromSpine : width - fromSpine;
    }

    /**
     * The line between text and outer column, which opens for voices.
     *
     * @param weight thickness; 0 draws none
     * @param color RGB
     * @param field RGB of a tint that fills the outer column from the line to the trim; -1 for none
     * @param least shortest piece that is drawn
     * @param headAbove opening above the first baseline of a heading, beyond its size
     * @param headBelow opening below its last baseline
     * @param numberAbove opening above the baseline of a note's number
     * @param numberBelow opening below it
     * @param quoteClear opening above and below a quote's ink
     */
    public record Hairline(
            double weight,
            int color,
            int field,
            double least,
            double headAbove,
            double headBelow,
            double numberAbove,
            double numberBelow,
            double quoteClear) {}

    /**
     * How pull quotes stand.
     *
     * @param width of their box, from the outer edge of the outer column
     * @param intrusion what they take from the text's measure
     * @param clear least white above and below the ink
     * @param noteAbove least distance from a note's last baseline to the ink below
     * @param noteBelow least distance from the ink to a note's first baseline below
     * @param edgeLines text lines at the column's head and foot that no quote stands beside
     * @param reach lines by which a quote may stand below the start of its passage
     * @param field RGB of a tint on which it stands; -1 for none
     */
    public record QuoteDesign(
            double width,
            double intrusion,
            double clear,
            double noteAbove,
            double noteBelow,
            int edgeLines,
            int reach,
            int field) {

        /** Without a tint. */
        public QuoteDesign(
                double width,
                double intrusion,
                double clear,
                double noteAbove,
                double noteBelow,
                int edgeLines,
                int reach) {
            this(width, intrusion, clear, noteAbove, noteBelow, edgeLines, reach, -1);
        }
    }

    /**
     * Folio and running head.
     *
     * @param folioBaseline from the head trim
     * @param headTop where the running head starts, from the head trim
     * @param headCentre distance of its middle from the fore-edge
     * @param headPitch distance of stacked upright characters
     * @param headBeside white between folio and running head, where both stand on one line; 0 for a
     *     running head at the fore-edge
     * @param noteHang indent of notes whose number hangs beside them; 0 for numbers on the line
     */
    public record Furniture(
            double folioBaseline,
            double headTop,
            double headCentre,
            double headPitch,
            double headBeside,
            double noteHang) {

        /** With a running head at the fore-edge and note numbers on the line. */
        public Furniture(
                double folioBaseline, double headTop, double headCentre, double headPitch) {
            this(folioBaseline, headTop, headCentre, headPitch, 0, 0);
        }
    }

    /** {@return the measure of notes} */
    public double noteMeasure() {
        return notes.place() == NotePlace.FOOT ? text - notes.hang() : outer - furniture.noteHang();
    }

    /**
     * {@return the same page cut into two columns that fill the type area, from the left}
     *
     * @param first measure of the left column
     */
    public List<PageDesign> columns(double first) {
        double area = text + gutter + outer;
        double second = area - gutter - first;
        return List.of(column(0, first, second), column(first + gutter, second, first));
    }

    private PageDesign column(double distance, double measure, double other) {
        return new PageDesign(
                width,
                height,
                bleed,
                inner,
                measure,
                gutter,
                other,
                firstBaseline,
                lastBaseline,
                beat,
                line,
                quote,
                furniture,
                notes,
                Optional.of(distance));
    }

    /** Where notes stand. */
    public enum NotePlace {
        /** In the outer column, beside their calls. */
        SIDE,
        /** At the foot of the column that calls them, under a short rule. */
        FOOT
    }

    /**
     * How notes stand. The measures are for notes at the foot.
     *
     * @param place where
     * @param hang indent of a note's text; its number stands before it
     * @param rule length of the rule above the notes
     * @param weight its thickness
     * @param color its RGB
     * @param above distance from the rule to the first baseline of the notes
     * @param clear least distance from the last baseline of the text to the rule
     */
    public record NoteDesign(
            NotePlace place,
            double hang,
            double rule,
            double weight,
            int color,
            double above,
            double clear) {
        /** In the outer column. */
        public static final NoteDesign SIDE = new NoteDesign(NotePlace.SIDE, 0, 0, 0, 0, 0, 0);
    }
}
