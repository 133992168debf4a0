package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of style sheets. */
class SheetCheckTest {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));

    /** Code and place of each problem of a sheet over the first theme. */
    private static List<String> told(String sheet) throws IOException {
        return SetText.theme(sheet).problems().stream()
                .map(d -> d.code().id() + " " + d.span())
                .toList();
    }

    private static String report(String sheet) throws IOException {
        return TextReport.of(SetText.theme(sheet).problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                ":root { --texxt-width: 300pt; } | GA021 | `--text-width`",
                ":root { --whatever: 3; } | GA021 | styles.md",
                ":root { --gutter: wide; } | GA023 | a length",
                ":root { --gutter: -3pt; } | GA023 | a length",
                ":root { --gutter: 3em; } | GA023 | a length",
                ":root { --contents: no; } | GA023 | `on` or `off`",
                ":root { --quote-reach: many; } | GA023 | a whole number",
                ":root { --paper: white; } | GA023 | `none` or a colour",
                ":root { --latin-weights: bold; } | GA023 | pairs of weights",
                ":root { --text-width: broad; } | GA024 | above zero",
                ":root { --text-width: 0mm; } | GA024 | above zero",
                ":root:lang(zh) { --latin-scale: -1; } | GA024 | above zero",
                ":root:lang(zh) { --latin-scale: 0; } | GA024 | above zero",
                ":root { color: red; } | GA022 | `body`",
                "p { --gutter: 3pt; } | GA022 | `:root`",
                "p { color: var(--vioce); } | GA025 | `--voice`",
                ":root { --ink: var(--black); } | GA025 | `:root`",
                "p { font-sise: 9pt; } | GA021 | `font-size`",
                "p { letter-spacing: 1pt; } | GA022 | styles.md",
                "p { font-size: large-ish; } | GA023 | says",
                "p { margin: 3pt 4; } | GA023 | says",
                "p { font-size 9pt; } | GA023 | `property: value;`",
                "p::wide { font-size: 9pt; } | GA026 | says",
                "p { background-image: url(a.png); } | GA022 | the manuscript",
                "@import \"other.css\"; | GA022 | one sheet",
                "@media print { p { color: #000000; } } | GA022 | one sheet",
                "p { color: #000000; | GA020 | a `}`",
                "p { color: #000000; } } | GA020 | Take it out",
                "p color: #000000; | GA020 | selector { property",
            })
    void whatIsWrongIsToldWithWhatToDo(String sheet, String code, String hint) throws IOException {
        String report = report(sheet);
        assertEquals(1, told(sheet).size(), report);
        assertTrue(report.contains(" " + code + ": "), report);
        assertTrue(report.contains(hint), report);
    }

    @Test
    void problemsNameTheirSheetLineAndColumn() throws IOException {
        assertEquals(
                List.of("GA023 own.css:3:3", "GA021 own.css:4:21"),
                told("/* a\n   b */ :root {\n  --gutter: x;\n} p { color: black; colour: red }\n"));
    }

    @Test
    void theRuleAfterOneThatIsNotClosedIsStillRead() throws IOException {
        assertEquals(
                List.of("GA020 own.css:1:1", "GA021 own.css:2:6"),
                told("p { color: black;\nem { colour: red; }\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ":root { --indigo: #2B396B cmyk(100 90 20 25); --voice: var(--indigo); }",
                "p { color: var(--ink) }",
                "a::after { color: red }",
                "p { font-family: \"A; } {\"; } /* p { */",
                "blockquote.statement { border: 1pt solid red; background: var(--paper); }",
                "td:first-child, h2 > .number { font-size: 12pt !important }",
                "",
            })
    void whatIsRightIsNotTold(String sheet) throws IOException {
        assertEquals("", report(sheet));
    }

    @Test
    void theShippedSheetsAreInOrder() throws IOException {
        List<SourceText> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(HOME.resolve("styles"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".css")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                sheets.add(new SourceText(file.getFileName().toString(), text));
            }
        }
        assertEquals("", TextReport.of(Theme.of(sheets).problems()));
    }

    @Test
    void theManualNamesEveryPropertyOfThePage() throws IOException {
        String manual = Files.readString(HOME.resolve("docs/styles.md"), StandardCharsets.UTF_8);
        List<String> missing =
                PageProperties.names().stream()
                        .filter(name -> !manual.contains("`--" + name + "`"))
                        .toList();
        assertEquals(List.of(), missing);
    }
}
