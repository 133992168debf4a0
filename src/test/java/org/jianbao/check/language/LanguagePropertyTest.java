package org.jianbao.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jianbao.check.text.Findings;
import org.jianbao.check.text.Prose;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** Text that is written rightly is passed in silence; no text whatever stops the rules. */
class LanguagePropertyTest {

    @Property(tries = 500)
    void rightChineseGivesNothing(@ForAll("chinese") List<String> clauses) {
        assertEquals("", TextReport.of(check(String.join("", clauses) + "好。", "zh-Hans")));
    }

    @Property(tries = 500)
    void rightEnglishGivesNothing(@ForAll("english") List<String> clauses) {
        assertEquals("", TextReport.of(check(String.join(" ", clauses) + " end.", "en")));
    }

    @Property(tries = 2000)
    void anyTextIsRead(@ForAll("anything") List<String> pieces) {
        String text = String.join("", pieces);
        for (String language : List.of("zh-Hans", "zh-Hant", "en", "fr", "ru")) {
            for (Diagnostic problem : check(text, language)) {
                assertTrue(problem.span().end() <= text.length());
                assertTrue(problem.span().start() < problem.span().end());
            }
        }
    }

    @Property(tries = 300)
    void anyCharactersAreRead(@ForAll String text) {
        check(text, "zh-Hans");
        check(text, "en");
    }

    @Provide
    Arbitrary<List<String>> chinese() {
        return Arbitraries.of(
                        "性工作是一种工作，",
                        "网络（Global Network of Sex Work Projects，NSWP）成立于1992年，",
                        "他说：“来的人说‘好’，又走了。”",
                        "《卫报》、《公约》和《议定书》；",
                        "会议在10:30开始，共1,000人，占43.5%。",
                        "真的吗？！",
                        "他来了……又走了——没有回来。",
                        "从北京—上海，1949—1978年，",
                        "著名的皇后、干部和里程，乾坤；",
                        "网址是 www.nswp.org，文件是readme.md，",
                        "尼亚姆科·萨布尼（Nyamko Sabuni）与 NSWP 的成员\n一起来。",
                        "函数f(x)与3:1，Sex Workers’ Collective。")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> english() {
        return Arbitraries.of(
                        "Sex work is work,",
                        "the workers’ own ‘words’ and “their ‘rights’ too”;",
                        "’tis the ’90s, don’t you know?",
                        "(founded in 1992, e.g., in Sweden),",
                        "at 10:30, 1,000 people, US$1,000;",
                        "a) one, b) two; etc., and so on...",
                        "was he 5' 10\" tall?!",
                        "pages 10–12 — and\nmore,",
                        "use --strict, .net and ../up,",
                        "Laura Agustín’s naïve café: α and β;")
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<String>> anything() {
        return Arbitraries.of(
                        "性",
                        "國",
                        "国",
                        "a",
                        "Ab ",
                        "1",
                        " ",
                        "  ",
                        "\n",
                        "　",
                        ",",
                        ".",
                        "。",
                        "，",
                        "、",
                        "?",
                        "！",
                        ":",
                        "；",
                        "(",
                        "（",
                        ")",
                        "）",
                        "《",
                        "》",
                        "「",
                        "“",
                        "”",
                        "‘",
                        "’",
                        "'",
                        "\"",
                        "-",
                        "—",
                        "…",
                        "·",
                        "１",
                        "Ａ",
                        "⼈",
                        "\uFA11",
                        "\u200B",
                        "\u202E",
                        "\uD840",
                        "\uDC00",
                        "\uD869\uDED6",
                        "Св",
                        "た",
                        "한",
                        "α",
                        "/",
                        "@")
                .list()
                .ofMaxSize(30);
    }

    private static List<Diagnostic> check(String text, String language) {
        SourceText source = new SourceText("text.md", text);
        SourceSpan span = new SourceSpan(source, 0, text.length());
        Prose prose = Prose.of(List.of(new Inline.Text(text, span)), language, source);
        Findings findings = new Findings();
        Language.check(prose, Signs.NONE, findings);
        return findings.all();
    }
}
