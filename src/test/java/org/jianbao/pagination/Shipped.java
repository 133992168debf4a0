package org.jianbao.pagination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.galley.Design;
import org.jianbao.galley.Theme;
import org.jianbao.makeup.PageDesign;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.source.SourceText;

/** The shipped manuscript and its editions for the screen, built once for all tests. */
final class Shipped {

    static final Path FOLDER = Built.HOME.resolve("manuscript");

    /** The editions that are looked at. */
    static final List<String> EDITIONS = List.of("zh-Hans", "en", "screen");

    private static final Shipped SHIPPED = make();

    private final Built built;
    private final Briefing briefing;
    private final Theme theme;
    private final Map<String, byte[]> pdfs = new TreeMap<>();

    private Shipped(Built built) throws IOException {
        this.built = built;
        this.briefing = BriefingReader.read(FOLDER).value().orElseThrow();
        Path sheet = Built.HOME.resolve("styles/cinnabar.css");
        this.theme = Theme.of(List.of(new SourceText("cinnabar.css", Files.readString(sheet))));
        for (String edition : EDITIONS) {
            pdfs.put(edition, built.pdf(edition));
        }
    }

    private static Shipped make() {
        try {
            Path out = Files.createTempDirectory("jianbao-shipped");
            try {
                Built built = Built.build(FOLDER, out, EDITIONS.toArray(String[]::new));
                assertEquals("", TextReport.of(built.report().diagnostics()));
                return new Shipped(built);
            } finally {
                Desk.clear(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RefusedJobException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return all lines of an edition} */
    static List<TraceLine> lines(String edition) {
        return SHIPPED.built.edition(edition);
    }

    /** {@return the lines of the pages that have a folio, but not folio and running head} */
    static List<TraceLine> textLines(String edition) {
        return lines(edition).stream()
                .filter(line -> !line.folio().equals("-") && !line.kind().equals("furniture"))
                .toList();
    }

    static byte[] pdf(String edition) {
        return Objects.requireNonNull(SHIPPED.pdfs.get(edition)).clone();
    }

    static Briefing briefing() {
        return SHIPPED.briefing;
    }

    /** {@return the languages of an edition, that of the verso first} */
    static List<String> languages(String edition) {
        return SHIPPED.briefing.editions().stream()
                .filter(e -> e.name().equals(edition))
                .findFirst()
                .orElseThrow()
                .languages();
    }

    /** {@return where things stand on the pages of an edition} */
    static PageDesign design(String edition) {
        return Design.of(
                SHIPPED.theme,
                languages(edition).getFirst(),
                new org.jianbao.galley.Form(
                        org.jianbao.manuscript.Edition.Layout.FACING,
                        org.jianbao.manuscript.Edition.Notes.SIDE));
    }
}
