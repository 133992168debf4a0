package org.jianbao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.Design;
import org.jianbao.galley.Form;
import org.jianbao.galley.Galley;
import org.jianbao.galley.GalleyCode;
import org.jianbao.galley.Pictures;
import org.jianbao.galley.References;
import org.jianbao.galley.Theme;
import org.jianbao.galley.Words;
import org.jianbao.makeup.Book;
import org.jianbao.makeup.Finish;
import org.jianbao.makeup.Flow;
import org.jianbao.makeup.Frontispiece;
import org.jianbao.makeup.Makeup;
import org.jianbao.makeup.PageDesign;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;

/** Sets the texts of an edition and makes them up. */
final class BookMaker {

    /** How often a text with page numbers in it is made up at most. */
    private static final int MOST_PASSES = 4;

    /** Height of a picture at most, as a part of the type area's: a heading stands above it. */
    private static final double TALLEST = 0.7;

    private final Bench bench;

    /**
     * @param bench has what texts are set with, and keeps the books
     */
    BookMaker(Bench bench) {
        this.bench = bench;
    }

    /**
     * All that a book is made of.
     *
     * @param texts the texts in the order of the edition
     * @param theme how they look
     * @param form what the edition asks of them
     * @param supplies what they are set with
     * @param paired whether the languages agree block by block, or need not; otherwise nothing is
     *     made up in which they go side by side
     */
    record Order(
            List<Manuscript> texts, Theme theme, Form form, Supplies supplies, boolean paired) {
        /** Copies the list. */
        Order {
            texts = List.copyOf(texts);
        }
    }

    /**
     * What texts are set with.
     *
     * @param fonts the faces
     * @param words of the furniture, text by text
     * @param folder of the manuscript
     * @param pictures fingerprints of the texts' pictures, text by text
     */
    record Supplies(
            FontLibrary fonts, List<Words> words, Path folder, List<Map<String, String>> pictures) {
        /** Copies the lists. */
        Supplies {
            words = List.copyOf(words);
            pictures = List.copyOf(pictures);
        }
    }

    /** {@return the book of an order: the one made last under a name if it was the same} */
    Outcome<Book> make(EditionMaker.Copy name, Order order) {
        Optional<Outcome<Book>> known = bench.shelves().books().get(name, order);
        bench.count(Stage.MAKEUP, known.isPresent());
        if (known.isPresent()) {
            return known.get();
        }
        Outcome<Book> book = make(order, bench.formerBook(name));
        bench.countLines();
        bench.shelves().books().put(name, order, book);
        return book;
    }

    /** Sets and makes up; again, with the pages now known, where the text quotes page numbers. */
    private Outcome<Book> make(Order order, FormerBook former) {
        Theme theme = order.theme();
        Form form = order.form();
        References references = References.unknown();
        for (int pass = 1; ; pass++) {
            References ref = references;
            List<SetText> set = timed(Stage.SETTING, () -> set(order, ref, former));
            Optional<SourceSpan> tooLong = titleTooLong(set, theme, form);
            if (tooLong.isPresent()) {
                return Outcome.failed(List.of(GalleyCode.titleTooLong(tooLong.get())));
            }
            bench.makeupBegins();
            Outcome<Book> book =
                    order.paired() || !form.inStep()
                            ? timed(Stage.MAKEUP, () -> makeUp(set, theme, form, former.makeup()))
                            : Outcome.failed(List.of());
            References found = references.used() ? referencesTo(book, references) : references;
            if (found.agrees(references) || pass == MOST_PASSES) {
                List<Diagnostic> problems = new ArrayList<>();
                set.forEach(one -> problems.addAll(one.galley().problems()));
                problems.addAll(book.diagnostics());
                return new Outcome<>(book.value(), problems);
            }
            references = found;
        }
    }

    private static References referencesTo(Outcome<Book> book, References known) {
        return book.value().map(made -> References.to(made.bound(Finish.SCREEN))).orElse(known);
    }

    /** A text, its galley, and the pages that its language would lead. */
    private record SetText(Manuscript text, Galley galley, PageDesign design) {

        Flow flow() {
            return galley.flow();
        }

        Book.Text titled() {
            return new Book.Text(text.front().titleInOneLine(), galley.flow(), design);
        }
    }

    private <T> T timed(Stage stage, Supplier<T> work) {
        return bench.watch().time(stage, work::get);
    }

    private List<SetText> set(Order order, References references, FormerBook former) {
        Theme theme = order.theme();
        Form form = order.form();
        Supplies supplies = order.supplies();
        List<SetText> set = new ArrayList<>();
        for (Manuscript text : order.texts()) {
            Words own = supplies.words().get(set.size());
            Form column = form.inColumns() ? form.inColumn(set.size()) : form;
            Galley.Shop shop =
                    new Galley.Shop(
                            theme, supplies.fonts(), bench.composer(), own, references, column);
            PageDesign design = Design.of(theme, text.language(), form);
            double tallest = TALLEST * (design.lastBaseline() - design.firstBaseline());
            int at = set.size();
            Galley galley =
                    former.galley(at)
                            .set(
                                    text,
                                    shop,
                                    new Pictures(supplies.folder(), tallest),
                                    supplies.pictures().get(at));
            set.add(new SetText(text, galley, design));
        }
        return set;
    }

    private static Outcome<Book> makeUp(List<SetText> set, Theme theme, Form form, Makeup makeup) {
        List<Flow> flows = set.stream().map(SetText::flow).toList();
        List<Book.Text> texts = set.stream().map(SetText::titled).toList();
        PageDesign design = set.getFirst().design();
        Frontispiece front = fronts(set, theme, false).getFirst();
        return switch (form.layout()) {
            case SINGLE -> makeup.single(flows.getFirst(), design, front);
            case FACING -> makeup.facing(flows, design, front);
            case PARALLEL -> {
                String lead = flows.getFirst().language();
                double first = theme.length("parallel-first", lead);
                yield makeup.parallel(flows, design, first, front);
            }
            case TUMBLE -> makeup.tumble(texts, fronts(set, theme, true));
            case SEQUENTIAL -> makeup.sequential(texts, front);
        };
    }

    /** What stands around the texts: around all of them, or around each. */
    private static List<Frontispiece> fronts(List<SetText> set, Theme theme, boolean each) {
        List<Galley> galleys = set.stream().map(SetText::galley).toList();
        return each
                ? galleys.stream().map(one -> TitlePage.front(List.of(one), theme)).toList()
                : List.of(TitlePage.front(galleys, theme));
    }

    /** Where the title stands that its cover has no room for, if there is one. */
    private static Optional<SourceSpan> titleTooLong(List<SetText> set, Theme theme, Form form) {
        boolean each = form.layout() == Edition.Layout.TUMBLE;
        List<Frontispiece> fronts = fronts(set, theme, each);
        for (int i = 0; i < fronts.size(); i++) {
            int first = i;
            Optional<Integer> tooLong = fronts.get(i).cover().titleTooLong(set.get(i).design());
            if (tooLong.isPresent()) {
                return tooLong.map(title -> titleOf(set.get(first + title).text()));
            }
        }
        return Optional.empty();
    }

    /** {@return a warning where a text's language has no words for the furniture} */
    static List<Diagnostic> wordsFor(Manuscript text, Words words) {
        return words.isOwn()
                ? List.of()
                : List.of(GalleyCode.noWords(text.language(), lineOf(text, "lang:")));
    }

    private static SourceSpan titleOf(Manuscript manuscript) {
        return lineOf(manuscript, "title:");
    }

    /** A line of the front matter. */
    private static SourceSpan lineOf(Manuscript manuscript, String key) {
        String text = manuscript.source().text();
        int start = Math.max(0, text.indexOf("\n" + key) + 1);
        int end = text.indexOf('\n', start);
        return new SourceSpan(manuscript.source(), start, end < 0 ? text.length() : end);
    }
}
