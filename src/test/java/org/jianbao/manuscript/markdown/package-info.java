/** Tests of the reader: examples, hostile texts, random texts. */
@NullMarked
package org.jianbao.manuscript.markdown;

import org.jspecify.annotations.NullMarked;
