package org.jianbao.check.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.jianbao.check.text.Findings;
import org.jianbao.check.text.Prose;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.TextReport;
import org.jianbao.manuscript.Attributes;
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

    @Property(tries = 3000)
    void rulesThatAreNotAskedWouldFindNothing(
            @ForAll("anything") List<String> pieces,
            @ForAll @Size(max = 4) List<@From("tag") String> tags) {
        Prose prose = prose(pieces, tags);
        Findings asked = new Findings();
        Language.check(prose, '“', asked);
        Findings all = new Findings();
        if (!prose.text().isEmpty()) {
            Letters letters = new Letters(prose, '“');
            Language.RULES.forEach(rule -> rule.check(letters, all));
        }
        assertEquals(all.all(), asked.all());
    }

    @Property(tries = 1000)
    void rulesThatAreNotAskedWouldFindNothingInAnyCharacters(
            @ForAll String text, @ForAll @Size(max = 4) List<@From("tag") String> tags) {
        rulesThatAreNotAskedWouldFindNothing(
                text.codePoints().mapToObj(Character::toString).toList(), tags);
    }

    /** Pieces of a text, the first ones each in a language. */
    private static Prose prose(List<String> pieces, List<String> tags) {
        SourceText source = new SourceText("x.md", String.join("", pieces));
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < pieces.size(); i++) {
            SourceSpan span = new SourceSpan(source, at, at + pieces.get(i).length());
            Inline text = new Inline.Text(pieces.get(i), span);
            Attributes in =
                    new Attributes(
                            Optional.empty(),
                            i % 3 == 2 ? List.of("sic") : List.of(),
                            i < tags.size() ? Optional.of(tags.get(i)) : Optional.empty());
            inlines.add(i % 2 == 0 ? text : new Inline.Span(List.of(text), in, span));
            at = span.end();
        }
        return Prose.of(inlines, tags.isEmpty() ? "zh-Hans" : tags.getLast(), source);
    }

    @Provide
    Arbitrary<String> tag() {
        return Arbitraries.of("zh-Hans", "zh-Hant", "zh-TW", "en", "en-GB", "fr", "ru", "ja");
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
