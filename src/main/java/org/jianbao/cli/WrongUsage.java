package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jianbao.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with what was typed, in plain words. */
final class WrongUsage implements IParameterExceptionHandler {

    private final Terminal terminal;

    WrongUsage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        terminal.refuse(
                message(problem, List.of(args)),
                "`" + command + " --help` tells what can be typed.");
        return Exit.WRONG_USAGE;
    }

    private static String message(ParameterException problem, List<String> args) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched ->
                    unmatched(unmatched.getCommandLine(), unmatched.getUnmatched().getFirst());
            case MissingParameterException missing -> missing(missing, args);
            case OverwrittenOptionException twice ->
                    "`" + name(twice.getOverwritten()) + "` is given twice.";
            default ->
                    problem.getArgSpec() == null
                            ? String.valueOf(problem.getMessage())
                            : badValue(problem.getArgSpec(), String.valueOf(problem.getValue()));
        };
    }

    private static String unmatched(CommandLine line, String word) {
        if (word.startsWith("-")) {
            String option = word.replaceFirst("=.*", "");
            List<String> known =
                    line.getCommandSpec().options().stream()
                            .filter(o -> !o.hidden())
                            .map(OptionSpec::longestName)
                            .toList();
            return "There is no option `" + option + "`." + didYouMean(option, known);
        }
        if (!line.getSubcommands().isEmpty()) {
            return "There is no command `"
                    + word
                    + "`."
                    + didYouMean(word, line.getSubcommands().keySet());
        }
        return "`" + word + "` is one word too many for `" + line.getCommandName() + "`.";
    }

    private static String didYouMean(String word, Collection<String> known) {
        return Suggestion.nearest(word, known)
                .map(near -> " Did you mean `" + near + "`?")
                .orElse("");
    }

    private static String missing(MissingParameterException problem, List<String> args) {
        List<ArgSpec> missing = problem.getMissing();
        if (missing.size() == 1 && args.contains(name(missing.getFirst()))) {
            return "`"
                    + name(missing.getFirst())
                    + "` needs a value: "
                    + typed(missing.getFirst())
                    + ".";
        }
        return "`"
                + problem.getCommandLine().getCommandName()
                + "` needs "
                + missing.stream().map(WrongUsage::typed).collect(joining(" and "))
                + ".";
    }

    private static String badValue(ArgSpec argument, String value) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type == Path.class) {
            return "`"
                    + value
                    + "` is no file name here. Where names are Chinese, Java needs a UTF-8"
                    + " locale, such as LC_ALL=C.UTF-8.";
        }
        if (type == boolean.class) {
            return "`" + name(argument) + "` takes no value.";
        }
        String kind =
                type.isEnum() ? values(type.getEnumConstants()) : "a number such as `22` or `1.5`";
        return "`" + name(argument) + "` is " + kind + ", not `" + value + "`.";
    }

    private static String values(Object[] constants) {
        List<String> values =
                Arrays.stream(constants)
                        .map(constant -> "`" + constant.toString().toLowerCase(Locale.ROOT) + "`")
                        .toList();
        return String.join(", ", values.subList(0, values.size() - 1)) + " or " + values.getLast();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String typed(ArgSpec argument) {
        return argument instanceof OptionSpec
                ? "`" + name(argument) + " " + argument.paramLabel() + "`"
                : "`" + argument.paramLabel() + "`";
    }
}
