package org.jianbao.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;

/**
 * What can be typed after a command, in the order in which its help tells it. Each thing that is
 * asked for gives a supplier of what was typed, which has it when the command is called.
 *
 * <p>Picocli could read all this from annotations, but for each kind of them and each field the JVM
 * makes classes at run time: on a cold start that takes four times as long as to say it here.
 */
final class Ticket {

    /** Picocli's own factory first looks for Groovy in every jar. */
    private static final IFactory LISTS =
            new IFactory() {
                @Override
                public <K> K create(Class<K> type) {
                    if (type.equals(List.class)) {
                        return type.cast(new ArrayList<>());
                    }
                    throw new UnsupportedOperationException(type.getName());
                }
            };

    private final CommandSpec spec;

    /**
     * Begins with what the help of each command has.
     *
     * @param command what is called
     * @param name what is typed
     * @param header what it does, in a line
     */
    Ticket(Callable<Integer> command, String name, String header) {
        spec = CommandSpec.wrapWithoutInspection(command, LISTS).name(name);
        spec.usageMessage()
                .header(header)
                .sortOptions(false)
                .synopsisHeading("%nUsage: ")
                .parameterListHeading("%n")
                .optionListHeading("")
                .footerHeading("%n");
    }

    /** Says how it is typed. */
    Ticket synopsis(String text) {
        spec.usageMessage().customSynopsis(lines(text));
        return this;
    }

    /** Says what stands below the options. */
    Ticket footer(String text) {
        spec.usageMessage().footer(lines(text));
        return this;
    }

    /** {@return whether an option without a value was typed} */
    Supplier<Boolean> flag(String name, String description) {
        return asked(
                OptionSpec.builder(name)
                        .type(boolean.class)
                        .initialValue(false)
                        .description(description));
    }

    /**
     * {@return the value of an option}
     *
     * @param typed its name and what stands for its value, such as {@code --out DIR}
     * @param type of the value
     * @param usual its value where it is not typed
     */
    <T> Supplier<T> option(String typed, Class<T> type, T usual, String description) {
        return asked(option(typed, description).type(type).initialValue(usual));
    }

    /** {@return the value of an option that may be left out} */
    <T> Supplier<Optional<T>> option(String typed, Class<T> type, String description) {
        return perhaps(option(typed, description).type(type).build());
    }

    /** {@return the value of an option that has to be typed} */
    <T> Supplier<T> required(String typed, Class<T> type, String description) {
        return asked(option(typed, description).type(type).required(true));
    }

    /** {@return the values of an option that may be typed several times} */
    <T> Supplier<List<T>> options(String typed, Class<T> type, String description) {
        return asked(
                option(typed, description)
                        .type(List.class)
                        .auxiliaryTypes(type)
                        .initialValue(List.of()));
    }

    /** {@return the folder of the manuscript} */
    Supplier<Path> folder() {
        return asked(
                word(0, "FOLDER", "The folder of the manuscript; `manuscript` unless given.")
                        .arity("0..1")
                        .type(Path.class)
                        .defaultValue("manuscript"));
    }

    /** {@return whether translations that nobody has accepted count as errors} */
    Supplier<Boolean> strict() {
        return flag(
                "--strict",
                "For print, take stale translations as errors, and those never accepted"
                        + " (jianbao accept).");
    }

    /** {@return the word at a place, 0 for the first, which may be left out} */
    <T> Supplier<Optional<T>> word(int place, String label, Class<T> type, String description) {
        return perhaps(word(place, label, description).arity("0..1").type(type).build());
    }

    /** {@return the first word, a file or folder, which has to be typed} */
    Supplier<Path> path(String label, String description) {
        return asked(word(0, label, description).required(true).type(Path.class));
    }

    /** {@return what was typed for an option that is like no other} */
    <T extends @Nullable Object> Supplier<T> asked(OptionSpec.Builder option) {
        return asked(option.build());
    }

    /** {@return what was typed for words that are like no others} */
    <T> Supplier<T> asked(PositionalParamSpec.Builder words) {
        return asked(words.build());
    }

    /** {@return how its help reads, for what no other has} */
    CommandSpec spec() {
        return spec;
    }

    /** {@return a parser of what is typed} */
    CommandLine line() {
        return new CommandLine(spec, LISTS);
    }

    /** {@return the fault that something wrong was typed} */
    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private static String[] lines(String text) {
        return text.lines().toArray(String[]::new);
    }

    private static OptionSpec.Builder option(String typed, String description) {
        int space = typed.indexOf(' ');
        return OptionSpec.builder(typed.substring(0, space))
                .paramLabel(typed.substring(space + 1))
                .description(description);
    }

    private static PositionalParamSpec.Builder word(int place, String label, String description) {
        return PositionalParamSpec.builder()
                .index(String.valueOf(place))
                .paramLabel(label)
                .description(description);
    }

    private <T> Supplier<Optional<T>> perhaps(ArgSpec argument) {
        Supplier<@Nullable T> typed = asked(argument);
        return () -> Optional.ofNullable(typed.get());
    }

    private <T extends @Nullable Object> Supplier<T> asked(ArgSpec argument) {
        spec.add(argument);
        return argument::getValue;
    }
}
