package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Profile;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.makeup.Piece;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Inlines;
import org.jianbao.manuscript.Manuscript;
import org.w3c.dom.Element;

/**
 * What one language says on cover and back cover.
 *
 * @param title line for line
 * @param masthead organisation and motto
 * @param number in the series
 * @param series its name
 * @param deck what the briefing is about
 * @param voice what stands large on the back
 * @param backHead title and series on the back
 * @param colophon at the foot of the back
 * @param address over the code
 * @param url what the code says
 * @param logo a picture
 */
public record Jackets(
        Frontispiece.Title title,
        List<Piece.Stick> masthead,
        Optional<Piece.Stick> number,
        List<Piece.Stick> series,
        List<Piece.Stick> deck,
        List<Piece.Stick> voice,
        List<Piece.Stick> backHead,
        List<Piece.Stick> colophon,
        List<Piece.Stick> address,
        Optional<String> url,
        Optional<Piece.Body.Picture> logo) {

    /** Sets the short texts of a manuscript. */
    static final class Setter {

        private final Foundry foundry;
        private final Theme theme;
        private final Words words;
        private final FrontMatter front;
        private final String language;

        Setter(Foundry foundry, Theme theme, Words words, Manuscript manuscript) {
            this.foundry = foundry;
            this.theme = theme;
            this.words = words;
            this.front = manuscript.front();
            this.language = manuscript.language();
        }

        Frontispiece.Contents contents(Sections sections) {
            List<Frontispiece.Entry> entries = new ArrayList<>();
            boolean wanted = !theme.isOff("contents");
            Branch list = Branch.of(Role.CONTENTS, language, Branch.CONTENTS);
            Branch inner = list;
            int number = 0;
            for (Block block : sections.text()) {
                if (wanted && block instanceof Block.Heading heading && heading.level() <= 3) {
                    number += Sections.isNumbered(heading) ? 1 : 0;
                    int place = entries.size() + 1;
                    if (heading.level() <= 2) {
                        inner = list;
                    } else if (inner.equals(list)) {
                        inner = list.child(Role.CONTENTS, place);
                    }
                    entries.add(entry(heading, number, inner.child(Role.CONTENTS_ITEM, place)));
                }
            }
            return new Frontispiece.Contents(
                    theme.color("contents-ground"),
                    theme.color("contents-line"),
                    foundry.words("contents-title", language, words.word("contents"), false)
                            .on(list.child(Role.CAPTION, 0)),
                    entries,
                    language);
        }

        private Frontispiece.Entry entry(Block.Heading heading, int number, Branch item) {
            Branch reference = item.child(Role.REFERENCE, 1);
            boolean section = heading.level() <= 2;
            String anchor = heading.attributes().id().orElse("");
            Element element =
                    foundry.cascade()
                            .child(
                                    foundry.cascade().body(),
                                    "p",
                                    section ? "contents-section" : "contents-subsection",
                                    language);
            Optional<Piece.Stick> figure =
                    Sections.isNumbered(heading)
                            ? Optional.of(
                                    foundry.words(
                                                    "contents-section",
                                                    language,
                                                    words.sectionNumber(number),
                                                    false)
                                            .on(item.child(Role.LABEL, 0)))
                            : Optional.empty();
            String pageClass = section ? "contents-page" : "contents-subpage";
            return new Frontispiece.Entry(
                    section ? 1 : 2,
                    figure,
                    foundry.stick(element, List.of(link(heading, anchor)), true).on(reference),
                    heading.index(),
                    anchor,
                    folio -> foundry.words(pageClass, language, folio, false).on(reference));
        }

        private static org.jianbao.manuscript.Inline link(Block.Heading heading, String anchor) {
            String text = Inlines.plainText(heading.content());
            var words =
                    List.<org.jianbao.manuscript.Inline>of(
                            new org.jianbao.manuscript.Inline.Text(text, heading.span()));
            return new org.jianbao.manuscript.Inline.Link("#" + anchor, words, heading.span());
        }

        Frontispiece.Running running(Sections sections) {
            return new Frontispiece.Running(
                    language,
                    words.stackedHeads(),
                    new RunningHeads(foundry, theme, words, language)
                            .heads(front.titleInOneLine(), sections),
                    folio -> foundry.words("folio", language, folio, false));
        }

        Jackets jackets(Sections sections, Pictures pictures) {
            List<Piece.Stick> masthead = cover("cover-masthead", front.organisation());
            masthead.addAll(cover("cover-motto", front.tagline()));
            List<Piece.Stick> backHead = sticks("back-head", front.titleInOneLine());
            backHead.addAll(sticks("back-series", (front.series() + " " + front.number()).strip()));
            front.date().ifPresent(date -> backHead.addAll(sticks("back-series", date)));
            List<Piece.Stick> address =
                    front.url().isPresent()
                            ? sticks("back-address", words.word("read-online"))
                            : new ArrayList<>();
            front.url()
                    .map(Setter::shortUrl)
                    .ifPresent(url -> address.addAll(sticks("back-address", url)));
            return new Jackets(
                    new CoverTitle(foundry, theme, language).set(front.title()),
                    masthead,
                    cover("cover-number", front.number()).stream().findFirst(),
                    cover("cover-series", front.series()),
                    cover("cover-deck", front.subtitle()),
                    front.summary()
                            .map(text ->
                                    new ArrayList<>(
                                            List.of(
                                                    foundry.words(
                                                                    "back-voice",
                                                                    language,
                                                                    text.strip(),
                                                                    false)
                                                            .on(back()))))
                            .orElse(new ArrayList<>()),
                    backHead,
                    colophon(sections),
                    address,
                    front.url(),
                    front.logo()
                            .flatMap(logo ->
                                    pictures.logo(logo, theme.length("outer-width", language))));
        }

        private List<Piece.Stick> colophon(Sections sections) {
            List<Piece.Stick> sticks = new ArrayList<>();
            for (Block block : sections.colophon()) {
                if (block instanceof Block.Paragraph paragraph) {
                    Element element =
                            foundry.cascade()
                                    .child(foundry.cascade().body(), "p", "colophon", language);
                    sticks.add(foundry.stick(element, paragraph.content(), false).on(back()));
                }
            }
            if (sticks.isEmpty()) {
                front.licence().ifPresent(licence -> sticks.addAll(sticks("colophon", licence)));
            }
            return sticks;
        }

        private List<Piece.Stick> cover(String classes, String text) {
            return sticks(classes, text, Branch.of(Role.PARAGRAPH, language, Branch.COVER));
        }

        private List<Piece.Stick> sticks(String classes, String text) {
            return sticks(classes, text, back());
        }

        private List<Piece.Stick> sticks(String classes, String text, Branch branch) {
            List<Piece.Stick> sticks = new ArrayList<>();
            if (!text.isBlank()) {
                sticks.add(foundry.words(classes, language, text.strip(), true).on(branch));
            }
            return sticks;
        }

        /** {@return the branch of a paragraph on the back cover} */
        private Branch back() {
            return Branch.of(Role.PARAGRAPH, language, Branch.LAST);
        }

        private static String shortUrl(String url) {
            return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
        }
    }

    /** {@return the lines of a text in a measure, as strings} */
    static List<String> lines(Piece.Stick stick, double measure) {
        return stick.matter().set(0, Profile.even(measure), 0).lines().stream()
                .map(line -> line.text().strip())
                .toList();
    }
}
