package org.jianbao;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * An edition as delivered.
 *
 * @param edition its name
 * @param file its PDF
 * @param pages how many pages it has, covers included
 * @param bytes size of the file
 * @param time how long it took to make; reading and writing excluded
 * @param excess how much higher the second language's text is than the first's, 0.03 for three
 *     percent; empty where no two stand side by side
 */
public record Product(
        String edition, Path file, int pages, long bytes, Duration time, Optional<Double> excess) {}
