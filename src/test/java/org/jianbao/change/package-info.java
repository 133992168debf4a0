/** Tests of what differs between two states of a briefing's texts. */
@NullMarked
package org.jianbao.change;

import org.jspecify.annotations.NullMarked;
