package org.jianbao.check.text;

import java.util.List;
import org.jianbao.diagnostic.Diagnostic;

/** Something that is looked after in the texts of a briefing. */
@FunctionalInterface
public interface Rule {

    /** {@return what breaks the rule, in any order} */
    List<Diagnostic> check(Texts texts);
}
