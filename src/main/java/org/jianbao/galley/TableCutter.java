package org.jianbao.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jianbao.composition.Composer;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Block;
import org.w3c.dom.Element;

/** Cuts a table into rows; columns share the measure in proportion to their longest text. */
final class TableCutter {

    /** White between columns, pt. */
    private static final double GAP = 12;

    /** What a column is wider than its widest text, so that rounding breaks no line, pt. */
    private static final double SLACK = 0.5;

    private final Foundry foundry;
    private final String language;
    private final double measure;

    /**
     * A row, ready to be a piece.
     *
     * @param element whose look it has
     * @param body its cells
     * @param space white around it
     * @param lead rows that must follow on the same page
     */
    record Row(Element element, Piece.Body body, Piece.Space space, int lead) {}

    private record Draft(Element element, List<Composer.Matter> cells, boolean head) {}

    TableCutter(Foundry foundry, String language, double measure) {
        this.foundry = foundry;
        this.language = language;
        this.measure = measure;
    }

    List<Row> rows(Block.Table table) {
        Element parent = foundry.cascade().child(foundry.cascade().body(), "table", "", language);
        Look.Margin around = foundry.look(parent).margin();
        List<Draft> drafts = new ArrayList<>();
        if (!table.head().isEmpty()) {
            drafts.add(draft(parent, table.head(), table.alignments(), true));
        }
        table.rows().forEach(row -> drafts.add(draft(parent, row, table.alignments(), false)));
        double[] widths = widths(drafts, table.alignments().size());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            double before = i == 0 ? around.top() : 0;
            double after = i == drafts.size() - 1 ? around.bottom() : 0;
            Piece.Space space = new Piece.Space(before, after, around.left(), around.right());
            boolean leads = draft.head() && i < drafts.size() - 1;
            rows.add(new Row(draft.element(), body(draft, widths), space, leads ? 1 : 0));
        }
        return rows;
    }

    private Draft draft(
            Element parent,
            List<Block.Cell> cells,
            List<Block.Alignment> alignments,
            boolean head) {
        Element row = foundry.cascade().child(parent, "tr", "", language);
        List<Composer.Matter> matters = new ArrayList<>();
        Element last = row;
        for (int i = 0; i < cells.size(); i++) {
            String aligned = i < alignments.size() ? aligned(alignments.get(i)) : "";
            last = foundry.cascade().child(row, head ? "th" : "td", aligned, language);
            matters.add(foundry.matter(last, cells.get(i).content(), false));
        }
        return new Draft(last, matters, head);
    }

    /**
     * Each column as wide as its longest text or, where room is short, at least as its longest
     * word.
     */
    private static String aligned(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTER -> "center";
            case END -> "end";
        };
    }

    /**
     * Each column gets its widest word; what is left is shared by how much more each would like.
     */
    private double[] widths(List<Draft> drafts, int columns) {
        double[] least = new double[columns];
        double[] natural = new double[columns];
        for (Draft draft : drafts) {
            for (int i = 0; i < Math.min(columns, draft.cells().size()); i++) {
                Composer.Extent extent = draft.cells().get(i).extent();
                least[i] = Math.max(least[i], extent.least() + SLACK);
                natural[i] = Math.max(natural[i], extent.natural() + SLACK);
            }
        }
        double free = measure - GAP * (columns - 1);
        double room = free - Arrays.stream(least).sum();
        double wish = Arrays.stream(natural).sum() - Arrays.stream(least).sum();
        double share = wish <= 0 ? 0 : Math.clamp(room / wish, 0, 1);
        double[] widths = new double[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] =
                    room < 0
                            ? free * least[i] / Arrays.stream(least).sum()
                            : least[i] + (natural[i] - least[i]) * share;
        }
        return widths;
    }

    private static Piece.Body body(Draft draft, double[] widths) {
        List<Piece.Cell> cells = new ArrayList<>();
        double x = 0;
        for (int i = 0; i < Math.min(widths.length, draft.cells().size()); i++) {
            cells.add(new Piece.Cell(draft.cells().get(i), x, widths[i]));
            x += widths[i] + GAP;
        }
        return new Piece.Body.Row(cells);
    }
}
