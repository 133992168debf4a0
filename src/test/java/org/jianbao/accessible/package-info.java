/** What somebody is told who does not see the pages: the tags of finished editions. */
@NullMarked
package org.jianbao.accessible;

import org.jspecify.annotations.NullMarked;
