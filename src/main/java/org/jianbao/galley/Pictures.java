package org.jianbao.galley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;

/**
 * Measures pictures: as wide as the text, or smaller where 300 dots to the inch would not be
 * reached.
 *
 * @param folder the manuscript's folder
 * @param tallest height of a picture at most, pt
 */
public record Pictures(Path folder, double tallest) {

    private static final double DOTS_PER_POINT = 300 / 72.0;

    private static final double LOGO_HEIGHT = 40;

    /**
     * {@return a figure's picture; empty where the file is no picture, which the reader has told
     * already}
     */
    Optional<Piece.Body.Picture> body(Block.Figure figure, double measure) {
        Path file = folder.resolve(figure.source());
        return size(file)
                .map(size -> {
                    double wide = Math.min(measure, size[0] / DOTS_PER_POINT);
                    double width = Math.min(wide, tallest * size[0] / size[1]);
                    return new Piece.Body.Picture(
                            file, figure.alternative(), width, width * size[1] / size[0]);
                });
    }

    /** {@return a logo, at most as wide as a column and 40 pt high} */
    Optional<Piece.Body.Picture> logo(String source, double column) {
        Path file = folder.resolve(source);
        return size(file)
                .map(size -> {
                    double height = Math.min(LOGO_HEIGHT, column * size[1] / size[0]);
                    return new Piece.Body.Picture(file, "", height * size[0] / size[1], height);
                });
    }

    /** {@return a problem for each figure of a text whose file is there, but no picture} */
    public List<Diagnostic> check(Manuscript manuscript) {
        return manuscript.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .filter(figure -> Files.isRegularFile(folder.resolve(figure.source())))
                .filter(figure -> size(folder.resolve(figure.source())).isEmpty())
                .map(f -> GalleyCode.pictureUnreadable(f.source(), f.span()))
                .toList();
    }

    private static Optional<int[]> size(Path file) {
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
                return Optional.of(new int[] {reader.getWidth(0), reader.getHeight(0)});
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
