package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.Coverage;
import org.jianbao.galley.Design;
import org.jianbao.galley.Form;
import org.jianbao.galley.Pictures;
import org.jianbao.galley.Theme;
import org.jianbao.galley.Unprinted;
import org.jianbao.makeup.Book;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.press.BoxPainter;
import org.jianbao.press.Ink;
import org.jianbao.press.Press;
import org.jianbao.proofreading.Mark;
import org.jianbao.proofreading.ProofReader;

/**
 * Makes the editions of a briefing: galley, makeup, press. Editions that differ only in what their
 * file is for share one makeup.
 */
final class EditionMaker {

    private final Briefing briefing;
    private final FontLibrary fonts;
    private final Wardrobe themes;
    private final BookMaker books;
    private final PrintShop shop;
    private final Map<Copy, Outcome<Book>> made = new HashMap<>();

    /**
     * The pages of an edition, made up and not yet printed.
     *
     * @param plan the pages
     * @param texts what stands on them
     * @param theme how they look
     * @param marks what a reader of the proofs marks
     */
    record Pages(Plan plan, List<Manuscript> texts, Theme theme, List<Mark> marks) {}

    /**
     * An edition, made.
     *
     * @param plan its pages
     * @param pdf its file
     */
    record MadeEdition(Plan plan, byte[] pdf) {}

    /** What editions have in common that share a makeup. */
    private record Copy(List<String> languages, Form form, Optional<String> style) {

        static Copy of(Edition edition) {
            return new Copy(edition.languages(), Form.of(edition), edition.style());
        }
    }

    /**
     * Opens the fonts.
     *
     * @param paired whether the languages agree block by block
     */
    EditionMaker(Job job, Briefing briefing, boolean paired) throws IOException {
        this.briefing = briefing;
        this.fonts = FontLibrary.scan(List.of(job.home().resolve("fonts")));
        this.themes = new Wardrobe(job, briefing.folder());
        this.shop = new PrintShop(briefing.folder());
        Path styles = job.home().resolve("styles");
        this.books = new BookMaker(styles, briefing.folder(), fonts, paired);
    }

    /** Makes an edition: its pages and its file. */
    Outcome<MadeEdition> make(Edition edition) throws IOException, RefusedJobException {
        Outcome<Pages> pages = pages(edition);
        if (pages.value().isEmpty()) {
            return Outcome.failed(pages.diagnostics());
        }
        Outcome<MadeEdition> printed = print(edition, pages.value().get());
        List<Diagnostic> diagnostics = new ArrayList<>(pages.diagnostics());
        diagnostics.addAll(printed.diagnostics());
        return new Outcome<>(printed.value(), diagnostics);
    }

    /** Sets an edition and makes up its pages. */
    Outcome<Pages> pages(Edition edition) throws IOException, RefusedJobException {
        List<Diagnostic> diagnostics = new ArrayList<>(themes.problems(edition));
        Theme theme = themes.theme(edition);
        List<Manuscript> texts = texts(edition);
        for (Manuscript text : texts) {
            diagnostics.addAll(problems(text));
        }
        Outcome<Book> book = book(edition, texts, theme);
        diagnostics.addAll(book.diagnostics());
        if (book.value().isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        Plan plan =
                PrintShop.bleeding(book.value().get().bound(PrintShop.finish(edition)), edition);
        diagnostics.addAll(PrintShop.coarse(edition, plan, texts));
        return Outcome.of(
                new Pages(plan, texts, theme, marks(edition, plan, texts, theme)), diagnostics);
    }

    private static List<Mark> marks(
            Edition edition, Plan plan, List<Manuscript> texts, Theme theme) {
        PageDesign design = Design.of(theme, edition.languages().getFirst(), Form.of(edition));
        return ProofReader.read(plan, design, edition.layout(), texts);
    }

    /** Prints the pages of an edition. */
    Outcome<MadeEdition> print(Edition edition, Pages pages)
            throws IOException, RefusedJobException {
        Plan plan = pages.plan();
        List<Manuscript> texts = pages.texts();
        Ink ink =
                shop.ink(edition, pages.theme(), TitlePage.title(texts), texts.getFirst().front());
        Outcome<byte[]> pdf =
                new Press(new BoxPainter()).print(plan, TitlePage.imprint(texts, edition, ink));
        List<Diagnostic> diagnostics = new ArrayList<>(pdf.diagnostics());
        pdf.value().ifPresent(bytes -> diagnostics.addAll(PrintShop.preflight(edition, bytes)));
        return new Outcome<>(pdf.value().map(bytes -> new MadeEdition(plan, bytes)), diagnostics);
    }

    /**
     * Prints pages to be read in the office: in the order of the edition, but plainly, without
     * bleed, inks and marks.
     *
     * @param edition whose pages they are
     * @param pages as made up
     * @param plan the same pages with something drawn on them
     */
    Outcome<byte[]> proof(Edition edition, Pages pages, Plan plan) {
        return new Press(new BoxPainter())
                .print(plan, TitlePage.imprint(pages.texts(), edition, Ink.screen()));
    }

    private Outcome<Book> book(Edition edition, List<Manuscript> texts, Theme theme)
            throws IOException {
        Outcome<Book> former = made.get(Copy.of(edition));
        if (former != null) {
            return former;
        }
        Outcome<Book> book = books.make(texts, theme, Form.of(edition));
        made.put(Copy.of(edition), book);
        return book;
    }

    private List<Manuscript> texts(Edition edition) {
        return edition.languages().stream()
                .map(language -> briefing.manuscript(language).orElseThrow())
                .toList();
    }

    /** What a text asks for that is not there, whatever is made of it. */
    private List<Diagnostic> problems(Manuscript text) throws IOException {
        Path folder = briefing.folder();
        List<Diagnostic> problems = new ArrayList<>(new Coverage(fonts).check(text));
        problems.addAll(Unprinted.check(text));
        problems.addAll(books.wordsFor(text));
        problems.addAll(new Pictures(folder, 0).check(text));
        return problems;
    }
}
