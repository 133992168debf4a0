/**
 * Work that is done beside, on a thread of its own, while who sent for it goes on.
 *
 * <p>An {@link org.jianbao.errand.Errand} is something to be done once, by whoever comes to it
 * first; a {@link org.jianbao.errand.Journeyman} does one after the other:
 *
 * {@snippet :
 * Errand<byte[]> packed = journeyman.send(() -> packer.packed(bytes));
 * paintTheNextPage();
 * byte[] contents = packed.result(); // waits, or does it here if nobody has begun
 * }
 *
 * <p>What comes of an errand never depends on who does it or when: only then may work be sent away
 * without a file losing its sameness. What goes wrong in one is thrown to who asks for the result.
 */
@NullMarked
package org.jianbao.errand;

import org.jspecify.annotations.NullMarked;
