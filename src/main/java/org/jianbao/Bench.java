package org.jianbao;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jianbao.check.Checks;
import org.jianbao.check.text.Memory;
import org.jianbao.composition.Composer;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.composition.SetMatter;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.errand.Errand;
import org.jianbao.errand.Journeyman;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.Theme;
import org.jianbao.galley.Words;
import org.jianbao.makeup.Book;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.manuscript.markdown.FormerTexts;
import org.jianbao.press.StandingType;
import org.jianbao.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * All that is at hand while briefings are made, and stays there from one build to the next: fonts,
 * style sheets, texts as they were read, lines as they were set, pages and files as they were made.
 * Nothing that is kept changes what is made: it is taken only where it was made of the same. For
 * one thread.
 */
final class Bench {

    /** What a set character weighs, in bytes of the heap, well counted. */
    private static final long CHARACTER = 256;

    /** What lines may take of the heap where they are kept for long, as its part. */
    private static final long FOR_LONG = 4;

    /** The same where they are kept for the editions of one build only. */
    private static final long FOR_ONCE = 16;

    /** What standing type may take of the heap, as a part of what lines may. */
    private static final long STANDING = 8;

    /** Themes kept; a style sheet that is edited makes a new one each time. */
    private static final int THEMES = 32;

    private final FormerTexts texts = new FormerTexts();
    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<Path, OpenFonts> fonts = new HashMap<>();
    private final Map<List<SourceText>, Theme> themes = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();
    private final Composer plain = new TimedComposer(new ParagraphComposer(), this::watch);
    private final SetMatter keeping;
    private final StandingType standing;
    private final Shelves shelves = new Shelves(new Shelf<>(), new Shelf<>(), new Shelf<>());
    private final Shelf<Path, CheckedTexts, Checks.Result> checks = new Shelf<>();
    private final Shelf<String, TextChecks.Order, List<Diagnostic>> textChecks = new Shelf<>();
    private final Map<EditionMaker.Copy, FormerBook> books = new HashMap<>();
    private final boolean sparing;
    private final Journeyman journeyman = new Journeyman("bench");
    private Memory memory;
    private boolean keepsLines = true;
    private Optional<MakeReady> makeReady = Optional.empty();
    private Optional<Errand<?>> waiting = Optional.empty();
    private Stopwatch watch = new Stopwatch();

    /**
     * What was made of editions.
     *
     * @param books by what editions have in common that share a makeup
     * @param pages by the editions' names
     * @param prints by the editions' names
     */
    record Shelves(
            Shelf<EditionMaker.Copy, BookMaker.Order, Outcome<Book>> books,
            Shelf<String, EditionMaker.PageOrder, Outcome<EditionMaker.Pages>> pages,
            Shelf<String, EditionMaker.FileOrder, EditionMaker.Printed> prints) {}

    private Bench(long part, boolean sparing) {
        this.sparing = sparing;
        long room = Runtime.getRuntime().maxMemory() / part;
        keeping = new SetMatter(plain, room / CHARACTER);
        memory = sparing ? Memory.empty() : Memory.none();
        standing = new StandingType(room / STANDING);
    }

    /** {@return a bench for one build} */
    static Bench forOnce() {
        return new Bench(FOR_ONCE, false);
    }

    /** {@return a bench for many builds of the same} */
    static Bench forLong() {
        return new Bench(FOR_LONG, true);
    }

    /** A build begins: files may have changed since the last. */
    void begin(Stopwatch fresh) {
        waiting = Optional.empty();
        watch = fresh;
        fingerprints.doubt();
        if (themes.size() > THEMES) {
            themes.clear();
        }
    }

    /** Makes ready what a first build needs, beside what is done meanwhile. */
    void prepare(Path home) {
        if (fonts.isEmpty()) {
            makeReady = Optional.of(MakeReady.begin(home, journeyman));
        }
    }

    /** {@return whether a file that is there and as it should be is left alone} */
    boolean isSparing() {
        return sparing;
    }

    /** {@return the watch that takes this build's time} */
    Stopwatch watch() {
        return watch;
    }

    /** Says how many books are made; lines of the only one are of use to no other. */
    void expect(long books) {
        keepsLines = sparing || books > 1;
    }

    Composer composer() {
        return keepsLines ? keeping : plain;
    }

    /** {@return pages and founts as they were printed; nothing if only one book is made once} */
    StandingType standing() {
        return keepsLines ? standing : StandingType.none();
    }

    Fingerprints fingerprints() {
        return fingerprints;
    }

    Shelves shelves() {
        return shelves;
    }

    /** {@return a book as it was made last; on a bench for one build none is made twice} */
    FormerBook formerBook(EditionMaker.Copy name) {
        return sparing ? books.computeIfAbsent(name, _ -> new FormerBook()) : new FormerBook();
    }

    Shelf<Path, CheckedTexts, Checks.Result> checks() {
        return checks;
    }

    /** {@return what rules found before, for one more check} */
    Memory memory() {
        return memory.next();
    }

    /** Keeps what a check that is done has learned. */
    void learn(Memory learned) {
        memory = learned;
    }

    Shelf<String, TextChecks.Order, List<Diagnostic>> textChecks() {
        return textChecks;
    }

    /** {@return the briefing in a folder, its texts read where they have changed} */
    Outcome<Briefing> briefing(Path folder) {
        Outcome<Briefing> briefing =
                watch.time(Stage.READING, () -> BriefingReader.read(folder, texts));
        watch.done(Stage.READING, texts.takeRead());
        watch.remembered(Stage.READING, texts.takeRemembered());
        return briefing;
    }

    /** {@return the fonts of a folder, opened again if a file has changed} */
    FontLibrary fonts(Path folder) throws IOException {
        return watch.time(
                Stage.FONTS,
                () -> {
                    Map<Path, Stamp> files = OpenFonts.files(folder);
                    @Nullable OpenFonts open = fonts.get(folder);
                    boolean known = open != null && open.holds(files);
                    count(Stage.FONTS, known);
                    if (known && open != null) {
                        return open.library();
                    }
                    Optional<OpenFonts> ready = makeReady.flatMap(m -> m.fonts(files));
                    OpenFonts opened = ready.isPresent() ? ready.get() : OpenFonts.of(folder);
                    fonts.put(folder, opened);
                    return opened.library();
                });
    }

    /** {@return the theme of some style sheets, one laid over the other} */
    Theme theme(List<SourceText> sheets) {
        return watch.time(
                Stage.STYLES,
                () -> {
                    count(Stage.STYLES, themes.containsKey(sheets));
                    return themes.computeIfAbsent(
                            sheets,
                            asked ->
                                    makeReady
                                            .flatMap(m -> m.theme(asked))
                                            .orElseGet(() -> Theme.of(asked)));
                });
    }

    /** {@return the words of a language; the same object while they are the same} */
    Words words(Path styles, String language) throws IOException {
        return watch.time(
                Stage.STYLES,
                () -> {
                    Words now = Words.read(styles, language);
                    @Nullable Words known = words.get(language);
                    if (known != null && known.equals(now)) {
                        return known;
                    }
                    words.put(language, now);
                    return now;
                });
    }

    /** Keeps an errand for the journeyman until texts are made up. */
    void fromMakeupOn(Errand<?> errand) {
        waiting = Optional.of(errand);
    }

    /** Texts are about to be made up. */
    void makeupBegins() {
        waiting.ifPresent(journeyman::send);
        waiting = Optional.empty();
    }

    /** {@return work that does not hold up the making: begun beside, done when it is asked for} */
    <T> Errand<T> aside(Callable<T> work) {
        return journeyman.send(work);
    }

    /** Counts something that was made, or was as it had been. */
    void count(Stage stage, boolean remembered) {
        if (remembered) {
            watch.remembered(stage, 1);
        } else {
            watch.done(stage, 1);
        }
    }

    /** Counts the lines made and remembered since this was last done. */
    void countLines() {
        watch.done(Stage.SETTING, keeping.takeSet());
        watch.remembered(Stage.SETTING, keeping.takeSpared());
    }
}
