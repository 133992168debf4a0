package org.jianbao.press;

import java.util.List;
import java.util.Map;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;

/**
 * What all pages of a print run share.
 *
 * @param crew who works on them
 * @param type the founts
 * @param pictures the pictures
 * @param ink how colors are printed
 * @param decorations paints backgrounds and borders
 * @param width of the trimmed page, pt
 * @param height of the trimmed page, pt
 * @param bleed beyond the trim, pt
 * @param slugs the lines that stand under pages, outside the bleed, if marks are wanted
 * @param problems takes what goes wrong
 */
record Stock(
        Crew crew,
        TypeCase type,
        Pictures pictures,
        Ink ink,
        DecorationPainter decorations,
        double width,
        double height,
        double bleed,
        Map<Page, Placement.Line> slugs,
        List<Diagnostic> problems) {}
