package org.jianbao.galley;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Composer;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.font.FontLibrary;
import org.jianbao.makeup.Flow;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.makeup.PullQuote;
import org.jianbao.makeup.SideNote;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;

/**
 * One language's galley: its text cut into pieces, its notes and quotes, and the short texts that
 * stand around them, all with the look that the theme gives them.
 *
 * @param flow the text for the makeup
 * @param contents the contents
 * @param running head and folio
 * @param jackets what this language says on the covers
 * @param problems what does not fit its line or the page
 */
public record Galley(
        Flow flow,
        Frontispiece.Contents contents,
        Frontispiece.Running running,
        Jackets jackets,
        List<Diagnostic> problems) {

    /** Copies the list. */
    public Galley {
        problems = List.copyOf(problems);
    }

    /** How far Han ink rises above and falls below the baseline, em. */
    private static final double HAN_ASCENT = 0.86;

    private static final double HAN_DESCENT = 0.09;

    /** The same for Latin capitals and descenders. */
    private static final double LATIN_ASCENT = 0.70;

    private static final double LATIN_DESCENT = 0.22;

    /**
     * What a galley is set with.
     *
     * @param theme the style sheets
     * @param fonts the faces
     * @param composer makes lines
     * @param words of the furniture
     * @param references what links without words say
     * @param form what the edition asks of the pieces
     */
    public record Shop(
            Theme theme,
            FontLibrary fonts,
            Composer composer,
            Words words,
            References references,
            Form form) {}

    /** {@return the galley of a manuscript} */
    public static Galley set(Manuscript manuscript, Shop shop, Pictures pictures) {
        return new FormerGalley().set(manuscript, shop, pictures, Map.of());
    }

    /** {@return the galley of a manuscript; what was cut last is taken from its place} */
    static Galley set(Manuscript manuscript, Shop shop, Pictures pictures, FormerGalley.Room room) {
        String language = manuscript.language();
        Foundry foundry =
                new Foundry(
                        new Foundry.Equipment(
                                room.cascade(),
                                room.typecase(),
                                shop.references(),
                                References.labels(manuscript),
                                shop.words()),
                        shop.composer(),
                        Strictness.NORMAL,
                        room.recollection());
        boolean atEnd = shop.form().notes() == Edition.Notes.END;
        Sections written = Sections.of(manuscript);
        Sections sections =
                (atEnd ? EndNotes.heading(manuscript, shop.words()) : Optional.<Block>empty())
                        .map(written::endingIn)
                        .orElse(written);
        PieceTray tray =
                new PieceTray(
                        foundry,
                        language,
                        PieceTray.Frame.of(shop.theme(), language, shop.form()),
                        room.cuts());
        room.cuts().begin(tray::doubts);
        FigureCutter figures = new FigureCutter(tray, pictures, written);
        PieceCutter cutter = new PieceCutter(tray, shop.words(), figures);
        sections.text().forEach(cutter::cut);
        if (atEnd) {
            new EndNotes(tray, manuscript).cut();
        }
        List<SideNote> notes =
                atEnd
                        ? List.of()
                        : new NoteSetter(foundry, shop.words(), language)
                                .set(manuscript.notes(), room.cuts());
        List<PullQuote> quotes = PullQuotes.of(written, tray, shop.theme());
        Jackets.Setter front = new Jackets.Setter(foundry, shop.theme(), shop.words(), manuscript);
        Surroundings around =
                room.cuts()
                        .of(
                                "around",
                                sections.aroundText(),
                                manuscript.front(),
                                Surroundings.class,
                                () ->
                                        new Surroundings(
                                                front.contents(sections),
                                                front.running(sections),
                                                front.jackets(sections, pictures)));
        return new Galley(
                flow(new Parts(tray, notes, quotes), shop.theme()).at(places(manuscript)),
                around.contents(),
                around.running(),
                around.jackets(),
                tray.problems());
    }

    /** What stands around a text. */
    private record Surroundings(
            Frontispiece.Contents contents, Frontispiece.Running running, Jackets jackets) {}

    private static Flow.Places places(Manuscript manuscript) {
        Map<Integer, SourceSpan> blocks = new HashMap<>();
        manuscript.blocks().forEach(block -> blocks.put(block.index(), block.span()));
        Map<String, SourceSpan> notes = new HashMap<>();
        manuscript.notes().forEach(note -> notes.put(note.id(), note.span()));
        return new Flow.Places(blocks, notes);
    }

    /** What a flow is made of: pieces and floating pictures, notes beside the text, quotes. */
    private record Parts(PieceTray tray, List<SideNote> notes, List<PullQuote> quotes) {}

    private static Flow flow(Parts parts, Theme theme) {
        PieceTray tray = parts.tray();
        Foundry foundry = tray.foundry();
        String language = tray.language();
        Look body = foundry.look(foundry.cascade().body());
        boolean chinese = isChinese(language);
        Map<String, SideNote> byId = new HashMap<>();
        parts.notes().forEach(note -> byId.put(note.id(), note));
        Flow flow =
                new Flow(
                        language,
                        tray.pieces(),
                        byId,
                        parts.quotes(),
                        tray.floats(),
                        theme.number("grid", language, body.leading()),
                        (chinese ? HAN_ASCENT : LATIN_ASCENT) * body.size(),
                        (chinese ? HAN_DESCENT : LATIN_DESCENT) * body.size(),
                        noteLeading(parts.notes(), body));
        return theme.isOn("quotes-in-text") || tray.frame().inColumns()
                ? withQuotesInText(flow)
                : flow;
    }

    private static Flow withQuotesInText(Flow flow) {
        Flow all = flow;
        for (PullQuote quote : flow.quotes()) {
            all = all.withQuoteInText(quote.block());
        }
        return all;
    }

    private static double noteLeading(List<SideNote> notes, Look body) {
        return notes.isEmpty()
                ? body.leading() * 0.75
                : notes.getFirst().paragraphs().getFirst().leading();
    }

    static boolean isChinese(String language) {
        return language.equals("zh") || language.startsWith("zh-");
    }

    static double ascent(String language) {
        return isChinese(language) ? HAN_ASCENT : LATIN_ASCENT;
    }

    static double descent(String language) {
        return isChinese(language) ? HAN_DESCENT : LATIN_DESCENT;
    }
}
