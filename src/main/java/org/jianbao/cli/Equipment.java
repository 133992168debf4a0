package org.jianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.RefusedJobException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;

/** The options for what texts are set with: style sheets, and the home of fonts and themes. */
final class Equipment {

    /** Below all that a command has of its own. */
    private static final int LATE = 90;

    private final Supplier<List<Path>> styles;
    private final Supplier<@Nullable Path> home;

    /** Asks for them with all else that a command asks for. */
    Equipment(Ticket ticket) {
        styles =
                ticket.options(
                        "--style FILE",
                        Path.class,
                        "A style sheet laid over the theme. Give it again for one more.");
        home =
                ticket.asked(
                        OptionSpec.builder("--home")
                                .paramLabel("DIR")
                                .order(LATE)
                                .type(Path.class)
                                .description(
                                        "The folder that holds fonts/ and styles/, if it is not the"
                                                + " program's own."));
    }

    /**
     * {@return the style sheets, in the order given}
     *
     * @throws RefusedJobException if one is not there
     */
    List<Path> styles() throws RefusedJobException {
        for (Path style : styles.get()) {
            if (!Files.isRegularFile(style)) {
                throw new RefusedJobException(
                        "There is no style sheet `" + style + "`.",
                        "The file is looked for from the folder where you are.");
            }
        }
        return List.copyOf(styles.get());
    }

    /**
     * {@return the home of fonts and themes}
     *
     * @throws RefusedJobException if they are not found
     */
    Path home() throws RefusedJobException {
        return Home.find(Optional.ofNullable(home.get()));
    }
}
