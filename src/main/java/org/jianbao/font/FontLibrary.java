package org.jianbao.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All fonts that a briefing can be set from. Files are taken in the order of their folders, then of
 * their paths; of two alike the first counts.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class FontLibrary {

    private static final int NORMAL_WIDTH = 5;
    private static final List<String> SUFFIXES =
            List.of(".ttf", ".otf", ".ttc", ".otc", ".woff", ".woff2");

    private final List<FontFile> fonts;
    private final List<Refusal> refusals;

    private FontLibrary(List<FontFile> fonts, List<Refusal> refusals) {
        this.fonts = List.copyOf(fonts);
        this.refusals = List.copyOf(refusals);
    }

    /**
     * Opens every font in some folders and the folders in them.
     *
     * @param folders where fonts are, the most important first
     * @return the fonts; those of no use are told by {@link #refusals()}
     * @throws IOException if a folder cannot be read
     */
    public static FontLibrary scan(List<Path> folders) throws IOException {
        List<FontFile> fonts = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : fontFiles(folder)) {
                try {
                    fonts.add(usable(FontFile.open(file)));
                } catch (BrokenFontException broken) {
                    refusals.add(new Refusal(file, broken.reason()));
                } catch (IOException _) {
                    refusals.add(new Refusal(file, "cannot be read"));
                }
            }
        }
        return new FontLibrary(fonts, refusals);
    }

    private static FontFile usable(FontFile font) throws BrokenFontException {
        if (!font.style().embeddable()) {
            throw new BrokenFontException(
                    font.file(), "may not be embedded in a PDF: its maker forbids it");
        }
        return font;
    }

    /**
     * {@return the files in a folder, and in the folders in it, that are taken for fonts}
     *
     * @param folder where fonts are
     * @throws IOException if it cannot be read
     */
    public static List<Path> fontFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.toRealPath())) {
            return files.filter(FontLibrary::isFont)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) { // a folder below that may not be read
            throw e.getCause();
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    /**
     * Chooses a face as CSS does (CSS Fonts 4, 5.2): the slant first, then the nearest weight.
     *
     * @param family name of the family in any language it has one in; capitals do not matter
     * @param weight wanted, 400 for regular
     * @param italic whether an italic is wanted; a family without has its upright taken
     * @return the face, empty if there is no such family
     */
    public Optional<Face> face(String family, int weight, boolean italic) {
        return fonts.stream()
                .filter(font -> font.families().stream().anyMatch(family.strip()::equalsIgnoreCase))
                .min(
                        Comparator.comparingInt((FontFile font) ->
                                        Math.abs(font.style().width() - NORMAL_WIDTH))
                                .thenComparing(font -> font.italic() != italic)
                                .thenComparingInt(font -> distance(font.weight(), weight)))
                .map(Face.class::cast);
    }

    /**
     * How far a weight is from the one wanted. Those on the wrong side come after all on the right
     * side, which is the lighter one below 400 and the bolder one above 500; between, what lies up
     * to 500 comes first, then the lighter.
     */
    private static int distance(int weight, int wanted) {
        int wrongSide = 2000;
        if (wanted < 400) {
            return weight <= wanted ? wanted - weight : wrongSide + weight - wanted;
        }
        if (wanted > 500) {
            return weight >= wanted ? weight - wanted : wrongSide + wanted - weight;
        }
        if (weight >= wanted) {
            return weight <= 500 ? weight - wanted : 2 * wrongSide + weight;
        }
        return wrongSide + wanted - weight;
    }

    /** {@return the face of a PostScript name, such as {@code NotoSerifSC-Medium}} */
    public Optional<Face> byName(String postScriptName) {
        return fonts.stream()
                .filter(font -> font.name().equals(postScriptName))
                .findFirst()
                .map(Face.class::cast);
    }

    /** {@return the fonts, in order} */
    public List<FontFile> fonts() {
        return fonts;
    }

    /** {@return the names of all families, in order, each once} */
    public List<String> families() {
        return fonts.stream().map(FontFile::family).distinct().toList();
    }

    /** {@return the files that look like fonts but are of no use} */
    public List<Refusal> refusals() {
        return refusals;
    }

    /**
     * A file that is no usable font.
     *
     * @param file the file
     * @param reason why, to be read after the file's name
     */
    public record Refusal(Path file, String reason) {}
}
