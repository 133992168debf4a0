/**
 * How fast the composer is. {@code docs/composition.md} tells how to run this and what came of it.
 */
@NullMarked
package org.jianbao.bench;

import org.jspecify.annotations.NullMarked;
