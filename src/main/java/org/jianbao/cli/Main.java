package org.jianbao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: finds the command that was typed and runs it. */
@Command(
        name = "jianbao",
        header = "Typesets bilingual briefings: Markdown in, PDFs for screen and press out.",
        customSynopsis = "jianbao COMMAND [OPTIONS]",
        versionProvider = Version.class,
        sortOptions = false,
        headerHeading = "",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  jianbao new water                  write a small briefing to start from",
            "  jianbao check water                tell what is wrong with it",
            "  jianbao build                      set the briefing in the folder manuscript",
            "  jianbao watch                      build again whenever a file is saved",
            "  jianbao build news --out news-pdf  another folder, another place for the PDFs",
            "  jianbao explain MS080              what a code means, with an example",
            "  jianbao build --help               all that build can do",
            "",
            "A briefing is a folder with one Markdown file per language, named by its tag",
            "(zh-Hans.md, en.md). docs/manuscript.md tells what they may hold,",
            "docs/editions.md what can be made of them, docs/command-line.md the rest.",
            "",
            "Exit codes: 0 done, 1 the manuscript has errors, 2 wrong usage."
        })
@SuppressWarnings("UnusedVariable") // --help and --version are picocli's to read
public final class Main implements Runnable {

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            order = 100,
            description = "Show this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            order = 101,
            description = "Show the version.")
    private boolean version;

    @Option(names = "--debug", hidden = true, scope = ScopeType.INHERIT)
    private boolean debug;

    private Main() {}

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
        CommandLine line = new CommandLine(main);
        typed(args).forEach((name, command) -> line.addSubcommand(name, command.apply(terminal)));
        line.registerConverter(Path.class, Path::of)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(terminal.out(), true, terminal.out().charset()))
                .setParameterExceptionHandler(new WrongUsage(terminal))
                .setExecutionExceptionHandler((e, _, _) -> faults.tell(e, main.debug));
        try {
            return line.execute(args);
        } catch (Error e) { // picocli lets errors through: want of memory, or of stack
            return faults.tell(e, main.debug);
        }
    }

    /**
     * The command that was typed, by its name; all commands where the first word is none. Picocli
     * reads each command's annotations, which takes longer than many a command does.
     */
    private static Map<String, Function<Terminal, Object>> typed(String... args) {
        Map<String, Function<Terminal, Object>> all = new LinkedHashMap<>();
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
        @Nullable Function<Terminal, Object> one = args.length > 0 ? all.get(args[0]) : null;
        return one != null ? Map.of(args[0], one) : all;
    }

    /** No command was given. */
    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(
                    spec.commandLine(), "Which command? Most often it is `build`.");
        }
    }
}
