/**
 * The rules that figures, addresses and names in Latin letters agree between the languages.
 *
 * <p>{@link org.jianbao.check.figures.FigureReader} reads the figures of a passage, as digits and
 * as Chinese or English words, by small readers of its own: the rules of ICU4J for numbers in words
 * take some hundred milliseconds to load, and each build runs these checks. {@link
 * org.jianbao.check.figures.Counterparts} says which passages stand for each other. Codes: {@link
 * org.jianbao.check.figures.FigureCode}.
 */
@NullMarked
package org.jianbao.check.figures;

import org.jspecify.annotations.NullMarked;
