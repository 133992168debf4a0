/**
 * What comes of manuscripts made to do harm, of builds killed, and of folders changed at random.
 */
@org.jspecify.annotations.NullMarked
package org.jianbao.hostile;
