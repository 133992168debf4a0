package org.jianbao;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jianbao.galley.Galley;
import org.jianbao.galley.Jackets;
import org.jianbao.galley.Theme;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.press.Imprint;
import org.jianbao.press.Ink;

/** What an edition says of itself: on its covers, and in its file. */
final class TitlePage {

    private TitlePage() {}

    /** {@return what stands around some texts in one binding, the first of which leads} */
    static Frontispiece front(List<Galley> galleys, Theme theme) {
        List<Jackets> all = galleys.stream().map(Galley::jackets).toList();
        return new Frontispiece(
                cover(all, theme),
                galleys.stream().map(Galley::contents).toList(),
                galleys.stream().map(Galley::running).toList(),
                back(all, theme));
    }

    private static Frontispiece.Cover cover(List<Jackets> all, Theme theme) {
        Jackets lead = all.getFirst();
        return new Frontispiece.Cover(
                theme.color("cover"),
                theme.color("cover-outer"),
                (int) theme.number("cover-stripe", "", 0),
                all.stream().map(Jackets::title).toList(),
                all.stream().flatMap(j -> j.masthead().stream()).toList(),
                lead.number(),
                all.stream().flatMap(j -> j.series().stream()).toList(),
                all.stream().flatMap(j -> j.deck().stream()).toList(),
                lead.logo());
    }

    private static Frontispiece.Back back(List<Jackets> all, Theme theme) {
        return new Frontispiece.Back(
                theme.color("cover"),
                theme.color("cover-outer"),
                all.stream().flatMap(j -> j.voice().stream()).toList(),
                all.stream().flatMap(j -> j.backHead().stream()).toList(),
                all.stream().flatMap(j -> j.colophon().stream()).toList(),
                all.stream().flatMap(j -> j.address().stream()).toList(),
                all.getFirst().url());
    }

    /** {@return the title of an edition, in all its languages} */
    static String title(List<Manuscript> texts) {
        return String.join(" · ", texts.stream().map(t -> t.front().titleInOneLine()).toList());
    }

    /** {@return what the file of an edition says of itself} */
    static Imprint imprint(List<Manuscript> texts, Edition edition, Ink ink) {
        Manuscript lead = texts.getFirst();
        return new Imprint(
                title(texts),
                author(lead),
                lead.front().subtitle(),
                lead.language(),
                date(lead, ink),
                edition.layout() == Edition.Layout.FACING,
                ink);
    }

    private static String author(Manuscript manuscript) {
        List<String> authors = manuscript.front().authors();
        return authors.isEmpty() ? manuscript.front().organisation() : String.join(", ", authors);
    }

    /** A file for a screen tells no date. */
    private static Optional<Instant> date(Manuscript lead, Ink ink) {
        Optional<String> epoch = Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH"));
        return ink.medium() == Ink.Medium.PRINT
                ? Optional.of(IssueDate.of(lead.front(), epoch))
                : Optional.empty();
    }
}
