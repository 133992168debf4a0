package org.jianbao.makeup;

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
        Furniture furniture) {

    /** {@return the left edge of the text column} */
    public double textX(Side side) {
        return side == Side.RECTO ? inner : width - inner - text;
    }

    /** {@return the left edge of the outer column} */
    public double outerX(Side side) {
        return side == Side.RECTO ? inner + text + gutter : width - inner - text - gutter - outer;
    }

    /** {@return where the line stands} */
    public double lineX(Side side) {
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
        return outer - furniture.noteHang();
    }
}
