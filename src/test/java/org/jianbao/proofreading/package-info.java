@NullMarked
package org.jianbao.proofreading;

import org.jspecify.annotations.NullMarked;
