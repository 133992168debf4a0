/** Tests of the package of the same name. */
@NullMarked
package org.jianbao.check.glossary;

import org.jspecify.annotations.NullMarked;
