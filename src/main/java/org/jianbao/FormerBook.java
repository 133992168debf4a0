package org.jianbao;

import java.util.HashMap;
import java.util.Map;
import org.jianbao.galley.FormerGalley;
import org.jianbao.makeup.Makeup;

/** What a book was when it was last made: of what has not changed since nothing is made again. */
final class FormerBook {

    private final Map<Integer, FormerGalley> galleys = new HashMap<>();
    private final Makeup makeup = new Makeup();

    /** {@return what makes up its pages, with those of last time} */
    Makeup makeup() {
        return makeup;
    }

    /** {@return the galley of one of its texts, from 0} */
    FormerGalley galley(int text) {
        return galleys.computeIfAbsent(text, _ -> new FormerGalley());
    }
}
