/** Tests of the list of translations that were accepted. */
@NullMarked
package org.jianbao.check.acceptance;

import org.jspecify.annotations.NullMarked;
