/** Tests of the font reader, on the fonts that Jianbao ships. */
@NullMarked
package org.jianbao.font;

import org.jspecify.annotations.NullMarked;
