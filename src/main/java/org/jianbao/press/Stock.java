package org.jianbao.press;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;

/**
 * What all pages of a print run share.
 *
 * @param type the founts
 * @param pictures the pictures
 * @param ink how colors are printed
 * @param decorations paints backgrounds and borders
 * @param width of the trimmed page, pt
 * @param height of the trimmed page, pt
 * @param problems takes what goes wrong
 */
record Stock(
        TypeCase type,
        Pictures pictures,
        Ink ink,
        DecorationPainter decorations,
        double width,
        double height,
        List<Diagnostic> problems) {}
