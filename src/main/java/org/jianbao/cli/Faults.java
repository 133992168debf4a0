package org.jianbao.cli;

import java.util.Arrays;
import java.util.Optional;
import org.jianbao.RefusedJobException;

/** Tells why a command broke off: a job that was refused, want of memory, or a fault of ours. */
final class Faults {

    private final Terminal terminal;

    Faults(Terminal terminal) {
        this.terminal = terminal;
    }

    /** {@return the exit code, the reason told; with all its frames if {@code debug}} */
    int tell(Throwable reason, boolean debug) {
        if (debug) {
            reason.printStackTrace(terminal.err());
        }
        return switch (reason) {
            case RefusedJobException refused -> {
                terminal.refuse(refused.getMessage(), refused.hint());
                yield Exit.WRONG_USAGE;
            }
            case OutOfMemoryError _ -> {
                terminal.refuse(
                        "The memory does not suffice for this briefing.",
                        "Give it more: set JAVA_TOOL_OPTIONS=-Xmx4g and try again.");
                yield Exit.ERRORS;
            }
            case StackOverflowError _ -> {
                terminal.refuse(
                        "Something in this manuscript is nested too deeply for Jianbao.",
                        "Please report it, with the manuscript and \"" + Version.line() + "\".");
                yield Exit.ERRORS;
            }
            default -> {
                terminal.refuse(
                        "Jianbao has a fault, and nothing was written: " + describe(reason) + ".",
                        "Please report this line, the manuscript and \""
                                + Version.line()
                                + "\"; --debug tells more.");
                yield Exit.ERRORS;
            }
        };
    }

    private static String describe(Throwable reason) {
        String place =
                Arrays.stream(reason.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.jianbao."))
                        .findFirst()
                        .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
                        .orElse("");
        String message =
                Optional.ofNullable(reason.getMessage())
                        .map(text -> " (" + text.lines().findFirst().orElse("") + ")")
                        .orElse("");
        return reason.getClass().getSimpleName() + message + place;
    }
}
