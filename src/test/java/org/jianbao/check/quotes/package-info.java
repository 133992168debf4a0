/** Tests of pull quotes. */
@NullMarked
package org.jianbao.check.quotes;

import org.jspecify.annotations.NullMarked;
