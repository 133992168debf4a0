package org.jianbao.check.acceptance;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Briefing;
import org.jianbao.source.Premises;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceText;
import org.jianbao.source.TextFile;

/**
 * The list of texts that somebody has read against their translations: {@code accepted.txt} beside
 * the manuscript, one line each, in the order of the text.
 *
 * <pre>
 * legal-framework.3  zh-Hans:3c0f95d2a1b4  en:77e0419ad5c2
 * </pre>
 *
 * @param exists whether there is such a file
 * @param readable whether it could be read
 * @param lines what was accepted, as far as it could be read
 * @param problems what is wrong with the file
 */
public record AcceptedFile(
        boolean exists, boolean readable, List<Accepted> lines, List<Diagnostic> problems) {

    /** The file's name. */
    public static final String NAME = "accepted.txt";

    private static final String HEAD =
            """
            # Which texts were read against their translation, written by `jianbao accept`.
            # A line: the name of a block, then what it said in each language, as a fingerprint.
            # Keep this file with the manuscript. `jianbao accept --list` tells what the names mean.
            """;

    /** Copies the lists. */
    public AcceptedFile {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /** {@return where the list of a briefing is} */
    public static Path path(Briefing briefing) {
        return briefing.folder().resolve(NAME);
    }

    /** {@return the name by which the editor knows the list of a briefing} */
    public static String name(Briefing briefing) {
        String text = briefing.manuscripts().getFirst().source().name();
        return text.substring(0, text.lastIndexOf('/') + 1) + NAME;
    }

    /** {@return the list of a briefing; never fails} */
    public static AcceptedFile read(Briefing briefing) {
        String name = name(briefing);
        Reading reading =
                Premises.leadsOut(briefing.folder(), NAME)
                        ? new Reading.Unreadable("it is a link that leads out of the folder")
                        : TextFile.read(path(briefing), name);
        return switch (reading) {
            case Reading.Missing _ -> new AcceptedFile(false, true, List.of(), List.of());
            case Reading.Read(SourceText source) -> AcceptedLines.parse(source);
            default ->
                    new AcceptedFile(
                            true,
                            false,
                            List.of(),
                            List.of(FileProblems.unreadable(name, reading)));
        };
    }

    /** {@return the content of a file, line for line} */
    public static String text(List<Accepted> lines) {
        StringBuilder text = new StringBuilder(HEAD);
        lines.forEach(line -> text.append(line.line()).append('\n'));
        return text.toString();
    }

    /** {@return a line as it was accepted; empty if it is none} */
    static Optional<Accepted> line(String written) {
        String rest = written.strip();
        int second = lastGap(rest, rest.length());
        int first = lastGap(rest, endBefore(rest, second));
        if (first <= 0) {
            return Optional.empty();
        }
        String id = rest.substring(0, endBefore(rest, first));
        Optional<Accepted.Side> left = side(rest.substring(first + 1, endBefore(rest, second)));
        Optional<Accepted.Side> right = side(rest.substring(second + 1));
        return left.flatMap(a -> right.map(b -> new Accepted(id, a, b)));
    }

    private static Optional<Accepted.Side> side(String word) {
        int colon = word.indexOf(':');
        return colon > 0 && Fingerprint.isOne(word.substring(colon + 1))
                ? Optional.of(
                        new Accepted.Side(word.substring(0, colon), word.substring(colon + 1)))
                : Optional.empty();
    }

    /** The last space before an offset, or -1. */
    private static int lastGap(String text, int before) {
        int at = before - 1;
        while (at >= 0 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at;
    }

    /** The end of the word before a run of spaces that ends at an offset. */
    private static int endBefore(String text, int gap) {
        int end = Math.max(gap, 0);
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
