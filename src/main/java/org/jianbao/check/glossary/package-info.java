/**
 * The briefing's own words: {@code glossary.yaml} held against its texts. Words are found in one
 * pass over a text, however many the glossary has.
 */
@NullMarked
package org.jianbao.check.glossary;

import org.jspecify.annotations.NullMarked;
