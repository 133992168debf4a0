package org.jianbao.manuscript.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jianbao.source.Premises;
import org.jianbao.source.SourceSpan;

/** Checks that a picture's file lies in the manuscript's folder. */
final class PictureFile {

    private static final Pattern SCHEME =
            Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private PictureFile() {}

    /**
     * Reports a picture that is not there or not to be had from the folder.
     *
     * @param desk the file that names it
     * @param written the picture's file as written
     * @param span where it is named
     */
    static void check(Desk desk, String written, SourceSpan span) {
        if (!isLocal(written) || Premises.leadsOut(desk.folder(), written)) {
            desk.report(TextProblems.imageNotLocal(span, written));
        } else if (!desk.isThere(written)) {
            desk.report(TextProblems.imageMissing(span, written));
        }
    }

    /**
     * {@return the file that a link's address means} Markdown writes a space in an address as
     * {@code %20}.
     *
     * @param desk the file that names it
     * @param address the address as written
     */
    static String named(Desk desk, String address) {
        if (address.indexOf('%') < 0 || !isLocal(address) || desk.isThere(address)) {
            return address;
        }
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address; // a lone percent sign: a name as good as any
        }
    }

    /**
     * {@return whether a path stays in the folder: relative, without a scheme, without a step up}
     */
    static boolean isLocal(String written) {
        if (written.isBlank()
                || SCHEME.matcher(written).matches()
                || written.startsWith("/")
                || written.startsWith("\\")) {
            return false;
        }
        try {
            Path path = Path.of(written.replace('\\', '/')).normalize();
            return !path.isAbsolute() && !path.startsWith("..");
        } catch (InvalidPathException e) {
            return true; // a name that no file can have is a file that is not there
        }
    }

    /** {@return whether there is such a file in the folder} */
    static boolean exists(Path folder, String written) {
        try {
            return Files.isRegularFile(folder.resolve(written));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
