package org.jianbao.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlinesTest {

    private static final SourceSpan SPAN = new SourceText("en.md", "").start();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    性工作⏎并不是⏎人口贩卖 | 性工作并不是人口贩卖
                    Sex Work⏎Is Not         | Sex Work Is Not
                    中文⏎English⏎中文       | 中文 English 中文
                    句子。⏎“引文”           | 句子。 “引文”
                    一，⏎  二               | 一，二
                    a ⏎ b                   | a b
                    𠀀⏎𠀁                    | 𠀀𠀁
                    """)
    void lineEndsFold(String text, String expected) {
        assertEquals(expected, Inlines.folded(text.replace('⏎', '\n')));
    }

    @Property
    void aLineEndIsTheWhiteSpaceAroundItToo(
            @ForAll @Chars({'a', '水', '。', ' ', '\t', '\f', '\u00A0', '\u3000', '\n'})
                    String text) {
        StringBuilder expected = new StringBuilder();
        for (String line : text.strip().split("\\s*\\n\\s*", -1)) {
            boolean wide = expected.toString().matches("(?s).*[水。\u3000]");
            boolean joined = wide && line.matches("(?s)[水。\u3000].*");
            expected.append(joined || expected.isEmpty() ? "" : " ").append(line);
        }
        assertEquals(expected.toString(), Inlines.folded(text));
    }

    @Test
    void textIsWhatIsRead() {
        List<Inline> inlines =
                List.of(
                        text("One "),
                        new Inline.Emphasis(List.of(text("two")), SPAN),
                        new Inline.NoteCall("a", 1, SPAN),
                        new Inline.LineBreak(SPAN),
                        new Inline.Code("x()", SPAN),
                        new Inline.Link("u", List.of(text(" link")), SPAN),
                        new Inline.Image("a.png", " picture", SPAN));
        assertEquals("One two x() link picture", Inlines.plainText(inlines));
    }

    @Test
    void nothingIsNoText() {
        assertEquals("", Inlines.plainText(List.of()));
    }

    private static Inline text(String text) {
        return new Inline.Text(text, SPAN);
    }
}
