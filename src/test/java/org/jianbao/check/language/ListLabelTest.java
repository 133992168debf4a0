package org.jianbao.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jianbao.check.Checks;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list in the text is counted with a bracket that nothing opens. */
class ListLabelTest {

    @TempDir Path folder;

    @Test
    void labelsNeedNoOpeningBracket() throws IOException {
        assertEquals(List.of(), told("a）提高工资；b）缩短工时。"));
        assertEquals(List.of(), told("共三条：1）提高工资；2）缩短工时；12）休假。"));
        assertEquals(List.of(), told("一）提高工资；\n二）缩短工时。"));
    }

    @Test
    void otherBracketsDo() throws IOException {
        assertEquals(List.of("CK065"), told("工资提高了1）。"));
        assertEquals(List.of("CK065"), told("工资由NGO）支付。"));
        assertEquals(List.of("CK065"), told("工资提高）；工时缩短。"));
    }

    private List<String> told(String words) throws IOException {
        Files.writeString(
                folder.resolve("zh-Hans.md"),
                "---\ntitle: 标题\nlang: zh-Hans\n---\n\n" + words + "\n");
        return Checks.of(BriefingReader.read(folder).value().orElseThrow()).problems().stream()
                .map(problem -> problem.code().id())
                .toList();
    }
}
