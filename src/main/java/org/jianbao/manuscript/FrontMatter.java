package org.jianbao.manuscript;

import java.util.List;
import java.util.Optional;

/**
 * What a manuscript says of itself before its text. Values are plain text, as the YAML gave them; a
 * line break in the title is a line break on the cover and a joint elsewhere.
 *
 * @param title the title, its lines as on the cover
 * @param subtitle the deck
 * @param organisation who publishes
 * @param series for example "Briefing Paper"
 * @param number the number in the series, as written ("03")
 * @param tagline the motto
 * @param language BCP 47 tag, the same as the file's name
 * @param date the date as printed
 * @param url where it is read online
 * @param licence the terms
 * @param authors who wrote it
 * @param summary the key {@code abstract}
 * @param logo a picture, relative to the manuscript's folder
 */
public record FrontMatter(
        String title,
        String subtitle,
        String organisation,
        String series,
        String number,
        String tagline,
        String language,
        Optional<String> date,
        Optional<String> url,
        Optional<String> licence,
        List<String> authors,
        Optional<String> summary,
        Optional<String> logo) {

    /** Copies the list. */
    public FrontMatter {
        authors = List.copyOf(authors);
    }

    /**
     * {@return the title in one line: lines joined without a space between Han characters, with one
     * elsewhere}
     */
    public String titleInOneLine() {
        return title.strip()
                .replaceAll("(?<=\\p{IsHan})\\s*\\n\\s*(?=\\p{IsHan})", "")
                .replaceAll("\\s*\\n\\s*", " ");
    }
}
