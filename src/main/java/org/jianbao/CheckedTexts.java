package org.jianbao;

import org.jianbao.check.acceptance.AcceptedFile;
import org.jianbao.manuscript.Briefing;

/**
 * What the checks of the texts look at.
 *
 * @param briefing the texts and their glossary
 * @param accepted the list of those that were read against each other
 */
record CheckedTexts(Briefing briefing, AcceptedFile accepted) {

    static CheckedTexts of(Briefing briefing) {
        return new CheckedTexts(briefing, AcceptedFile.read(briefing));
    }
}
