package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jianbao.AcceptReport;
import org.jianbao.AcceptReport.Item;
import org.jianbao.AcceptReport.State;
import org.jianbao.ProofDesk;
import org.jianbao.RefusedJobException;
import org.jianbao.diagnostic.TextReport;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The command {@code accept}: translations were read against their texts. */
final class AcceptCommand implements Command {

    private static final String SYNOPSIS =
            """
            jianbao accept [FOLDER] [ID]... [--list]
            """;

    private static final String FOOTER =
            """
            Writes down, in accepted.txt beside the texts, what each block says in either
            language. If one is changed later, check and build tell it until the two have
            been read against each other and are accepted again. Where blocks do not pair,
            nothing is accepted.

            Examples:
              jianbao accept --list             how every block stands, and its name
              jianbao accept legal-framework.3  one block
              jianbao accept legal-framework    a section with all under it
              jianbao accept news en.md:120     the block at a line, of another folder
              jianbao accept                    everything

            Exit codes: 0 done, 1 the manuscript has errors, 2 wrong usage.
            """;

    private static final Path USUAL = Path.of("manuscript");

    private final Terminal terminal;

    private final Ticket ticket =
            new Ticket(this, "accept", "Say that translations were read against their texts.")
                    .synopsis(SYNOPSIS)
                    .footer(FOOTER);

    private final Supplier<List<String>> words =
            ticket.asked(
                    PositionalParamSpec.builder()
                            .index("0..*")
                            .arity("0..*")
                            .paramLabel("[FOLDER] [ID]")
                            .hideParamSyntax(true)
                            .type(List.class)
                            .auxiliaryTypes(String.class)
                            .initialValue(List.of())
                            .description(
                                    "The folder of the manuscript, `manuscript` unless given; then which"
                                            + " blocks, all unless given. The first word is the"
                                            + " folder if there is a folder of that name."));

    private final Supplier<Boolean> list =
            ticket.flag("--list", "Tell how the blocks stand, and write nothing.");

    AcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Ticket ticket() {
        return ticket;
    }

    @Override
    public Integer call() throws RefusedJobException {
        List<String> typed = words.get();
        boolean named = !typed.isEmpty() && Files.isDirectory(Path.of(typed.getFirst()));
        Path folder = named ? Path.of(typed.getFirst()) : USUAL;
        List<String> names = named ? typed.subList(1, typed.size()) : typed;
        AcceptReport report =
                list.get() ? ProofDesk.list(folder, names) : ProofDesk.accept(folder, names);
        terminal.err().print(TextReport.of(report.diagnostics()));
        if (report.refused()) {
            terminal.err().print("\nNothing was accepted.\n");
            return Exit.ERRORS;
        }
        terminal.out().print(list.get() ? listed(report) : accepted(report));
        return Exit.DONE;
    }

    private static String listed(AcceptReport report) {
        return report.items().stream().map(AcceptCommand::line).collect(joining())
                + counted(report.items().size(), "block")
                + ": "
                + states(report.items())
                + "\n";
    }

    private static String accepted(AcceptReport report) {
        List<Item> fresh =
                report.items().stream().filter(item -> item.state() != State.ACCEPTED).toList();
        int open = report.open() - fresh.size();
        return fresh.stream().map(AcceptCommand::line).collect(joining())
                + report.file()
                + ": "
                + (fresh.isEmpty()
                        ? "nothing changed, "
                                + counted(report.items().size(), "block")
                                + " accepted already"
                        : counted(fresh.size(), "block") + " accepted, " + states(fresh))
                + (open == 0 ? "" : "; " + open + " more to be read")
                + "\n";
    }

    private static String line(Item item) {
        return item.id() + ": " + state(item) + ", " + item.left() + ", " + item.right() + "\n";
    }

    private static String state(Item item) {
        return switch (item.state()) {
            case ACCEPTED -> "accepted";
            case CHANGED -> "changed in " + String.join(" and ", item.changed());
            case NEW -> "new";
        };
    }

    private static String states(List<Item> items) {
        List<String> parts = new ArrayList<>();
        for (State state : State.values()) {
            long count = items.stream().filter(item -> item.state() == state).count();
            if (count > 0) {
                parts.add(
                        count
                                + switch (state) {
                                    case ACCEPTED -> " accepted";
                                    case CHANGED -> " changed";
                                    case NEW -> " new";
                                });
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
