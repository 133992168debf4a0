/**
 * The rule that the languages of a briefing agree block by block.
 *
 * <p>{@link org.jianbao.check.pairing.Pairing} lays the blocks of two texts side by side so that as
 * little as possible differs, gives those that pair, and tells where they differ. Codes: {@link
 * org.jianbao.check.pairing.PairingCode}.
 */
@NullMarked
package org.jianbao.check.pairing;

import org.jspecify.annotations.NullMarked;
