/**
 * Reads the structure tree of a finished PDF, whatever program made it: what somebody is told who
 * does not see the pages. Knows nothing of how Jianbao writes one, so that it can be held against
 * that.
 */
@NullMarked
package org.jianbao.tags;

import org.jspecify.annotations.NullMarked;
