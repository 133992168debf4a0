package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Reads a style sheet into rules and declarations, each with its place: enough of the syntax of CSS
 * to tell an editor where something is wrong.
 */
final class SheetReader {

    private static final Pattern HIDDEN =
            Pattern.compile("/\\*.*?(?:\\*/|$)|\"[^\"\\n]*\"|'[^'\\n]*'", Pattern.DOTALL);

    private final SourceText sheet;

    /** The sheet with comments blanked, at the same offsets. */
    private final String text;

    /** The same with what stands in quotation marks blanked too: only marks that count are left. */
    private final String marks;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /**
     * A rule.
     *
     * @param selector as written
     * @param span where the selector stands
     * @param declarations what it says
     */
    record Rule(String selector, SourceSpan span, List<Declaration> declarations) {}

    /**
     * A declaration.
     *
     * @param name of the property
     * @param value as written, without comments
     * @param span where both stand
     */
    record Declaration(String name, String value, SourceSpan span) {}

    private SheetReader(SourceText sheet) {
        this.sheet = sheet;
        this.text = HIDDEN.matcher(sheet.text()).replaceAll(SheetReader::withoutComment);
        this.marks = HIDDEN.matcher(sheet.text()).replaceAll(SheetReader::blank);
    }

    /** {@return the sheet, read} */
    static SheetReader read(SourceText sheet) {
        SheetReader reader = new SheetReader(sheet);
        reader.rules(0);
        return reader;
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** {@return what is wrong with its braces, and what it asks for from elsewhere} */
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    private static String blank(MatchResult hidden) {
        return hidden.group().replaceAll("[^\\n]", " ");
    }

    private static String withoutComment(MatchResult hidden) {
        String shown = hidden.group().startsWith("/") ? blank(hidden) : hidden.group();
        return Matcher.quoteReplacement(shown);
    }

    private void rules(int from) {
        int at = from;
        while (at < text.length()) {
            char mark = marks.charAt(at);
            if (mark == '@') {
                at = atRule(at);
            } else if (mark == '}') {
                problems.add(SheetProblems.braceTooMany(span(at, at + 1)));
                at++;
            } else if (Character.isWhitespace(text.charAt(at)) || mark == ';') {
                at++;
            } else {
                at = rule(at);
            }
        }
    }

    /** Reads a rule; gives the offset after it. */
    private int rule(int start) {
        int open = next("{}", start);
        if (open == text.length() || marks.charAt(open) == '}') {
            SourceSpan span = stripped(start, open);
            problems.add(SheetProblems.noBraces(firstLine(span)));
            return Math.min(text.length(), open + 1);
        }
        SourceSpan selector = stripped(start, open);
        int close = next("{}", open + 1);
        boolean closed = close < text.length() && marks.charAt(close) == '}';
        if (!closed) {
            problems.add(SheetProblems.notClosed(firstLine(selector)));
        }
        // The rule that follows an open one begins after its last declaration.
        int end = closed || close == text.length() ? close : marks.lastIndexOf(';', close) + 1;
        end = Math.max(end, open + 1);
        rules.add(new Rule(written(selector), selector, declarations(open + 1, end)));
        return closed ? close + 1 : end;
    }

    private List<Declaration> declarations(int from, int to) {
        List<Declaration> declarations = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = Math.min(to, next(";", at));
            SourceSpan span = stripped(at, end);
            int colon = marks.substring(span.start(), span.end()).indexOf(':');
            if (colon > 0) {
                String written = written(span);
                String name = written.substring(0, colon).strip();
                String value = written.substring(colon + 1).strip();
                declarations.add(new Declaration(name, value, span));
            } else if (span.end() > span.start()) {
                problems.add(SheetProblems.noColon(firstLine(span)));
            }
            at = end + 1;
        }
        return declarations;
    }

    /** Rules such as {@code @import} take no effect; gives the offset after one. */
    private int atRule(int start) {
        int end = next(";{", start);
        problems.add(SheetProblems.atRule(firstLine(stripped(start, end))));
        int depth = 0;
        for (int at = end; at < text.length(); at++) {
            char mark = marks.charAt(at);
            depth += mark == '{' ? 1 : mark == '}' ? -1 : 0;
            if (depth <= 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** {@return the offset of the next of some marks, or the end} */
    private int next(String wanted, int from) {
        int at = from;
        while (at < text.length() && wanted.indexOf(marks.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private SourceSpan stripped(int from, int to) {
        int start = from;
        int end = Math.max(from, Math.min(to, text.length()));
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return span(start, end);
    }

    private String written(SourceSpan span) {
        return text.substring(span.start(), span.end());
    }

    private SourceSpan span(int start, int end) {
        return new SourceSpan(sheet, start, end);
    }

    private static SourceSpan firstLine(SourceSpan span) {
        return Gauge.firstLine(span);
    }
}
