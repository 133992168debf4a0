/**
 * Writes JSON (RFC 8259), for the report of problems, the account of a build and the trace. It
 * stands on the JDK alone: what is needed of JSON is a page of code.
 */
@NullMarked
package org.jianbao.json;

import org.jspecify.annotations.NullMarked;
