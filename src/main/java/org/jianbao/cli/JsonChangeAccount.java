package org.jianbao.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jianbao.CompareReport;
import org.jianbao.CompareReport.Pages;
import org.jianbao.CompareReport.Told;
import org.jianbao.change.Change;
import org.jianbao.change.Portion;
import org.jianbao.change.Sheets.Sheet;
import org.jianbao.change.Stretch;
import org.jianbao.diagnostic.JsonReport;
import org.jianbao.json.Json;
import org.jianbao.json.JsonObject;

/** Tells what changed as JSON. {@code docs/changes.md} lists the keys. */
final class JsonChangeAccount {

    private JsonChangeAccount() {}

    /** {@return a report as one document} */
    static String of(CompareReport report) {
        JsonObject object = new JsonObject();
        object.value(
                "changes", Json.lines(report.changes().stream().map(JsonChangeAccount::change)));
        object.value("pages", report.pages().map(JsonChangeAccount::pages).orElse("null"));
        object.text("proof", report.proof().map(Path::toString));
        object.value("diagnostics", JsonReport.of(report.diagnostics()).stripTrailing());
        return object.close() + "\n";
    }

    private static String change(Told told) {
        Change change = told.change();
        JsonObject object = new JsonObject();
        object.text("kind", name(change.kind()));
        object.text("language", change.language());
        object.text("what", change.portion().kind().noun());
        object.text("place", change.portion().place());
        object.value("before", state(change.before(), told.before()));
        object.value("after", state(change.after(), told.now()));
        return object.value(
                        "words", Json.array(change.words().stream().map(JsonChangeAccount::words)))
                .close();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String state(Optional<Portion> portion, List<Integer> pages) {
        return portion.map(own ->
                        new JsonObject()
                                .text("place", own.place())
                                .number("line", own.span().line())
                                .value("pages", numbers(pages))
                                .close())
                .orElse("null");
    }

    private static String words(Stretch stretch) {
        return new JsonObject().text(name(stretch.kind()), stretch.text()).close();
    }

    private static String pages(Pages pages) {
        JsonObject object = new JsonObject();
        object.text("edition", pages.edition());
        object.number("before", pages.before()).number("now", pages.now());
        object.value("differing", numbers(pages.differing()));
        object.value("from", pages.from().map(String::valueOf).orElse("null"));
        object.value("leaves", sheets(pages.leaves()));
        return object.value("booklet", sheets(pages.booklet())).close();
    }

    private static String sheets(List<Sheet> sheets) {
        return Json.array(
                sheets.stream()
                        .map(sheet ->
                                new JsonObject()
                                        .number("number", sheet.number())
                                        .value("pages", numbers(sheet.pages()))
                                        .close()));
    }

    private static String numbers(List<Integer> numbers) {
        return Json.array(numbers.stream().map(String::valueOf));
    }
}
