/** Tests of the package of the same name. */
@NullMarked
package org.jianbao.check.language;

import org.jspecify.annotations.NullMarked;
