/** Tests of what comes with Jianbao: the starter, the themes, the finished editions. */
@NullMarked
package org.jianbao.shipped;

import org.jspecify.annotations.NullMarked;
