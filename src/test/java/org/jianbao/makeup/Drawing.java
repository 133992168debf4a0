package org.jianbao.makeup;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jianbao.diagnostic.Outcome;

/**
 * Draws tiny pages with characters: a row for each baseline, its height before it, a column for
 * each ten points, {@code |} where the line beside the text is drawn.
 */
final class Drawing {

    private static final int COLUMNS = 21;

    private Drawing() {}

    /** {@return the numbered pages; folios and running heads are left out} */
    static String of(Outcome<Plan> plan) {
        return of(plan, Kind.FURNITURE);
    }

    /** {@return the numbered pages without one kind of lines} */
    static String of(Outcome<Plan> plan, Kind without) {
        return draw(plan, page -> page.folio().isPresent(), without);
    }

    static String draw(Outcome<Plan> plan, Predicate<Page> pages, Kind without) {
        return plan.value().orElseThrow().pages().stream()
                .filter(pages)
                .map(page -> draw(page, without))
                .collect(joining());
    }

    private static String draw(Page page, Kind without) {
        TreeMap<Double, char[]> rows = new TreeMap<>();
        for (Placement.Line line : lines(page)) {
            if (line.tag().kind() != without) {
                double baseline = Math.round(line.baseline() * 100) / 100.0;
                draw(line, rows.computeIfAbsent(baseline, _ -> emptyRow()));
            }
        }
        for (Placement placement : page.placements()) {
            if (placement instanceof Placement.Picture picture) {
                double foot = picture.y() + picture.height();
                char[] row = rows.computeIfAbsent(foot, _ -> emptyRow());
                draw("[" + (int) picture.height() + "]", picture.x(), row);
            }
            if (placement instanceof Placement.Rule rule) {
                rows.forEach((baseline, row) -> draw(rule, baseline, row));
            }
        }
        StringBuilder drawn = new StringBuilder();
        drawn.append(page.folio().orElse("-")).append(' ').append(page.side().name()).append('\n');
        rows.forEach((baseline, row) -> drawn.append(row(baseline, row)).append('\n'));
        return drawn.toString();
    }

    static List<Placement.Line> lines(Page page) {
        return page.placements().stream()
                .filter(Placement.Line.class::isInstance)
                .map(Placement.Line.class::cast)
                .toList();
    }

    private static char[] emptyRow() {
        char[] row = new char[COLUMNS];
        Arrays.fill(row, ' ');
        return row;
    }

    private static void draw(Placement.Line placement, char[] row) {
        double left = placement.x() + placement.line().x();
        placement
                .line()
                .runs()
                .forEach(run -> {
                    for (int i = 0; i < run.x().length; i++) {
                        draw(run.texts()[i], left + run.x()[i], row);
                    }
                });
    }

    private static void draw(String text, double x, char[] row) {
        int column = (int) Math.round(x / TinyDesign.STEP);
        for (int i = 0; i < text.length(); i++) {
            row[column + i] = text.charAt(i);
        }
    }

    private static void draw(Placement.Rule rule, double baseline, char[] row) {
        double middle = baseline - 4;
        int column = (int) Math.floor(rule.x1() / TinyDesign.STEP);
        if (rule.y1() < middle && middle < rule.y2() && row[column] == ' ') {
            row[column] = '|';
        }
    }

    private static String row(double baseline, char[] row) {
        String height =
                baseline == Math.rint(baseline)
                        ? String.valueOf((int) baseline)
                        : String.valueOf(baseline);
        return (" ".repeat(Math.max(0, 5 - height.length())) + height + " " + new String(row))
                .stripTrailing();
    }
}
