package org.jianbao.check.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Text that is in NFC is seen to be without the tables. */
class ComposedTest {

    @Test
    void noSettledCharacterChangesOrJoinsAnother() {
        List<String> others = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            boolean settled =
                    UCharacter.getIntPropertyValue(c, UProperty.NFC_QUICK_CHECK) == 1
                            && UCharacter.getCombiningClass(c) == 0;
            if (Composed.isSettled((char) c) && !settled) {
                others.add(Integer.toHexString(c));
            }
        }
        assertEquals(List.of(), others);
    }

    @Property(tries = 500)
    void anyTextIsComposed(@ForAll String text) {
        assertEquals(Normalizer.normalize(text, Normalizer.Form.NFC), Composed.of(text));
    }
}
