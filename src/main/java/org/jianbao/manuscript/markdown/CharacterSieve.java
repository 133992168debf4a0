package org.jianbao.manuscript.markdown;

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
        int control = TextFile.firstControl(text);
        if (control < 0) {
            return text;
        }
        desk.report(FileProblems.controlCharacter(span, text.codePointAt(control)));
        return text.codePoints()
                .map(c -> TextFile.isText(c) ? c : '\uFFFD')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
