package org.jianbao;

import java.nio.file.Path;
import java.time.Duration;

/**
 * An edition as delivered.
 *
 * @param edition its name
 * @param file its PDF
 * @param pages how many pages it has, covers included
 * @param bytes size of the file
 * @param time how long it took to make; reading and writing excluded
 */
public record Product(String edition, Path file, int pages, long bytes, Duration time) {}
