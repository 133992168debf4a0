package org.jianbao.preflight;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks PDFs over before they go to the printer.
 *
 * <pre>{@code
 * Inspection inspection = Preflight.inspect(pdf, Terms.of(Profile.X4));
 * if (inspection.hasErrors()) { ... inspection.findings() ... }
 * }</pre>
 */
public final class Preflight {

    private Preflight() {}

    /** How a PDF is opened. */
    private interface Opening {
        PDDocument open() throws IOException;
    }

    /**
     * {@return what came of looking a PDF over} Whatever its bytes are, this ends with findings.
     *
     * @param pdf its bytes
     * @param terms what is asked of it
     */
    public static Inspection inspect(byte[] pdf, Terms terms) {
        return inspect(() -> Loader.loadPDF(pdf), terms);
    }

    /**
     * {@return what came of looking a PDF over} A file that cannot be read is told as a finding.
     *
     * @param file a PDF
     * @param terms what is asked of it
     */
    public static Inspection inspect(Path file, Terms terms) {
        return inspect(() -> Loader.loadPDF(file.toFile()), terms);
    }

    private static Inspection inspect(Opening opening, Terms terms) {
        EmbeddedFontsOnly.install();
        try (PDDocument document = opening.open()) {
            return new Inspector(document, terms).inspect();
        } catch (InvalidPasswordException e) {
            return failed(
                    terms,
                    Rules.UNLOCKED,
                    "The file is locked with a password.",
                    "Take the password off; printers cannot open it either.");
        } catch (IOException | RuntimeException e) { // the parser trusts the file, we don't
            return failed(
                    terms,
                    Rules.READABLE,
                    "The file is no PDF, or it is damaged.",
                    "Export it anew from the program that made it.");
        } catch (OutOfMemoryError
                | StackOverflowError e) { // from a few bytes, if they are made for it
            return failed(
                    terms,
                    Rules.BOUNDED,
                    "The file is too large or nested too deeply to be looked over.",
                    "Export it anew, or in parts.");
        }
    }

    private static Inspection failed(Terms terms, Rule rule, String message, String hint) {
        return new Inspection(terms, 0, List.of(new Finding(rule, Place.FILE, message, hint)));
    }
}
