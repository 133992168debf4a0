package org.jianbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The program: finds the command that was typed and runs it. */
public final class Main implements Command {

    private static final String FOOTER =
            """
            Examples:
              jianbao new water                  write a small briefing to start from
              jianbao check water                tell what is wrong with it
              jianbao build                      set the briefing in the folder manuscript
              jianbao watch                      build again whenever a file is saved
              jianbao build news --out news-pdf  another folder, another place for the PDFs
              jianbao explain MS080              what a code means, with an example
              jianbao build --help               all that build can do

            A briefing is a folder with one Markdown file per language, named by its tag
            (zh-Hans.md, en.md). docs/manuscript.md tells what they may hold,
            docs/editions.md what can be made of them, docs/command-line.md the rest.

            Exit codes: 0 done, 1 the manuscript has errors, 2 wrong usage.
            """;

    /** Below all that a command has of its own. */
    private static final int LAST = 100;

    private final Ticket ticket =
            new Ticket(
                            this,
                            "jianbao",
                            "Typesets bilingual briefings: Markdown in, PDFs for screen and press"
                                    + " out.")
                    .synopsis("jianbao COMMAND [OPTIONS]")
                    .footer(FOOTER);

    private final Supplier<Boolean> debug =
            ticket.asked(
                    OptionSpec.builder("--debug")
                            .hidden(true)
                            .scopeType(ScopeType.INHERIT)
                            .type(boolean.class)
                            .initialValue(false));

    private Main() {
        ticket.spec()
                .versionProvider(new Version())
                .addOption(
                        OptionSpec.builder("-h", "--help")
                                .usageHelp(true)
                                .scopeType(ScopeType.INHERIT)
                                .order(LAST)
                                .type(boolean.class)
                                .description("Show this help.")
                                .build())
                .addOption(
                        OptionSpec.builder("-V", "--version")
                                .versionHelp(true)
                                .order(LAST + 1)
                                .type(boolean.class)
                                .description("Show the version.")
                                .build());
        ticket.spec()
                .usageMessage()
                .headerHeading("")
                .optionListHeading("%n")
                .commandListHeading("%nCommands:%n");
    }

    /**
     * Runs the program and ends the process with its exit code.
     *
     * @param args what was typed
     */
    public static void main(String... args) {
        // What is made must not depend on whose machine it is: in an Arabic or Thai locale Java
        // and its libraries write numbers in other digits, in Turkish other capitals.
        Locale.setDefault(Locale.ROOT);
        System.exit(run(Terminal.ofProcess(), args));
    }

    /** {@return the exit code of a command, run on some streams} */
    static int run(Terminal terminal, String... args) {
        Main main = new Main();
        Faults faults = new Faults(terminal);
        CommandLine line = main.ticket().line();
        typed(args)
                .forEach((name, command) ->
                        line.addSubcommand(name, command.apply(terminal).ticket().line()));
        line.registerConverter(Path.class, Path::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()))
                .setParameterExceptionHandler(new WrongUsage(terminal))
                .setExecutionExceptionHandler((e, _, _) -> faults.tell(e, main.debug.get()));
        try {
            return line.execute(args);
        } catch (Error e) { // picocli lets errors through: want of memory, or of stack
            return faults.tell(e, main.debug.get());
        }
    }

    /**
     * The command that was typed, by its name; all commands where the first word is none: only
     * their help needs all.
     */
    private static Map<String, Function<Terminal, Command>> typed(String... args) {
        Map<String, Function<Terminal, Command>> all = new LinkedHashMap<>();
        all.put("new", NewBriefing::new);
        all.put("build", Build::new);
        all.put("watch", WatchCommand::new);
        all.put("check", CheckCommand::new);
        all.put("accept", AcceptCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("compose", Compose::new);
        all.put("explain", ExplainCommand::new);
        all.put("preflight", PreflightCommand::new);
        all.put("tags", TagsCommand::new);
        @Nullable Function<Terminal, Command> one = args.length > 0 ? all.get(args[0]) : null;
        return one != null ? Map.of(args[0], one) : all;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    /** No command was given. */
    @Override
    public Integer call() {
        throw ticket.wrong("Which command? Most often it is `build`.");
    }
}
