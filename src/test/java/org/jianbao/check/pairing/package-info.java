/** Tests of how the languages of a briefing pair. */
@NullMarked
package org.jianbao.check.pairing;

import org.jspecify.annotations.NullMarked;
