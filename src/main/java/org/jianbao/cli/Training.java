package org.jianbao.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;
import org.jianbao.Rehearsal;

/**
 * Trains Java: runs what the program runs most, so that a cache can be made of the classes that it
 * loads and of what its methods are like (JEP 483, 515). Maven does so once, when it makes the
 * program.
 */
final class Training {

    /** Long enough for some hundred edits; more than as many were not seen to help. */
    private static final Duration LONGEST = Duration.ofSeconds(12);

    private Training() {}

    /**
     * Builds a briefing, then rehearses edits of it as {@code watch} does.
     *
     * @param args the folder of the manuscript, that of the PDFs, then the editions to be built
     * @throws RefusedJobException if fonts or styles are not there
     */
    public static void main(String... args) throws RefusedJobException {
        Locale.setDefault(Locale.ROOT);
        Path folder = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<String> editions = List.of(args).subList(2, args.length);
        // A manuscript with errors trains as well.
        Main.run(
                Terminal.ofProcess(),
                "build",
                folder.toString(),
                "--out",
                out.toString(),
                "--quiet");
        Path home = Home.find(Optional.empty());
        Rehearsal.hold(new Job(folder, out, editions, List.of(), Optional.empty(), home), LONGEST);
    }
}
