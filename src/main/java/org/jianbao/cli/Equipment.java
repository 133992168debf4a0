package org.jianbao.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.RefusedJobException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for what texts are set with: style sheets, and the home of fonts and themes. */
final class Equipment {

    @Option(
            names = "--style",
            paramLabel = "FILE",
            description = "A style sheet laid over the theme. Give it again for one more.")
    private List<Path> styles = new ArrayList<>();

    @Option(
            names = "--home",
            paramLabel = "DIR",
            order = 90,
            description =
                    "The folder that holds fonts/ and styles/, if it is not the program's own.")
    private @Nullable Path home;

    /**
     * {@return the style sheets, in the order given}
     *
     * @throws RefusedJobException if one is not there
     */
    List<Path> styles() throws RefusedJobException {
        for (Path style : styles) {
            if (!Files.isRegularFile(style)) {
                throw new RefusedJobException(
                        "There is no style sheet `" + style + "`.",
                        "The file is looked for from the folder where you are.");
            }
        }
        return List.copyOf(styles);
    }

    /**
     * {@return the home of fonts and themes}
     *
     * @throws RefusedJobException if they are not found
     */
    Path home() throws RefusedJobException {
        return Home.find(Optional.ofNullable(home));
    }
}
