package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inlines;

/**
 * Running heads that follow the section: the briefing's title before the first section, then title
 * and section; the section alone where both are too long for the page, the title alone where the
 * section is too long as well.
 */
final class RunningHeads {

    private static final String CLASS = "running-head";

    /** Parts title and section where heads stand upright: one place stays empty. */
    private static final String EMPTY_PLACE = "\u3000";

    private static final String DOT = " · ";

    /** The widest folio beside which a head must find room. */
    private static final String WIDEST_FOLIO = "000";

    private final Foundry foundry;
    private final Theme theme;
    private final Words words;
    private final String language;

    RunningHeads(Foundry foundry, Theme theme, Words words, String language) {
        this.foundry = foundry;
        this.theme = theme;
        this.words = words;
        this.language = language;
    }

    /** {@return the heads of a briefing, in order} */
    List<Frontispiece.Head> heads(String title, Sections sections) {
        List<Frontispiece.Head> heads = new ArrayList<>(List.of(head(-1, title)));
        for (Block block : sections.text()) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                String section = Inlines.plainText(heading.content());
                heads.add(head(heading.index(), fitting(title, section)));
            }
        }
        return heads;
    }

    private String fitting(String title, String section) {
        String both = title + (words.stackedHeads() ? EMPTY_PLACE : DOT) + section;
        if (title.isBlank() || section.isBlank()) {
            return title.isBlank() ? section : title;
        }
        return fits(both) ? both : fits(section) ? section : title;
    }

    /** Whether a head finds room: beside the folio, or along the type area's height. */
    private boolean fits(String head) {
        double beside = theme.length("head-beside-folio", language);
        if (beside > 0) {
            double room = theme.length("outer-width", language) - width("folio", WIDEST_FOLIO);
            return width(CLASS, head) <= room - beside;
        }
        double height =
                theme.length("last-baseline", language) - theme.length("head-top", language);
        return words.stackedHeads()
                ? places(head).size() * theme.length("head-pitch", language) <= height
                : width(CLASS, head) <= height;
    }

    private double width(String classes, String text) {
        return stick(classes, text).matter().extent().natural();
    }

    private Frontispiece.Head head(int block, String text) {
        List<Piece.Stick> stacked =
                words.stackedHeads()
                        ? places(text).stream().map(place -> stick(CLASS, place)).toList()
                        : List.of();
        return new Frontispiece.Head(block, stick(CLASS, text), stacked);
    }

    /** The characters that stand one below the other; spaces between words take no place. */
    private static List<String> places(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(c -> c.equals(EMPTY_PLACE) || !c.isBlank())
                .map(String::strip)
                .toList();
    }

    private Piece.Stick stick(String classes, String text) {
        return foundry.words(classes, language, text, false);
    }
}
