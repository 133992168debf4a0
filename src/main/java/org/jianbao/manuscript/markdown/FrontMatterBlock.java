package org.jianbao.manuscript.markdown;

import java.util.Optional;

/**
 * Where the front matter lies in a file: from its opening line {@code ---} to its closing one.
 *
 * @param yamlStart offset of the first character of the YAML
 * @param yamlEnd offset after the YAML, where the closing line begins
 * @param bodyStart offset at which the text of the manuscript begins
 */
record FrontMatterBlock(int yamlStart, int yamlEnd, int bodyStart) {

    private static final String FENCE = "---";

    /**
     * {@return where the front matter is; empty when there is none or no end to it, which is then
     * reported}
     */
    static Optional<FrontMatterBlock> find(Desk desk) {
        String text = desk.source().text();
        if (!lineAt(text, 0).stripTrailing().equals(FENCE)) {
            desk.report(FrontMatterProblems.missing(desk.source().start()));
            return Optional.empty();
        }
        int yamlStart = next(text, 0);
        for (int line = yamlStart; line < text.length(); line = next(text, line)) {
            if (lineAt(text, line).stripTrailing().equals(FENCE)) {
                return Optional.of(new FrontMatterBlock(yamlStart, line, next(text, line)));
            }
        }
        desk.report(FrontMatterProblems.open(desk.span(0, FENCE.length())));
        return Optional.empty();
    }

    /**
     * {@return the file with a space for each character of the front matter} So the Markdown parser
     * sees blank lines, and the offsets it tells are offsets in the file.
     */
    String blanked(String text) {
        return blanked(text, bodyStart);
    }

    /**
     * {@return a file without front matter, or with one that has no end} Of the latter the lines up
     * to the first blank one are taken for it, so that keys are not read as text.
     */
    static String open(String text) {
        int end = text.indexOf("\n\n");
        return lineAt(text, 0).stripTrailing().equals(FENCE)
                ? blanked(text, end < 0 ? text.length() : end)
                : text;
    }

    private static String blanked(String text, int bodyStart) {
        StringBuilder blank = new StringBuilder(text);
        for (int i = 0; i < bodyStart; i++) {
            if (blank.charAt(i) != '\n') {
                blank.setCharAt(i, ' ');
            }
        }
        return blank.toString();
    }

    private static String lineAt(String text, int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }
}
