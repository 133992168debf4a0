package org.jianbao.cli;

import static java.util.stream.Collectors.joining;

import org.jianbao.Product;
import org.jianbao.Report;
import org.jianbao.SetParagraph;
import org.jianbao.diagnostic.JsonReport;

/** Tells what came of a job as JSON. {@code docs/command-line.md} lists the keys. */
final class JsonAccount {

    private JsonAccount() {}

    /** {@return a report as one document} */
    static String of(Report report) {
        return "{\"products\":["
                + report.products().stream().map(JsonAccount::product).collect(joining(","))
                + "],\n\"diagnostics\":"
                + JsonReport.of(report.diagnostics()).stripTrailing()
                + "}\n";
    }

    private static String product(Product product) {
        return "\n{\"edition\":"
                + Json.text(product.edition())
                + ",\"file\":"
                + Json.text(product.file().toString())
                + ",\"pages\":"
                + product.pages()
                + ",\"bytes\":"
                + product.bytes()
                + ",\"seconds\":"
                + Json.number(product.time().toNanos() / 1e9)
                + product.excess().map(e -> ",\"excess\":" + Json.number(e)).orElse("")
                + "}";
    }

    /** {@return a set paragraph as one object on one line} */
    static String of(SetParagraph paragraph) {
        return "{\"lines\":["
                + paragraph.lines().stream().map(JsonAccount::line).collect(joining(","))
                + "],\"overfull\":["
                + paragraph.overfull().stream().map(JsonAccount::overfull).collect(joining(","))
                + "]}\n";
    }

    private static String line(SetParagraph.Line line) {
        return "{\"text\":"
                + Json.text(line.text())
                + ",\"width\":"
                + Json.number(line.width())
                + ",\"adjust\":"
                + Json.number(line.adjust())
                + ",\"places\":["
                + line.places().stream().map(Json::number).collect(joining(","))
                + "]}";
    }

    private static String overfull(SetParagraph.Overfull overfull) {
        return "{\"line\":"
                + overfull.line()
                + ",\"excess\":"
                + Json.number(overfull.excess())
                + "}";
    }
}
