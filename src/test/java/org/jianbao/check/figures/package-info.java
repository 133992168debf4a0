@NullMarked
package org.jianbao.check.figures;

import org.jspecify.annotations.NullMarked;
