/**
 * Problems as data, and how they are told.
 *
 * <p>Each phase has an enum of codes ({@link org.jianbao.diagnostic.DiagnosticCode}) and gives an
 * {@link org.jianbao.diagnostic.Outcome}: maybe a value, always its diagnostics. What is wrong is
 * said once, in the words of an editor; {@link org.jianbao.diagnostic.TextReport} shows it with the
 * source line and a mark under the place, {@link org.jianbao.diagnostic.JsonReport} gives the same
 * to programs. {@link org.jianbao.diagnostic.Suggestion} finds the word that was probably meant.
 */
@NullMarked
package org.jianbao.diagnostic;

import org.jspecify.annotations.NullMarked;
