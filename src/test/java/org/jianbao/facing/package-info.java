/** Tests of the facing layout on the shipped manuscript: the trace and the pages tell. */
@NullMarked
package org.jianbao.facing;

import org.jspecify.annotations.NullMarked;
