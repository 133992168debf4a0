package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jianbao.RefusedJobException;

/** Finds the folder that holds {@code fonts/} and {@code styles/}. */
final class Home {

    /** Set by the launcher and by the build, which know. */
    private static final String PROPERTY = "jianbao.home";

    private Home() {}

    /**
     * {@return the folder that was named; else the one that the launcher names; else, of the folder
     * above that of the program ({@code target/jianbao.jar}), the program's own and the working
     * folder, the first that holds both}
     *
     * @param named by an option
     * @throws RefusedJobException if {@code fonts/} or {@code styles/} is not there
     */
    static Path find(Optional<Path> named) throws RefusedJobException {
        List<Path> places =
                named.or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of))
                        .map(List::of)
                        .orElseGet(Home::usual);
        return places.stream()
                .filter(Home::isHome)
                .findFirst()
                .orElseThrow(() ->
                        new RefusedJobException(
                                "The folders `fonts` and `styles` are not both in "
                                        + places.stream()
                                                .map(p -> "`" + p + "`")
                                                .collect(joining(" or "))
                                        + ".",
                                "Name the folder that holds them with `--home DIR`."));
    }

    private static boolean isHome(Path place) {
        return Files.isDirectory(place.resolve("fonts"))
                && Files.isDirectory(place.resolve("styles"));
    }

    private static List<Path> usual() {
        List<Path> places = new ArrayList<>();
        program()
                .map(Path::getParent)
                .ifPresent(folder -> {
                    Optional.ofNullable(folder.getParent()).ifPresent(places::add);
                    places.add(folder);
                });
        places.add(Path.of("").toAbsolutePath());
        return places.stream().distinct().toList();
    }

    /** The jar or the folder of classes that this program runs from. */
    private static Optional<Path> program() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            URI place = source.getLocation().toURI();
            return Optional.of(Path.of(place));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty(); // a loader that knows no files
        }
    }
}
