/** Tests of preflight: each rule has a file that keeps it and one that breaks it. */
@NullMarked
package org.jianbao.preflight;

import org.jspecify.annotations.NullMarked;
