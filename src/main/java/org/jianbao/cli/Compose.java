package org.jianbao.cli;

import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jianbao.ComposeJob;
import org.jianbao.ComposeJob.Strictness;
import org.jianbao.ComposingStick;
import org.jianbao.RefusedJobException;
import org.jianbao.SetParagraph;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.source.TextFile;

/** The command {@code compose}: paragraphs in, their lines out. */
final class Compose implements Command {

    private static final String SYNOPSIS =
            """
            jianbao compose --lang TAG --measure EM [--indent EM]
                                   [--strictness loose|normal|strict] [--no-runt-control]
                                   [--style FILE]... [--home DIR]
            """;

    private static final String FOOTER =
            """
            Reads one paragraph a line (UTF-8) from standard input and prints one JSON
            object each: its lines with their text, width, the width added or taken, and
            the place of each character; then the lines that do not fit. All lengths are
            in em: 1 em is the size of the Chinese font. The text looks as the theme's body
            text does; style sheets are laid over it (docs/composition.md).

            Example:
              echo '水长，山又高远，人未还。' | jianbao compose --lang zh-Hans --measure 7

            Exit codes: 0 done, 1 the text has errors, 2 wrong usage.
            """;

    private static final String INPUT = "stdin";

    /** No paper is wider, em. */
    private static final double LONGEST = 10_000;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(
                            this,
                            "compose",
                            "Set single paragraphs and tell their lines, to try a rule or a style.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<String> language =
            ticket.required("--lang TAG", String.class, "Language of the text: zh-Hans, en, fr …");

    private final Supplier<Double> measure =
            ticket.required("--measure EM", Double.class, "Length of the lines.");

    private final Supplier<Double> indent =
            ticket.option(
                    "--indent EM",
                    Double.class,
                    0.0,
                    "Indent of the first line; 0 unless given, in any language.");

    private final Supplier<Strictness> strictness =
            ticket.option(
                    "--strictness LEVEL",
                    Strictness.class,
                    Strictness.NORMAL,
                    "Rules for line edges: `loose`, `normal` (unless given) or `strict`.");

    private final Supplier<Boolean> noRuntControl =
            ticket.flag("--no-runt-control", "Let the last line be a lone character or word.");

    private final Equipment equipment = new Equipment(ticket);

    Compose(Terminal terminal) {
        this.terminal = terminal;
        ticket.spec().usageMessage().optionListHeading("%n");
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException, IOException {
        ComposeJob job = job();
        byte[] input = terminal.in().readNBytes((int) TextFile.LIMIT + 1);
        Outcome<List<SetParagraph>> outcome = ComposingStick.set(job, input, INPUT);
        outcome.value()
                .ifPresent(paragraphs ->
                        paragraphs.forEach(p -> terminal.out().print(JsonAccount.of(p))));
        terminal.err().print(TextReport.of(outcome.diagnostics()));
        return outcome.hasErrors() ? Exit.ERRORS : Exit.DONE;
    }

    private ComposeJob job() throws RefusedJobException {
        return new ComposeJob(
                tag(),
                measure(),
                indent(),
                strictness.get(),
                !noRuntControl.get(),
                equipment.styles(),
                equipment.home());
    }

    private double measure() {
        double em = measure.get();
        if (em > 0 && em <= LONGEST) {
            return em;
        }
        throw ticket.wrong("`--measure` is more than 0 and at most 10000, not `" + em + "`.");
    }

    /** A negative indent lets the first line hang out. */
    private double indent() {
        double em = indent.get();
        if (Math.abs(em) < measure.get()) {
            return em;
        }
        throw ticket.wrong("`--indent` is less than the measure, not `" + em + "`.");
    }

    /** The tag as BCP 47 writes it: zh-Hans for zh-hans. */
    private String tag() {
        try {
            return new Locale.Builder().setLanguageTag(language.get()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw ticket.wrong(
                    "`" + language.get() + "` is no language tag: `zh-Hans` or `en` would be.");
        }
    }
}
