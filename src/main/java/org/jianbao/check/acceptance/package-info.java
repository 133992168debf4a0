/**
 * The rule that a translation is read again when its partner changes.
 *
 * <p>{@link org.jianbao.check.acceptance.PairedParts} cuts a briefing into the parts that are read
 * against each other, each with a name and a {@link org.jianbao.check.acceptance.Fingerprint} of
 * either side. {@link org.jianbao.check.acceptance.AcceptedFile} is the list of those that somebody
 * has read; {@link org.jianbao.check.acceptance.Standing} holds the one against the other. {@link
 * org.jianbao.check.acceptance.StaleTranslations} tells what must be read again. Codes: {@link
 * org.jianbao.check.acceptance.AcceptanceCode}.
 */
@NullMarked
package org.jianbao.check.acceptance;

import org.jspecify.annotations.NullMarked;
