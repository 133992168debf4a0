package org.jianbao.manuscript.markdown;

import java.util.OptionalInt;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.TextFile;

/**
 * Holds back characters that no text holds. A file that holds one is refused as a whole; but an
 * entity of Markdown, or an escape of YAML, can still name one.
 */
final class CharacterSieve {

    private CharacterSieve() {}

    /**
     * {@return a text, U+FFFD in place of what no text holds} The first such character is reported.
     *
     * @param desk where problems go
     * @param text as it was read
     * @param span where it is written
     */
    static String sifted(Desk desk, String text, SourceSpan span) {
        OptionalInt control = text.codePoints().filter(c -> !TextFile.isText(c)).findFirst();
        if (control.isEmpty()) {
            return text;
        }
        desk.report(FileProblems.controlCharacter(span, control.getAsInt()));
        return text.codePoints()
                .map(c -> TextFile.isText(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
