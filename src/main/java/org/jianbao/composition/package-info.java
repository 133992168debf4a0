/**
 * Sets paragraphs: takes a {@link org.jianbao.composition.Copy} (runs of text with their look) and
 * a {@link org.jianbao.composition.Profile} (the measure of each line), gives {@link
 * org.jianbao.composition.SetLine}s with the exact place of every glyph. Knows nothing of pages, of
 * Markdown or of PDF.
 *
 * {@snippet :
 * Composer.Matter matter = new ParagraphComposer().prepare(copy, style);
 * Setting setting = matter.set(0, Profile.even(308), 0);
 * }
 *
 * <p>The way of a paragraph, each step a file of that name:
 *
 * <ol>
 *   <li>{@code Reading} folds white space and cuts the copy into clusters;
 *   <li>{@code KindReader} says what each cluster is for the rules: Han, opening mark, digit …;
 *   <li>{@code FaceChoice} and {@code Casting} give each cluster its glyphs, {@code Shaping} joins
 *       ligatures and kerns pairs: now it is a {@code Sort};
 *   <li>{@code LineBreaks} (with {@code Kinsoku}, {@code Numbers}, {@code Addresses} and {@code
 *       Hyphenation}) says where a line may end and how willingly;
 *   <li>{@code Spacing} says what stands between two sorts and how far it gives: a {@code Joint};
 *   <li>{@code Ruler} measures any stretch of them in constant time;
 *   <li>{@code TotalFit} (or, for comparison, {@code FirstFit}) chooses the breaks by the costs of
 *       {@code Demerits};
 *   <li>{@code LinePlacer} puts every glyph in its place.
 * </ol>
 *
 * <p>Words of this package. <i>Sort</i>: a piece of type; here a cluster of characters with its
 * glyphs. <i>Joint</i>: the place between two sorts. <i>Measure</i>: length of a line. <i>Natural
 * width</i>: before anything is stretched or shrunk. <i>Kinsoku</i> (避头尾): marks barred from the
 * start or the end of a line. <i>Push in, push out</i> (挤进，推出): squeeze a barred mark onto the
 * upper line, or take its neighbor down to it. <i>Runt</i>: a last line that is too short.
 * <i>Overfull</i>: too wide for its measure whatever is done. <i>Verbatim</i>: code, set as typed.
 *
 * <p>Rule ids such as K1 or J3 are those of the project's rule book after CLREQ and GB/T 15834. The
 * em of the rules is the type size of the run, {@link org.jianbao.composition.TextStyle#size()}.
 * Lengths are points unless a name ends in {@code Em}.
 *
 * <p>May use ICU4J and {@code org.jianbao.font}, nothing else.
 */
@NullMarked
package org.jianbao.composition;

import org.jspecify.annotations.NullMarked;
