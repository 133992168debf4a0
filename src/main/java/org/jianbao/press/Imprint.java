package org.jianbao.press;

import java.time.Instant;
import java.util.Optional;

/**
 * What a PDF says about itself and for what it is printed.
 *
 * @param title of the document
 * @param author who answers for it; may be empty
 * @param subject one line on what it is about; may be empty
 * @param language BCP 47 tag of the document as a whole
 * @param date when it was made; without one the file tells no date, so that it stays the same
 * @param facing whether pages are read in pairs, verso beside recto
 * @param ink how colors are printed, and whether links are wanted
 */
public record Imprint(
        String title,
        String author,
        String subject,
        String language,
        Optional<Instant> date,
        boolean facing,
        Ink ink) {}
