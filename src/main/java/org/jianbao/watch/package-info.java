/**
 * Tells when files have changed, whatever way an editor's program saves them. The way in is {@link
 * org.jianbao.watch.Lookout}.
 */
@NullMarked
package org.jianbao.watch;

import org.jspecify.annotations.NullMarked;
