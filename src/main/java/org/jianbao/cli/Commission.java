package org.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.Job;
import org.jianbao.RefusedJobException;

/**
 * What is asked of those commands that make PDFs: a manuscript's folder, and what becomes of it.
 */
final class Commission {

    private final Supplier<Path> folder;
    private final Supplier<Path> out;
    private final Supplier<List<String>> editions;
    private final Equipment equipment;
    private final Supplier<Boolean> strict;
    private final Supplier<Optional<Path>> trace;

    /** Asks for it before all else that a command asks for. */
    Commission(Ticket ticket) {
        folder = ticket.folder();
        out =
                ticket.option(
                        "--out DIR",
                        Path.class,
                        Path.of("output"),
                        "The folder for the PDFs, made if there is none; `output` unless given.");
        editions =
                ticket.options(
                        "--edition NAME",
                        String.class,
                        "Build this edition only. Give it again for one more.");
        equipment = new Equipment(ticket);
        strict = ticket.strict();
        trace =
                ticket.option(
                        "--trace FILE",
                        Path.class,
                        "Also tell every line of every page, as JSON lines (docs/trace.md).");
    }

    /**
     * {@return what is to be built}
     *
     * @throws RefusedJobException if a style sheet, or the home of fonts and themes, is not there
     */
    Job job() throws RefusedJobException {
        return new Job(
                folder.get(),
                out.get(),
                editions.get(),
                equipment.styles(),
                trace.get(),
                equipment.home(),
                strict.get());
    }
}
