@NullMarked
package org.jianbao.check.quotes;

import org.jspecify.annotations.NullMarked;
