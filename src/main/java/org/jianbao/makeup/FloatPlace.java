package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The pictures that stand at the head and the foot of one column, above and below its text. Lengths
 * in pt.
 *
 * @param flow whose pictures they are
 * @param design the page as the column sees it
 * @param head those at the head, in order
 * @param foot those at the foot, in order
 */
record FloatPlace(Flow flow, PageDesign design, List<Floating> head, List<Floating> foot) {

    /** Most of the type area that pictures at head and foot take together. */
    private static final double MOST = 0.75;

    FloatPlace {
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }

    /** {@return the place of a column's pictures} */
    static FloatPlace of(Flow flow, PageDesign design, List<Floating> floats) {
        return floats.isEmpty()
                ? new FloatPlace(flow, design, floats, floats)
                : new FloatPlace(
                        flow,
                        design,
                        floats.stream().filter(f -> f.edge() == Floating.Edge.HEAD).toList(),
                        floats.stream().filter(f -> f.edge() == Floating.Edge.FOOT).toList());
    }

    boolean any() {
        return !head.isEmpty() || !foot.isEmpty();
    }

    /** {@return its pictures, those at the head first} */
    List<Floating> all() {
        if (!any()) {
            return List.of();
        }
        return Stream.concat(head.stream(), foot.stream()).toList();
    }

    /** {@return whether the pictures leave enough room for text} */
    static boolean fit(List<FloatPlace> places) {
        PageDesign design = places.getFirst().design();
        double area = design.lastBaseline() - design.firstBaseline();
        double head = top(places, design) - design.firstBaseline();
        return head + taken(places) <= area * MOST;
    }

    /**
     * {@return the first baseline of the text below the pictures at the head, level in all columns}
     */
    static double top(List<FloatPlace> places, PageDesign design) {
        double lowest = design.firstBaseline();
        for (FloatPlace place : places) {
            if (!place.head.isEmpty()) {
                double foot = place.stacked(place.head, design.firstBaseline()).bottom();
                lowest = Math.max(lowest, foot + 2 * place.flow.grid());
            }
        }
        return new Grid(design.firstBaseline(), design.beat()).atOrBelow(lowest);
    }

    /** {@return what the pictures at the foot take from the text, the most of all columns} */
    static double taken(List<FloatPlace> places) {
        double taken = 0;
        for (FloatPlace place : places) {
            taken = Math.max(taken, place.takenAtFoot());
        }
        return taken;
    }

    private double takenAtFoot() {
        return foot.isEmpty() ? 0 : stacked(foot, 0).bottom() + 2 * flow.grid();
    }

    /**
     * {@return a column of text with its pictures around it}
     *
     * @param column the text
     * @param bottom lowest baseline that the text may have
     */
    Column around(Column column, double bottom) {
        if (!any()) {
            return column;
        }
        List<Column.Part> parts = new ArrayList<>(stacked(head, design.firstBaseline()).parts());
        parts.addAll(column.parts());
        parts.addAll(stacked(foot, bottom + 2 * flow.grid()).parts());
        return new Column(parts, column.end(), column.bottom(), column.continued());
    }

    /** Pictures one below the other, the first with its top where the capitals of a line reach. */
    private Column stacked(List<Floating> floats, double first) {
        List<Piece> pieces = floats.stream().flatMap(f -> f.pieces().stream()).toList();
        Flow alone =
                new Flow(
                        flow.language(),
                        pieces,
                        Map.of(),
                        List.of(),
                        flow.grid(),
                        flow.ascent(),
                        flow.descent(),
                        flow.noteLeading());
        Reach reach = new Reach(first, Double.MAX_VALUE / 4, true);
        ColumnSetting setting = new ColumnSetting(design, List.of(), Map.of());
        return new ColumnFilling(alone, reach, setting, Map.of()).fill(Cursor.START);
    }
}
