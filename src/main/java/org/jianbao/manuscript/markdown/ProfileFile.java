package org.jianbao.manuscript.markdown;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jianbao.source.Premises;

/** Looks whether a file is the color profile of a press (ICC.1:2004-10, 7.2). */
final class ProfileFile {

    private static final int HEADER = 128;

    /** Profiles have one or two megabytes; more than this is something else. */
    private static final long LIMIT = 64L << 20;

    private ProfileFile() {}

    /** {@return why a file is no profile for print, as the end of a sentence; empty if it is} */
    static Optional<String> fault(Path folder, String written) {
        if (!PictureFile.isLocal(written) || Premises.leadsOut(folder, written)) {
            return Optional.of("lies outside the manuscript's folder");
        }
        Path file = folder.resolve(written);
        if (!Files.isRegularFile(file)) {
            return Optional.of("is not there");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER || !field(header, 36).equals("acsp")) {
                return Optional.of("is no color profile");
            }
            boolean isOfPress = field(header, 12).equals("prtr");
            if (!isOfPress || !field(header, 16).equals("CMYK") || Files.size(file) > LIMIT) {
                return Optional.of("is no color profile for print in CMYK");
            }
        } catch (IOException e) {
            return Optional.of("cannot be read");
        }
        return damage(file);
    }

    private static Optional<String> damage(Path file) {
        try {
            ICC_Profile.getInstance(Files.readAllBytes(file));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of("is damaged");
        } catch (IOException e) {
            return Optional.of("cannot be read");
        }
    }

    private static String field(byte[] header, int at) {
        return new String(header, at, 4, ISO_8859_1);
    }
}
