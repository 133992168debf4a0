package org.jianbao.galley;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.galley.SheetReader.Declaration;
import org.jianbao.galley.SheetReader.Rule;
import org.jianbao.source.SourceText;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.parser.CSSParser;
import org.xhtmlrenderer.css.sheet.StylesheetInfo.Origin;

/**
 * Checks style sheets: what has a wrong name or value, and what CSS knows but has no effect here,
 * is told at its place. Values of CSS properties are held against Flying Saucer's own parser.
 */
final class SheetCheck {

    /** More problems than this are not told. */
    private static final int MOST = 200;

    private static final Pattern ROOT = Pattern.compile(":root(?::lang\\(\\s*[\\w-]+\\s*\\))?");
    private static final Pattern VAR = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*\\)");
    private static final Pattern URL = Pattern.compile("url\\s*\\(", Pattern.CASE_INSENSITIVE);

    /** The properties of CSS that the galley reads; those of background and border beside them. */
    private static final Set<String> EFFECTIVE =
            Set.of(
                    ("font-family font-size font-weight font-style line-height color text-align"
                                    + " text-indent margin margin-top margin-right margin-bottom"
                                    + " margin-left hyphens vertical-align page-break-before")
                            .split(" ", -1));

    private final Map<String, String> properties;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, Boolean> wrong = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * A piece of CSS that Flying Saucer must be able to read.
     *
     * @param css the piece
     * @param declaration whether it is one; else it is a rule
     * @param problem what is told of it, given why it cannot be read
     */
    private record Piece(String css, boolean declaration, Function<String, Diagnostic> problem) {

        String asRule() {
            return declaration ? "p { " + css + " }\n" : css + "\n";
        }
    }

    private SheetCheck(Map<String, String> properties) {
        this.properties = properties;
    }

    /**
     * {@return what is wrong with style sheets}
     *
     * @param sheets one laid over the other
     * @param properties the custom properties of all of them, by name
     */
    static List<Diagnostic> check(List<SourceText> sheets, Map<String, String> properties) {
        SheetCheck check = new SheetCheck(properties);
        List<SheetReader> read = sheets.stream().map(SheetReader::read).toList();
        for (SheetReader sheet : read) {
            sheet.rules().forEach(check::collect);
        }
        for (SheetReader sheet : read) {
            check.problems.addAll(sheet.problems());
            sheet.rules().forEach(check::rule);
        }
        check.read();
        return check.problems.stream().sorted(Diagnostic.BY_PLACE).limit(MOST).toList();
    }

    private void collect(Rule rule) {
        for (Declaration declaration : rule.declarations()) {
            Matcher var = VAR.matcher(declaration.value());
            while (var.find()) {
                used.add(var.group(1));
            }
        }
    }

    private void rule(Rule rule) {
        boolean root = ROOT.matcher(rule.selector()).matches();
        if (!root) {
            pieces.add(
                    new Piece(
                            rule.selector() + " {}",
                            false,
                            why -> SheetProblems.selector(Gauge.firstLine(rule.span()), why)));
        }
        for (Declaration declaration : rule.declarations()) {
            if (!isComplete(declaration)) {
                continue;
            }
            boolean custom = declaration.name().startsWith("--");
            if (root && custom) {
                custom(declaration);
            } else if (root || custom) {
                problems.add(SheetProblems.misplaced(declaration, root));
            } else {
                plain(declaration);
            }
        }
    }

    /** Whether all that a value refers to is there. */
    private boolean isComplete(Declaration declaration) {
        boolean complete = true;
        Matcher var = VAR.matcher(declaration.value());
        while (var.find()) {
            if (!properties.containsKey(var.group(1))) {
                problems.add(SheetProblems.missing(declaration, var.group(1), properties.keySet()));
                complete = false;
            }
        }
        if (URL.matcher(declaration.value()).find()) {
            problems.add(SheetProblems.address(declaration));
            complete = false;
        }
        if (complete && !Theme.ends(declaration.value(), properties)) {
            problems.add(SheetProblems.endless(declaration));
            return false;
        }
        return complete && !isSpoiled(declaration.value(), 0);
    }

    /** Whether a value refers to one that is told already, a few steps deep. */
    private boolean isSpoiled(String value, int depth) {
        return VAR.matcher(value)
                .results()
                .map(var -> var.group(1))
                .anyMatch(name -> depth > 8 || known(name, depth));
    }

    /** Asked once for each name: values made of others would be asked for again and again. */
    private boolean known(String name, int depth) {
        Boolean known = wrong.get(name);
        if (known == null) {
            known = isWrong(name, depth + 1);
            wrong.put(name, known);
        }
        return known;
    }

    private boolean isWrong(String name, int depth) {
        String value = properties.get(name);
        if (value == null || isSpoiled(value, depth)) {
            return true;
        }
        return PageProperties.kind(name)
                .filter(kind -> !value.contains("var(") && !kind.takes(value))
                .isPresent();
    }

    private void custom(Declaration declaration) {
        String name = declaration.name().substring(2);
        Optional<PageProperties.Kind> kind = PageProperties.kind(name);
        if (kind.isEmpty()) {
            if (!used.contains(name)) {
                problems.add(SheetProblems.unknownCustom(declaration));
            }
        } else if (!kind.get().takes(Theme.resolved(declaration.value(), properties))) {
            problems.add(SheetProblems.value(declaration, kind.get()));
        }
    }

    private void plain(Declaration declaration) {
        String name = declaration.name().toLowerCase(Locale.ROOT);
        boolean effective =
                EFFECTIVE.contains(name)
                        || name.startsWith("background")
                        || name.startsWith("border");
        if (CSSName.getByPropertyName(name) == null) {
            problems.add(SheetProblems.unknown(declaration, EFFECTIVE));
        } else if (!effective) {
            problems.add(SheetProblems.noEffect(declaration));
        } else {
            String value = Theme.screen(Theme.resolved(declaration.value(), properties));
            pieces.add(
                    new Piece(
                            name + ": " + value,
                            true,
                            why -> SheetProblems.value(declaration, why)));
        }
    }

    /** All pieces are read at once; only if there is a fault, one by one to see where. */
    private void read() {
        String all = pieces.stream().map(Piece::asRule).collect(Collectors.joining());
        if (unreadable(all, false).isEmpty()) {
            return;
        }
        for (Piece piece : pieces) {
            unreadable(piece.css(), piece.declaration())
                    .ifPresent(why -> problems.add(piece.problem().apply(why)));
        }
    }

    /** Why Flying Saucer cannot read a piece of CSS, in its words. */
    private static Optional<String> unreadable(String css, boolean declaration) {
        List<String> messages = new ArrayList<>();
        CSSParser parser = new CSSParser((_, message) -> messages.add(message));
        if (declaration) {
            parser.parseDeclaration(Origin.AUTHOR, css);
        } else {
            parse(parser, css);
        }
        return messages.stream().findFirst().map(SheetCheck::withoutLine);
    }

    private static void parse(CSSParser parser, String css) {
        try {
            var _ = parser.parseStylesheet("theme", Origin.AUTHOR, new StringReader(css));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its messages name lines of the piece alone, and what it does next. */
    private static String withoutLine(String message) {
        return message.replaceAll("(?s)\\s+at line \\d+.*", "")
                .replaceAll("(?s)\\.?\\s+Skipping .*", "");
    }
}
