/** Tests of how problems are told. */
@NullMarked
package org.jianbao.diagnostic;

import org.jspecify.annotations.NullMarked;
