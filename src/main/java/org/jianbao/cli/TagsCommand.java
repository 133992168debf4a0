package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.RefusedJobException;
import org.jianbao.tags.Tag;
import org.jianbao.tags.TagListing;
import org.jianbao.tags.TaggedPdf;
import org.jianbao.tags.UnreadablePdfException;

/** {@code jianbao tags}: what a PDF tells somebody who does not see its pages. */
final class TagsCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao tags FILE.pdf
            """;

    private static final String FOOTER =
            """
            Prints the structure tree of any PDF with its text, indented: headings,
            paragraphs, lists, notes, in the order in which they are read aloud.
            docs/accessibility.md tells what the names mean.

            Example:
              jianbao tags output/briefing-screen.pdf

            Exit codes: 0 done, 1 the PDF has no tags or is damaged, 2 wrong usage.
            """;

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "tags", "Tell what a PDF says to somebody who does not see its pages.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<Path> pdf = ticket.path("FILE.pdf", "The PDF.");

    TagsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        Path file = pdf.get();
        byte[] bytes = bytes(file);
        try {
            Optional<List<Tag>> tags = TaggedPdf.read(bytes);
            if (tags.isEmpty()) {
                terminal.err().println("`" + file + "` has no tags: nothing says what is read.");
                return Exit.ERRORS;
            }
            terminal.out().print(TagListing.of(tags.get()));
            return Exit.DONE;
        } catch (UnreadablePdfException unreadable) {
            terminal.err().println("`" + file + "` cannot be read: " + unreadable.reason() + ".");
            return Exit.ERRORS;
        }
    }

    private static byte[] bytes(Path file) throws RefusedJobException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedJobException(
                    "There is no file `" + file + "`.",
                    "The file is looked for from the folder where you are.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new RefusedJobException("The file `" + file + "` cannot be read.", "");
        }
    }
}
