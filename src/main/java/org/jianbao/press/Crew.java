package org.jianbao.press;

import org.jianbao.errand.Errand;
import org.jianbao.errand.Journeyman;

/**
 * Who works on one printing, and with what.
 *
 * @param journeyman works beside the press
 * @param packer compresses
 * @param standing has what was printed before
 */
record Crew(Journeyman journeyman, Packer packer, StandingType standing) implements AutoCloseable {

    /** {@return bytes that the journeyman compresses} */
    Errand<byte[]> pack(byte[] bytes) {
        return journeyman.send(() -> packer.packed(bytes));
    }

    @Override
    public void close() {
        journeyman.close();
        packer.close();
    }
}
