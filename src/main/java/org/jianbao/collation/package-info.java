/**
 * Compares the pages of two states of an edition, as a bookbinder collates two copies: leaf by
 * leaf.
 *
 * <p>{@link org.jianbao.collation.Collation} takes two {@link org.jianbao.makeup.Plan}s and says
 * which pages print differently. {@link org.jianbao.collation.Seating} says on which pages a block
 * stands. {@link org.jianbao.collation.ChangeBars} takes the changes of the texts and both plans
 * and gives the plan of a proof: the new pages with bars in the margin. All of it is plans in, data
 * out; nothing is read or painted here.
 */
@NullMarked
package org.jianbao.collation;

import org.jspecify.annotations.NullMarked;
