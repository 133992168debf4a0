package org.jianbao.galley;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jianbao.composition.SetLine;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Role;
import org.w3c.dom.Element;

/**
 * Sets a title for the cover. A Chinese title is as large as lets its lines fill the field from the
 * text's edge to the line; where the longest line has one character more than the others, that
 * character falls outside the field. Other titles keep clear of the line.
 */
final class CoverTitle {

    /** White between a Latin title and the line, 5 mm in pt. */
    private static final double CLEAR = 14.2;

    /**
     * Most characters of a Chinese line, and most lines of a title, that the cover holds at full
     * size.
     */
    private static final int MOST_CHARACTERS = 4;

    private static final int MOST_LINES = 4;

    /** Height of the masthead beside a title's first lines, pt. */
    private static final double MASTHEAD = 90;

    private final Foundry foundry;
    private final String language;
    private final double field;
    private final int stripe;
    private final Branch branch;

    CoverTitle(Foundry foundry, Theme theme, String language) {
        this.foundry = foundry;
        this.language = language;
        this.branch = Branch.of(Role.H1, language, Branch.COVER);
        this.stripe = (int) theme.number("cover-stripe", language, 0);
        this.field = theme.length("text-width", language) + theme.length("gutter", language) / 2;
    }

    Frontispiece.Title set(String title) {
        return Galley.isChinese(language) ? han(title) : latin(title);
    }

    private Frontispiece.Title han(String title) {
        List<String> lines = lines(title);
        int longest = lines.stream().mapToInt(CoverTitle::length).max().orElse(1);
        int second =
                lines.stream()
                        .mapToInt(CoverTitle::length)
                        .filter(n -> n < longest)
                        .max()
                        .orElse(longest);
        boolean crosses = longest == second + 1 && crossesAlone(lines, longest, second);
        int fit = crosses ? second : longest;
        double size = Math.min(look("cover-title", 0).size(), Math.floor(field / fit * 10) / 10);
        List<Frontispiece.TitleLine> set = new ArrayList<>();
        for (String line : lines) {
            String classes = classes(set.size());
            int end =
                    crosses && length(line) == longest
                            ? line.offsetByCodePoints(0, fit)
                            : line.length();
            Optional<Piece.Stick> outside =
                    end == line.length()
                            ? Optional.empty()
                            : Optional.of(stick("cover-title outside", line.substring(end), size));
            set.add(
                    new Frontispiece.TitleLine(
                            stick(classes, line.substring(0, end), size), outside));
        }
        return new Frontispiece.Title(language, set);
    }

    /** Whether one line alone is the longest, and stands below the masthead beside the title. */
    private boolean crossesAlone(List<String> lines, int longest, int others) {
        List<Integer> longs =
                IntStream.range(0, lines.size())
                        .filter(i -> length(lines.get(i)) == longest)
                        .boxed()
                        .toList();
        return longs.size() == 1 && longs.getFirst() * field / others > MASTHEAD;
    }

    private Frontispiece.Title latin(String title) {
        double size = look("cover-title", 0).size();
        double measure = field - CLEAR - 11.8;
        List<String> lines = lines(title);
        double widest = 0;
        for (String line : lines) {
            SetLine set = stick("cover-title", line, size).lines(1e5).getFirst();
            widest = Math.max(widest, set.width());
        }
        double fitting = widest > measure ? Math.floor(size * measure / widest * 2) / 2 : size;
        List<Frontispiece.TitleLine> set = new ArrayList<>();
        for (String line : lines) {
            Piece.Stick stick = stick(classes(set.size()), line, fitting);
            set.add(new Frontispiece.TitleLine(stick, Optional.empty()));
        }
        return new Frontispiece.Title(language, set);
    }

    /** The class of a title's line, from 0: one of them may stand on the stripe. */
    private String classes(int line) {
        return line + 1 == stripe ? "cover-title stripe" : "cover-title";
    }

    /** The lines that the manuscript asks for, or lines broken by sense where it asks for none. */
    private List<String> lines(String title) {
        List<String> given =
                Arrays.stream(title.strip().split("\\n"))
                        .map(String::strip)
                        .filter(s -> !s.isEmpty())
                        .toList();
        if (given.size() > 1 || title.isBlank()) {
            return title.isBlank() ? List.of(" ") : given;
        }
        double size = look("cover-title", 0).size();
        double measure = Galley.isChinese(language) ? size * MOST_CHARACTERS : field - CLEAR;
        Piece.Stick stick = foundry.words("cover-title", language, given.getFirst(), true);
        List<String> lines = Jackets.lines(stick, measure);
        for (double wider = measure * 1.25; lines.size() > MOST_LINES; wider *= 1.25) {
            lines = Jackets.lines(stick, wider);
        }
        return lines;
    }

    private static int length(String line) {
        return line.codePointCount(0, line.length());
    }

    private Look look(String classes, double size) {
        return foundry.look(element(classes, size));
    }

    private Element element(String classes, double size) {
        Element element = foundry.cascade().child(foundry.cascade().body(), "p", classes, language);
        if (size > 0) {
            element.setAttribute("style", "font-size: " + size + "pt");
        }
        return element;
    }

    private Piece.Stick stick(String classes, String text, double size) {
        Element element = element(classes, size);
        Look look = foundry.look(element);
        double pitch = look("cover-title", 0).leading() / look("cover-title", 0).size();
        var inline = new org.jianbao.manuscript.Inline.Text(text, NO_SPAN);
        return new Piece.Stick(
                foundry.matter(element, List.of(inline), false),
                look.size() * pitch,
                look.size(),
                branch);
    }

    private static final org.jianbao.source.SourceSpan NO_SPAN =
            new org.jianbao.source.SourceSpan(new org.jianbao.source.SourceText("", ""), 0, 0);
}
