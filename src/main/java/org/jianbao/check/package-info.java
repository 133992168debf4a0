/**
 * Rules that a briefing must keep, beyond what can be seen while one text is read; one rule, one
 * file.
 *
 * <p>Takes the model, gives diagnostics, changes nothing. {@link org.jianbao.check.Checks} is the
 * way in: it lays the languages side by side ({@code pairing}) and holds the texts against each
 * {@link org.jianbao.check.text.Rule}, each of which has a file in a package of its own kind.
 * {@link org.jianbao.check.EditionCheck} and {@link org.jianbao.check.SettingsCheck} look after
 * {@code briefing.yaml}. Codes: an enum in each package, {@link org.jianbao.check.CheckCode} here.
 */
@NullMarked
package org.jianbao.check;

import org.jspecify.annotations.NullMarked;
