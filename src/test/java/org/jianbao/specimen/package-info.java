/** The specimen of the composer's rules, docs/specimen: that it shows them, and keeps them. */
@NullMarked
package org.jianbao.specimen;

import org.jspecify.annotations.NullMarked;
