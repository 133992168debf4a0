/**
 * Rules that a briefing must keep, beyond what can be seen while one text is read; one rule, one
 * file.
 *
 * <p>Takes the model, gives diagnostics, changes nothing. {@link org.jianbao.check.Pairing} holds
 * the languages against each other block by block; {@link org.jianbao.check.EditionCheck} refuses
 * what cannot be built yet. Codes: {@link org.jianbao.check.CheckCode}.
 */
@NullMarked
package org.jianbao.check;

import org.jspecify.annotations.NullMarked;
