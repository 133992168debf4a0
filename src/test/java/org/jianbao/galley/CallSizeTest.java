package org.jianbao.galley;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jianbao.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A call of a note is as large as the type that it stands in asks for, in every theme. */
class CallSizeTest {

    private static final Path STYLES =
            Path.of(System.getProperty("jianbao.home", ".")).resolve("styles");

    private static Theme theme(String over) throws IOException {
        List<SourceText> sheets = new ArrayList<>();
        for (String name : List.of("cinnabar.css", over)) {
            sheets.add(new SourceText(name, Files.readString(STYLES.resolve(name))));
        }
        return Theme.of(sheets);
    }

    @ParameterizedTest
    @CsvSource({
        "h2,''",
        "h3,''",
        "p,text",
        "blockquote,''",
        "blockquote,statement",
        "p,attribution",
        "h3,audience",
        "li,recommendation",
        "td,''",
        "th,''"
    })
    void aCallIsSmallerThanItsTextAndRaised(String name, String classes) throws IOException {
        for (String sheet : List.of("cinnabar.css", "shore.css", "proof.css")) {
            for (String language : List.of("en", "zh-Hans", "fr")) {
                Cascade cascade = new Cascade(theme(sheet), language);
                Element text = cascade.child(cascade.body(), name, classes, language);
                Look call = cascade.look(cascade.child(text, "sup", "call", language));
                double share = call.size() / cascade.look(text).size();
                String told = sheet + " " + language + " " + share;
                assertTrue(share >= 0.45 && share <= 0.72, told);
                double head = (call.rise() + 0.66 * call.size()) / cascade.look(text).size();
                assertTrue(head > 0.6 && head < 0.95, told + " head " + head);
            }
        }
    }
}
