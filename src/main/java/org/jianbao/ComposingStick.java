package org.jianbao;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.composition.Composer;
import org.jianbao.composition.Copy;
import org.jianbao.composition.FontStack;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.composition.ParagraphStyle;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.TextStyle;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.Face;
import org.jianbao.font.FontLibrary;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceText;
import org.jianbao.source.TextFile;

/**
 * Sets paragraphs by themselves, without a page: justified, in the faces of the first theme. That
 * is how a rule is tried.
 */
public final class ComposingStick {

    /** The size at which paragraphs are set, pt: results are in em and the same for any. */
    private static final double SIZE = 10;

    private static final double LEADING = 1.75 * SIZE;
    private static final double LATIN_SCALE_IN_CHINESE = 1.08;

    private final ComposeJob job;
    private final SourceText source;
    private final Composer composer = new ParagraphComposer();
    private final TextStyle text;
    private final ParagraphStyle paragraph;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ComposingStick(ComposeJob job, SourceText source) throws IOException {
        this.job = job;
        this.source = source;
        boolean chinese = job.language().equals("zh") || job.language().startsWith("zh-");
        FontLibrary library = FontLibrary.scan(List.of(job.home().resolve("fonts")));
        FontStack fonts = stack(library, chinese);
        Optional<TextStyle.Call> none = Optional.empty();
        this.text =
                new TextStyle(
                        fonts, SIZE, job.language(), 0, 0, false, false, Optional.empty(), none);
        this.paragraph =
                new ParagraphStyle(
                        Alignment.JUSTIFY,
                        job.indent() * SIZE,
                        LEADING,
                        ParagraphStyle.Strictness.valueOf(job.strictness().name()),
                        !chinese,
                        false,
                        job.runtControl());
    }

    /** Faces as the first theme has them for body text. */
    private static FontStack stack(FontLibrary library, boolean chinese) throws IOException {
        int weight = chinese ? 500 : 400;
        Optional<Face> latin = library.face("Source Serif 4", weight, false);
        Optional<Face> han = library.face("Noto Serif SC", weight, false);
        double latinScale = chinese ? LATIN_SCALE_IN_CHINESE : 1;
        List<FontStack.Member> members =
                Stream.concat(
                                latin.stream().map(face -> new FontStack.Member(face, latinScale)),
                                han.stream().map(face -> new FontStack.Member(face, 1)))
                        .toList();
        if (members.isEmpty()) {
            throw new IOException(
                    "neither Source Serif 4 nor Noto Serif SC is in the fonts folder");
        }
        return new FontStack(members);
    }

    /**
     * Sets a text, one paragraph a line.
     *
     * @param job how
     * @param input the text, UTF-8
     * @param name by which the text is called in diagnostics
     * @return a set paragraph for each line; nothing if it is no text. A character that no font has
     *     is set as a box and told. Codes: {@link StickCode}
     * @throws RefusedJobException if the fonts cannot be read
     */
    public static Outcome<List<SetParagraph>> set(ComposeJob job, byte[] input, String name)
            throws RefusedJobException {
        if (!job.styles().isEmpty()) {
            throw new RefusedJobException(
                    "Style sheets cannot be tried on single paragraphs yet.",
                    "Leave out `--style`, or build a small manuscript with it.");
        }
        if (input.length > TextFile.LIMIT) {
            return Outcome.failed(List.of(StickProblems.tooLong(name, input.length)));
        }
        try {
            return switch (TextFile.decode(input, name)) {
                case Reading.Read(SourceText source) -> new ComposingStick(job, source).set();
                case Reading reading -> Outcome.failed(List.of(StickProblems.of(reading)));
            };
        } catch (IOException e) {
            throw new RefusedJobException("A font cannot be read: " + Setback.reason(e) + ".", "");
        }
    }

    private Outcome<List<SetParagraph>> set() {
        List<SetParagraph> paragraphs = new ArrayList<>();
        int offset = 0;
        for (String line : source.text().lines().toList()) {
            paragraphs.add(
                    line.isBlank() ? new SetParagraph(List.of(), List.of()) : set(line, offset));
            offset += line.length() + 1;
        }
        return Outcome.of(paragraphs, diagnostics);
    }

    private SetParagraph set(String line, int offset) {
        Copy copy = new Copy(List.of(new Copy.Run(line, text)), job.language());
        List<SetLine> lines =
                composer.prepare(copy, paragraph)
                        .set(0, Profile.even(job.measure() * SIZE), 0)
                        .lines();
        new MissingGlyphs(source, offset, line).find(lines).forEach(diagnostics::add);
        List<SetParagraph.Line> told = new ArrayList<>();
        List<SetParagraph.Overfull> overfull = new ArrayList<>();
        for (SetLine set : lines) {
            if (set.overfull() > 0) {
                overfull.add(new SetParagraph.Overfull(told.size(), set.overfull() / SIZE));
            }
            told.add(
                    new SetParagraph.Line(
                            set.text(),
                            set.width() / SIZE,
                            set.adjust() / SIZE,
                            CharacterPlaces.of(set).stream().map(x -> x / SIZE).toList()));
        }
        return new SetParagraph(told, overfull);
    }
}
