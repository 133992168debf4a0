import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Deletes an AOT cache that is older than what it was made of. JDK 25 does not look whether the jars
 * of {@code -XX:AOTCache} are the same as when it was made, and would run the former program.
 *
 * <p>Takes the cache, then files and folders of which it was made.
 */
final class StaleCache {

    private StaleCache() {}

    public static void main(String... args) throws IOException {
        Path cache = Path.of(args[0]);
        if (!Files.exists(cache)) {
            return;
        }
        FileTime made = Files.getLastModifiedTime(cache);
        for (String source : List.of(args).subList(1, args.length)) {
            try (Stream<Path> files = Files.walk(Path.of(source))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(made) > 0) {
                        Files.deleteIfExists(cache);
                        return;
                    }
                }
            }
        }
    }
}
