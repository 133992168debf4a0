package org.jianbao.galley;

import java.util.stream.Collectors;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;

/** Code, line for line: each keeps its indent, and an empty line its place. */
final class CodeLines {

    private static final String TAB = "    ";
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final String LINE_BREAK = "\u2028";

    private CodeLines() {}

    /** {@return the lines of a code block as one text} */
    static Inline.Code of(Block.CodeBlock code) {
        String lines =
                code.text()
                        .stripTrailing()
                        .replace("\t", TAB)
                        .lines()
                        .map(CodeLines::indented)
                        .collect(Collectors.joining(LINE_BREAK));
        return new Inline.Code(lines, code.span());
    }

    /** White space at a line's start would vanish, no-break spaces stay. */
    private static String indented(String line) {
        String text = line.strip();
        int indent = line.length() - line.stripLeading().length();
        return text.isEmpty()
                ? String.valueOf(NO_BREAK_SPACE)
                : String.valueOf(NO_BREAK_SPACE).repeat(indent) + text;
    }
}
