package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jianbao.CompareReport;
import org.jianbao.CompareReport.Pages;
import org.jianbao.CompareReport.Told;
import org.jianbao.change.Change;
import org.jianbao.change.Portion;
import org.jianbao.change.Sheets.Sheet;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.TextReport;

/** Tells what changed in words: place by place, then what is to be printed again. */
final class ChangeAccount {

    private final Terminal terminal;

    ChangeAccount(Terminal terminal) {
        this.terminal = terminal;
    }

    void tell(CompareReport report) {
        terminal.err().print(TextReport.of(report.diagnostics()));
        StringBuilder text = new StringBuilder();
        for (List<Told> place : places(report.changes())) {
            text.append(head(place)).append('\n');
            place.forEach(told -> text.append(words(told)));
            text.append('\n');
        }
        if (!report.changes().isEmpty() || !report.hasErrors()) {
            text.append(sum(report.changes())).append('\n');
        }
        report.pages().ifPresent(pages -> text.append(pages(pages)));
        report.proof().ifPresent(file -> text.append("Proof: ").append(file).append('\n'));
        terminal.out().print(text);
        if (report.pages().isEmpty()) {
            terminal.err().print(withoutPages(report.diagnostics()));
        }
    }

    private static String withoutPages(List<Diagnostic> errors) {
        return errors.isEmpty()
                ? "\nThe former state has not all languages of the edition: no pages were"
                        + " compared, and no proof was written.\n"
                : "\nWith errors no pages are compared: no proof was written.\n";
    }

    /** Changes of one kind at one place, in all languages. */
    private static List<List<Told>> places(List<Told> changes) {
        Map<String, List<Told>> places = new LinkedHashMap<>();
        for (Told told : changes) {
            String key = told.change().kind() + " " + place(told.change());
            places.computeIfAbsent(key, _ -> new ArrayList<>()).add(told);
        }
        return List.copyOf(places.values());
    }

    /** The place, with the former one of what was moved. */
    private static String place(Change change) {
        String place = change.portion().place();
        String before = change.before().map(Portion::place).orElse(place);
        return before.equals(place) ? place : place + " (was " + before + ")";
    }

    private static String head(List<Told> place) {
        Change first = place.getFirst().change();
        String kind = first.kind().name().toLowerCase(Locale.ROOT);
        String reworded =
                first.kind() == Change.Kind.MOVED
                                && place.stream().anyMatch(t -> t.change().isReworded())
                        ? " and changed"
                        : "";
        return place(first)
                + ", "
                + kind
                + reworded
                + " "
                + place.stream().map(ChangeAccount::where).collect(joining(", "));
    }

    private static String where(Told told) {
        String pages =
                switch (told.change().kind()) {
                    case ADDED -> Numbers.pages(told.now());
                    case REMOVED -> Numbers.pages(told.before());
                    case CHANGED, MOVED ->
                            told.before().isEmpty() || told.now().isEmpty()
                                    ? ""
                                    : Numbers.pages(told.before()) + " → " + Numbers.of(told.now());
                };
        return "in " + told.change().language() + (pages.isEmpty() ? "" : ": " + pages);
    }

    private static String words(Told told) {
        if (told.change().kind() == Change.Kind.MOVED && !told.change().isReworded()) {
            return "";
        }
        String excerpt =
                told.change().isReworded() ? Excerpt.of(told.change().words()) : unseen(told);
        return "  " + told.change().language() + ": " + excerpt + "\n";
    }

    /** What changed of a block whose words are the same. */
    private static String unseen(Told told) {
        String before = told.change().before().map(Portion::name).orElse("");
        String now = told.change().portion().name();
        return before.equals(now)
                ? "the words are the same, the picture is another"
                : "the name: [-" + before + "-]{+" + now + "+}";
    }

    private static String sum(List<Told> changes) {
        if (changes.isEmpty()) {
            return "The texts are the same.";
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        changes.forEach(told -> counts.merge(told.change().language(), 1, Integer::sum));
        return counts.entrySet().stream()
                        .map(e ->
                                e.getValue()
                                        + (e.getValue() == 1 ? " change" : " changes")
                                        + " in "
                                        + e.getKey())
                        .collect(joining(", "))
                + ".";
    }

    private static String pages(Pages pages) {
        String edition = "Edition `" + pages.edition() + "`: ";
        if (pages.differing().isEmpty()) {
            return edition + "all " + pages.now() + " pages are the same; print nothing again.\n";
        }
        String count =
                pages.before() == pages.now()
                        ? pages.now() + " pages as before"
                        : pages.before() + " pages before, " + pages.now() + " now";
        return edition
                + count
                + pages.from().map(from -> "; from page " + from + " on all differ").orElse("")
                + ".\nPrint again: "
                + printed(pages)
                + "  on both sides of the paper: "
                + leaves("leaf", "leaves", pages.leaves())
                + "\n  as a stitched booklet: "
                + leaves("sheet", "sheets", pages.booklet())
                + "\n";
    }

    /** Pages that are no more need no printing. */
    private static String printed(Pages pages) {
        List<Integer> there = pages.differing().stream().filter(p -> p <= pages.now()).toList();
        Optional<Integer> gone =
                pages.differing().stream().filter(p -> p > pages.now()).findFirst();
        return (there.isEmpty() ? "no page" : Numbers.pages(there))
                + gone.map(from -> "; take out what follows page " + pages.now()).orElse("")
                + "\n";
    }

    private static String leaves(String one, String many, List<Sheet> sheets) {
        if (sheets.isEmpty()) {
            return "no " + one;
        }
        return (sheets.size() == 1 ? one : many)
                + " "
                + sheets.stream()
                        .map(sheet ->
                                sheet.number() + " (pages " + Numbers.listed(sheet.pages()) + ")")
                        .collect(joining(", "));
    }
}
