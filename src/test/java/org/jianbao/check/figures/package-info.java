/** Tests of figures, addresses and names in two languages. */
@NullMarked
package org.jianbao.check.figures;

import org.jspecify.annotations.NullMarked;
