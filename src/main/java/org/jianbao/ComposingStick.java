package org.jianbao;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.composition.Composer;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.composition.ParagraphStyle;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.BodyText;
import org.jianbao.galley.Theme;
import org.jianbao.source.Reading;
import org.jianbao.source.SourceText;
import org.jianbao.source.TextFile;

/**
 * Sets paragraphs by themselves, without a page, in the body text of the first theme or of style
 * sheets laid over it. That is how a rule, a measure or a style is tried.
 */
public final class ComposingStick {

    private final ComposeJob job;
    private final SourceText source;
    private final Composer composer = new ParagraphComposer();
    private final BodyText body;

    /** Size of the Chinese font, pt. */
    private final double em;

    private final ParagraphStyle paragraph;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ComposingStick(ComposeJob job, BodyText body, SourceText source) {
        this.job = job;
        this.source = source;
        this.body = body;
        this.em = body.size();
        this.paragraph =
                body.paragraph(
                        job.indent() * em,
                        ParagraphStyle.Strictness.valueOf(job.strictness().name()),
                        job.runtControl());
    }

    /**
     * Sets a text, one paragraph a line.
     *
     * @param job how
     * @param input the text, UTF-8
     * @param name by which the text is called in diagnostics
     * @return a set paragraph for each line; nothing if it is no text. A character that no font has
     *     is set as a box and told. Codes: {@link StickCode}
     * @throws RefusedJobException if the fonts or a style sheet cannot be read
     */
    public static Outcome<List<SetParagraph>> set(ComposeJob job, byte[] input, String name)
            throws RefusedJobException {
        if (input.length > TextFile.LIMIT) {
            return Outcome.failed(List.of(StickProblems.tooLong(name, input.length)));
        }
        BodyText body = body(job);
        return switch (TextFile.decode(input, name)) {
            case Reading.Read(SourceText source) -> new ComposingStick(job, body, source).set();
            case Reading reading -> Outcome.failed(List.of(StickProblems.of(reading)));
        };
    }

    private static BodyText body(ComposeJob job) throws RefusedJobException {
        Theme theme = StyleSheets.theme(job.home(), job.styles());
        BodyText body;
        try {
            FontLibrary fonts = FontLibrary.scan(List.of(job.home().resolve("fonts")));
            body = BodyText.of(theme, fonts, job.language());
        } catch (IOException e) {
            throw new RefusedJobException("A font cannot be read: " + Setback.reason(e) + ".", "");
        }
        if (body.size() > 0) {
            return body;
        }
        throw new RefusedJobException(
                "The style sheets give the text no size.", "Give `body` a `font-size` in pt.");
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
        List<SetLine> lines =
                composer.prepare(body.copy(line), paragraph)
                        .set(0, Profile.even(job.measure() * em), 0)
                        .lines();
        new MissingGlyphs(source, offset, line).find(lines).forEach(diagnostics::add);
        List<SetParagraph.Line> told = new ArrayList<>();
        List<SetParagraph.Overfull> overfull = new ArrayList<>();
        for (SetLine set : lines) {
            if (set.overfull() > 0) {
                overfull.add(new SetParagraph.Overfull(told.size(), set.overfull() / em));
            }
            told.add(
                    new SetParagraph.Line(
                            set.text(),
                            set.width() / em,
                            set.adjust() / em,
                            CharacterPlaces.of(set).stream().map(x -> x / em).toList()));
        }
        return new SetParagraph(told, overfull);
    }
}
