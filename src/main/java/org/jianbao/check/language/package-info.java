/**
 * How each language is written: marks, quotes, spaces, characters. {@link
 * org.jianbao.check.language.Language} is the way in; each rule is one file.
 *
 * <p>A rule looks at the {@link org.jianbao.check.language.Letters} of a passage and goes by the
 * language of each character, so that an English title in a Chinese paragraph is read as English.
 * Code, addresses and words marked {@code .sic} are passed over. A rule that is not sure is silent:
 * a checker that cries wolf is switched off.
 *
 * <p>What is right in Chinese is told by CLREQ (Requirements for Chinese Text Layout, W3C) and GB/T
 * 15834-2011 (General rules for punctuation).
 */
@NullMarked
package org.jianbao.check.language;

import org.jspecify.annotations.NullMarked;
