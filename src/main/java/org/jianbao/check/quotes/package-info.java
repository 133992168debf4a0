/**
 * The rule that a pull quote repeats words of its text.
 *
 * <p>{@link org.jianbao.check.quotes.QuoteRule} looks for each quote in its section, then, for all
 * that are not found, in one walk through the {@link org.jianbao.check.quotes.BodyText}. {@link
 * org.jianbao.check.quotes.Likeness} says where a passage differs from the quote. Codes: {@link
 * org.jianbao.check.quotes.QuoteCode}.
 */
@NullMarked
package org.jianbao.check.quotes;

import org.jspecify.annotations.NullMarked;
