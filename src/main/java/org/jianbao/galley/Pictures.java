package org.jianbao.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.Premises;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Measures pictures: as wide as the text, or smaller where 300 dots to the inch would not be
 * reached; line art 600, since its edges show every step.
 *
 * @param folder the manuscript's folder
 * @param tallest height of a picture at most, pt
 */
public record Pictures(Path folder, double tallest) {

    private static final double LOGO_HEIGHT = 40;

    /** Dots of a picture: A3 with 700 to the inch; for print each takes ten bytes of memory. */
    static final long MOST = 100_000_000;

    /**
     * {@return a figure's picture; empty where the file is no picture, which the reader has told
     * already}
     */
    Optional<Piece.Body.Picture> body(Block.Figure figure, double measure) {
        Path file = folder.resolve(figure.source());
        return size(figure.source())
                .map(size -> {
                    double wide = Math.min(measure, size.width() * 72.0 / size.wanted());
                    double width = Math.min(wide, tallest * size.width() / size.height());
                    return new Piece.Body.Picture(
                            file,
                            figure.alternative(),
                            width,
                            width * size.height() / size.width());
                });
    }

    /** {@return a logo, at most as wide as a column and 40 pt high} */
    Optional<Piece.Body.Picture> logo(String source, double column) {
        Path file = folder.resolve(source);
        return size(source)
                .map(size -> {
                    double height = Math.min(LOGO_HEIGHT, column * size.height() / size.width());
                    return new Piece.Body.Picture(
                            file, "", height * size.width() / size.height(), height);
                });
    }

    /** {@return a problem for each figure of a text whose file is there, but no picture} */
    public List<Diagnostic> check(Manuscript manuscript) {
        List<Diagnostic> problems = new ArrayList<>();
        manuscript.front().logo().ifPresent(logo -> problems.addAll(check(logo, logo(manuscript))));
        for (Block block : manuscript.blocks()) {
            if (block instanceof Block.Figure figure) {
                problems.addAll(check(figure.source(), figure.span()));
            }
        }
        return problems;
    }

    private List<Diagnostic> check(String source, SourceSpan span) {
        Path file = folder.resolve(source);
        if (Premises.leadsOut(folder, source) || !Files.isRegularFile(file)) {
            return List.of(); // told by the reader
        }
        Optional<Dots> dots = read(file);
        if (dots.isEmpty() || (dots.get().isPrintable() && PictureEnd.isMissing(file))) {
            return List.of(GalleyCode.pictureUnreadable(source, span));
        }
        return dots.get().isPrintable()
                ? List.of()
                : List.of(GalleyCode.pictureTooLarge(source, dots.get(), span));
    }

    /** Where a text names its logo. */
    private static SourceSpan logo(Manuscript manuscript) {
        SourceText source = manuscript.source();
        int at = source.text().indexOf("\nlogo") + 1;
        return new SourceSpan(source, at, Math.min(at + "logo".length(), source.text().length()));
    }

    private Optional<Dots> size(String source) {
        return Premises.leadsOut(folder, source) ? Optional.empty() : size(folder.resolve(source));
    }

    /** {@return the size of a picture in dots; empty if it cannot be printed} */
    static Optional<Dots> size(Path file) {
        return read(file).filter(Dots::isPrintable);
    }

    private static Optional<Dots> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            if (input == null) {
                return Optional.empty();
            }
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                return Optional.of(
                        new Dots(reader.getWidth(0), reader.getHeight(0), isLineArt(reader)));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers of pictures throw both when damaged
            return Optional.empty();
        }
    }

    private static boolean isLineArt(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type != null && type.getColorModel().getPixelSize() == 1;
    }

    /**
     * The size of a picture.
     *
     * @param width in dots
     * @param height in dots
     * @param isLineArt whether each dot is black or white
     */
    record Dots(int width, int height, boolean isLineArt) {

        /** {@return whether there is something to print, and memory to do it} */
        boolean isPrintable() {
            return width > 0 && height > 0 && (long) width * height <= MOST;
        }

        /** {@return dots to the inch that are wanted in print} */
        int wanted() {
            return isLineArt ? 600 : 300;
        }

        /** {@return dots to the inch below which a picture must not be printed} */
        int least() {
            return isLineArt ? 400 : 200;
        }
    }
}
