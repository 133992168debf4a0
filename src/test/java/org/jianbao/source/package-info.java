/** Tests of files and places in them. */
@NullMarked
package org.jianbao.source;

import org.jspecify.annotations.NullMarked;
