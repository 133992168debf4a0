/** Tests of the model. */
@NullMarked
package org.jianbao.manuscript;

import org.jspecify.annotations.NullMarked;
