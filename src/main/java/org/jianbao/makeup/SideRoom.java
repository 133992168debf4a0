package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The room that a page's outer column has for notes. */
final class SideRoom {
    private SideRoom() {}

    /** {@return the room beside a column of text, around its quotes, numbers and speakers} */
    static SideNotes.Room of(Flow flow, PageDesign design, Column column, List<Slot> slots) {
        List<SideNotes.Obstacle> obstacles = new ArrayList<>();
        for (Slot slot : slots) {
            obstacles.add(
                    new SideNotes.Obstacle(
                            slot.inkTop() - design.quote().noteAbove(),
                            slot.inkBottom(design) + design.quote().noteBelow()));
        }
        for (Column.Part part : column.parts()) {
            if (part.begins()) {
                for (Piece.Mark mark : part.piece().marks()) {
                    if (mark.where() == Piece.Where.BEYOND) {
                        obstacles.add(obstacle(flow, design, mark, part.first()));
                    }
                }
            }
        }
        obstacles.sort(Comparator.comparingDouble(SideNotes.Obstacle::above));
        return new SideNotes.Room(
                design.firstBaseline(),
                design.lastBaseline() + 2 * flow.noteLeading(),
                flow.noteLeading(),
                design.noteMeasure(),
                obstacles);
    }

    private static SideNotes.Obstacle obstacle(
            Flow flow, PageDesign design, Piece.Mark mark, double first) {
        double height = Stacking.height(mark.paragraphs(), design.outer(), 0);
        double size = mark.paragraphs().getFirst().size();
        return new SideNotes.Obstacle(
                first - size - flow.noteLeading(), first + height + 2 * flow.noteLeading());
    }
}
