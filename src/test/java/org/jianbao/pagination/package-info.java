/**
 * Tests of whole pages: from a manuscript's folder to the trace and the finished PDF, built as the
 * program builds them.
 */
@NullMarked
package org.jianbao.pagination;

import org.jspecify.annotations.NullMarked;
