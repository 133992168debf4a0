package org.jianbao.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;

/** The pictures of a document, each read once and stored once, however often it is printed. */
final class Pictures {

    private final Map<Path, Optional<Image>> read = new HashMap<>();
    private final List<Diagnostic> problems;
    private final Optional<PictureInks> inks;

    /**
     * Starts without pictures.
     *
     * @param ink how they are printed
     * @param problems takes what cannot be read
     */
    Pictures(Ink ink, List<Diagnostic> problems) {
        this.inks = ink.order().map(PictureInks::new);
        this.problems = problems;
    }

    /** {@return a picture, empty if it cannot be read: then the reason is among the problems} */
    Optional<Image> image(Path file) {
        return read.computeIfAbsent(file, this::open);
    }

    // OpenPDF throws whatever its readers happen to run into when a picture is broken.
    private Optional<Image> open(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(
                    inks.isPresent() ? inks.get().image(bytes) : Image.getInstance(bytes));
        } catch (NoSuchFileException missing) {
            return broken(file, "there is no such file");
        } catch (IOException | DocumentException unreadable) {
            return broken(file, "it cannot be read as a picture");
        } catch (RuntimeException damaged) {
            return broken(file, "it is damaged");
        }
    }

    private Optional<Image> broken(Path file, String reason) {
        problems.add(PressCode.brokenPicture(file, reason));
        return Optional.empty();
    }
}
