package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.errand.Errand;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.Design;
import org.jianbao.galley.Form;
import org.jianbao.galley.Theme;
import org.jianbao.galley.Words;
import org.jianbao.makeup.Book;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Printing;
import org.jianbao.preflight.Finding;
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
    private final Bench bench;
    private final Path styles;
    private final FontLibrary fonts;
    private final BooleanSupplier paired;
    private final Wardrobe themes;
    private final BookMaker books;
    private final PrintShop shop;

    /**
     * The pages of an edition, made up and not yet printed.
     *
     * @param plan the pages
     * @param texts what stands on them
     * @param theme how they look
     * @param marks what a reader of the proofs marks, who reads them while they are printed
     */
    record Pages(Plan plan, List<Manuscript> texts, Theme theme, Errand<List<Mark>> marks) {}

    /**
     * An edition, made.
     *
     * @param plan its pages
     * @param pdf its file
     */
    record MadeEdition(Plan plan, byte[] pdf) {}

    /** What editions have in common that share a makeup. */
    record Copy(List<String> languages, Form form, Optional<String> style) {

        static Copy of(Edition edition) {
            return new Copy(edition.languages(), Form.of(edition), edition.style());
        }
    }

    /**
     * What the pages of an edition are made of, beside the inks of its file.
     *
     * @param book the pages as made up
     * @param order what they were made of
     * @param profile what the file is for
     * @param printing what the printing house asks for
     */
    record PageOrder(
            Outcome<Book> book,
            BookMaker.Order order,
            Edition.Profile profile,
            Printing printing) {}

    /**
     * What the file of an edition is made of.
     *
     * @param pages the pages
     * @param name of the edition, which stands on the slug line
     * @param profile what the file is for
     * @param printing what the printing house asks for
     * @param condition fingerprint of the press's color profile
     */
    record FileOrder(
            Pages pages,
            String name,
            Edition.Profile profile,
            Printing printing,
            Optional<String> condition) {}

    /**
     * An edition, printed.
     *
     * @param pdf its file, with what is wrong with it
     * @param findings what a printing house would find in it
     */
    record Printed(Outcome<byte[]> pdf, List<Finding> findings) {
        /** Copies the list. */
        Printed {
            findings = List.copyOf(findings);
        }
    }

    /** Makes the editions of one build, whose bench is cleared away afterwards. */
    EditionMaker(Job job, Briefing briefing, boolean paired) throws IOException {
        this(job, briefing, () -> paired, Bench.forOnce());
    }

    /**
     * Opens the fonts.
     *
     * @param paired tells whether the languages agree block by block; asked where it matters
     * @param bench has what was made before
     */
    EditionMaker(Job job, Briefing briefing, BooleanSupplier paired, Bench bench)
            throws IOException {
        this.bench = bench;
        this.briefing = briefing;
        this.paired = paired;
        this.fonts = bench.fonts(job.home().resolve("fonts"));
        this.themes = new Wardrobe(job, briefing.folder(), bench);
        this.shop = new PrintShop(briefing.folder());
        this.styles = job.home().resolve("styles");
        this.books = new BookMaker(bench);
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
        BookMaker.Order order = order(edition, themes.theme(edition));
        for (int i = 0; i < order.texts().size(); i++) {
            diagnostics.addAll(problems(order, i));
        }
        Outcome<Book> book = books.make(Copy.of(edition), order);
        diagnostics.addAll(book.diagnostics());
        if (book.value().isEmpty()) {
            return Outcome.failed(diagnostics);
        }
        PageOrder asked = new PageOrder(book, order, edition.profile(), edition.printing());
        Optional<Outcome<Pages>> known = bench.shelves().pages().get(edition.name(), asked);
        Outcome<Pages> pages =
                known.isPresent() ? known.get() : bound(edition, book.value().get(), order);
        bench.shelves().pages().put(edition.name(), asked, pages);
        diagnostics.addAll(pages.diagnostics());
        return new Outcome<>(pages.value(), diagnostics);
    }

    private BookMaker.Order order(Edition edition, Theme theme) throws IOException {
        List<Manuscript> texts = texts(edition);
        Form form = Form.of(edition);
        List<Words> words = new ArrayList<>();
        for (Manuscript text : texts) {
            words.add(bench.words(styles, text.language()));
        }
        Path folder = briefing.folder();
        return new BookMaker.Order(
                texts,
                theme,
                form,
                new BookMaker.Supplies(
                        fonts,
                        words,
                        folder,
                        texts.stream()
                                .map(t -> TextChecks.pictures(t, folder, bench.fingerprints()))
                                .toList()),
                !form.inStep() || paired.getAsBoolean());
    }

    private Outcome<Pages> bound(Edition edition, Book book, BookMaker.Order order) {
        Plan plan =
                bench.watch()
                        .time(
                                Stage.MAKEUP,
                                () ->
                                        PrintShop.bleeding(
                                                book.bound(PrintShop.finish(edition)), edition));
        return bench.watch()
                .time(
                        Stage.CHECKS,
                        () ->
                                Outcome.of(
                                        new Pages(
                                                plan,
                                                order.texts(),
                                                order.theme(),
                                                marks(edition, plan, order)),
                                        PrintShop.coarse(edition, plan, order.texts())));
    }

    /** The proofs are read while they are printed. */
    private Errand<List<Mark>> marks(Edition edition, Plan plan, BookMaker.Order order) {
        PageDesign design =
                Design.of(order.theme(), edition.languages().getFirst(), Form.of(edition));
        Stopwatch watch = bench.watch();
        return bench.aside(() ->
                watch.time(
                        Stage.CHECKS,
                        () -> ProofReader.read(plan, design, edition.layout(), order.texts())));
    }

    /** What a text asks for that is not there, whatever is made of it. */
    private List<Diagnostic> problems(BookMaker.Order order, int text) {
        TextChecks.Order asked =
                new TextChecks.Order(
                        order.texts().get(text),
                        fonts,
                        order.supplies().words().get(text),
                        briefing.folder(),
                        order.supplies().pictures().get(text));
        return bench.watch()
                .time(
                        Stage.CHECKS,
                        () -> {
                            String name = asked.text().source().name();
                            Optional<List<Diagnostic>> known = bench.textChecks().get(name, asked);
                            List<Diagnostic> problems =
                                    known.isPresent() ? known.get() : TextChecks.check(asked);
                            bench.textChecks().put(name, asked, problems);
                            return problems;
                        });
    }

    /** Prints the pages of an edition. */
    Outcome<MadeEdition> print(Edition edition, Pages pages)
            throws IOException, RefusedJobException {
        FileOrder order =
                new FileOrder(
                        pages,
                        edition.name(),
                        edition.profile(),
                        edition.printing(),
                        edition.printing()
                                .condition()
                                .map(c -> bench.fingerprints().of(briefing.folder(), c.profile())));
        Optional<Printed> known = bench.shelves().prints().get(edition.name(), order);
        bench.count(Stage.PRINTING, known.isPresent());
        Printed printed = known.isPresent() ? known.get() : printed(edition, pages);
        bench.shelves().prints().put(edition.name(), order, printed);
        List<Diagnostic> diagnostics = new ArrayList<>(printed.pdf().diagnostics());
        diagnostics.addAll(PrintShop.told(edition, printed.findings()));
        return new Outcome<>(
                printed.pdf().value().map(bytes -> new MadeEdition(pages.plan(), bytes)),
                diagnostics);
    }

    private Printed printed(Edition edition, Pages pages) throws IOException {
        Outcome<byte[]> pdf = bench.watch().time(Stage.PRINTING, () -> pdf(edition, pages));
        List<Finding> findings =
                pdf.value().isEmpty()
                        ? List.of()
                        : bench.watch()
                                .time(
                                        Stage.PREFLIGHT,
                                        () -> PrintShop.preflight(edition, pdf.value().get()));
        return new Printed(pdf, findings);
    }

    private Outcome<byte[]> pdf(Edition edition, Pages pages) throws IOException {
        List<Manuscript> texts = pages.texts();
        Ink ink =
                shop.ink(edition, pages.theme(), TitlePage.title(texts), texts.getFirst().front());
        return new Press(new BoxPainter(), bench.standing())
                .print(pages.plan(), TitlePage.imprint(texts, edition, ink));
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

    private List<Manuscript> texts(Edition edition) {
        return edition.languages().stream()
                .map(language -> briefing.manuscript(language).orElseThrow())
                .toList();
    }
}
