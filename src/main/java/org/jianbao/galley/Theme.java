package org.jianbao.galley;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceText;

/**
 * A theme: style sheets, one laid over the other, with their custom properties read out.
 *
 * <p>Flying Saucer knows no custom properties, so {@code --name: value} in {@code :root} and {@code
 * :root:lang(xx)} is taken out here and {@code var(--name)} is replaced in the rest (CSS Custom
 * Properties 1, without nesting elsewhere). A colour may name its inks for print after its screen
 * value, and an ink of its own that the printing house mixes for it: {@code #D04428 cmyk(10 87 98
 * 5) spot("PANTONE 7417 C")}.
 */
public final class Theme {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** {@code @import "x";} and {@code @media print { … }}, which take no effect. */
    private static final Pattern AT_RULE =
            Pattern.compile("@[^;{}]*(?:;|\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\})");

    private static final Pattern ROOT_RULE =
            Pattern.compile(
                    ":root(?::lang\\(\\s*([\\w-]+)\\s*\\))?\\s*\\{([^{}]*)\\}", Pattern.DOTALL);
    private static final Pattern DECLARATION = Pattern.compile("--([\\w-]+)\\s*:\\s*([^;{}]+)");
    private static final Pattern VAR = Pattern.compile("var\\(\\s*--([\\w-]+)\\s*\\)");
    private static final Pattern CMYK =
            Pattern.compile(
                    "cmyk\\(\\s*([\\d.]+)[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*\\)");
    private static final Pattern SPOT = Pattern.compile("spot\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern WEIGHTS = Pattern.compile("(\\d{3})\\s+(\\d{3})");
    private static final Pattern LENGTH =
            Pattern.compile("(-?(?:\\d+(?:\\.\\d+)?|\\.\\d+))\\s*(pt|mm|cm|in|px|pc)?");

    /**
     * What stands between braces, and what may stand in a selector without asking for neighbors.
     */
    private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");

    private static final Pattern LANG = Pattern.compile(":lang\\([^)]*\\)");

    /** What asks for neighbors, for places among them or for attributes that are not written. */
    private static final Pattern NEIGHBORS = Pattern.compile("[+~:\\[{}\\\\]");

    /** Characters of a value; one made of others, themselves made of others, soon has billions. */
    private static final int LONGEST = 1000;

    private final String css;
    private final Map<String, String> general;
    private final Map<String, Map<String, String>> byLanguage;
    private final List<Diagnostic> problems;
    private final boolean byDescent;

    private Theme(
            String css,
            Map<String, String> general,
            Map<String, Map<String, String>> byLanguage,
            List<Diagnostic> problems) {
        this.problems = List.copyOf(problems);
        this.css = css;
        this.byDescent = isByDescent(css);
        this.general = general;
        this.byLanguage = byLanguage;
    }

    /** {@return the theme of style sheets, later ones over earlier ones} */
    public static Theme of(List<SourceText> sheets) {
        List<Diagnostic> problems = new ArrayList<>();
        List<SourceText> taken = new ArrayList<>();
        for (SourceText sheet : sheets) {
            SheetLimits.check(sheet).ifPresentOrElse(problems::add, () -> taken.add(sheet));
        }
        return of(taken, problems);
    }

    private static Theme of(List<SourceText> sheets, List<Diagnostic> refused) {
        Map<String, String> general = new HashMap<>();
        Map<String, Map<String, String>> byLanguage = new HashMap<>();
        StringBuilder rest = new StringBuilder();
        for (SourceText sheet : sheets) {
            String text =
                    AT_RULE.matcher(COMMENT.matcher(sheet.text()).replaceAll("")).replaceAll("");
            Matcher rule = ROOT_RULE.matcher(text);
            while (rule.find()) {
                Map<String, String> into =
                        rule.group(1) == null
                                ? general
                                : byLanguage.computeIfAbsent(rule.group(1), _ -> new HashMap<>());
                read(rule.group(2), into);
            }
            rest.append(ROOT_RULE.matcher(text).replaceAll("")).append('\n');
        }
        List<Diagnostic> problems = new ArrayList<>(refused);
        problems.addAll(SheetCheck.check(sheets, Map.copyOf(general)));
        general.replaceAll((name, value) -> resolved(value, general));
        byLanguage
                .values()
                .forEach(own -> own.replaceAll((name, value) -> resolved(value, general)));
        String css =
                VAR.matcher(rest)
                        .replaceAll(v ->
                                Matcher.quoteReplacement(
                                        screen(general.getOrDefault(v.group(1), "inherit"))));
        return new Theme(css, general, byLanguage, problems);
    }

    private static void read(String declarations, Map<String, String> into) {
        Matcher declaration = DECLARATION.matcher(declarations);
        while (declaration.find()) {
            into.put(declaration.group(1), declaration.group(2).strip());
        }
    }

    /** A value with what it refers to put in; none if that has no end. */
    static String resolved(String value, Map<String, String> general) {
        String unfolded = unfolded(value, general);
        return unfolded.length() < LONGEST ? unfolded : "none";
    }

    /** Whether a value ends: neither in a circle nor, made of others, beyond reason. */
    static boolean ends(String value, Map<String, String> general) {
        String unfolded = unfolded(value, general);
        return unfolded.length() < LONGEST && !VAR.matcher(unfolded).find();
    }

    /** A few steps deep, so that a circle ends. */
    private static String unfolded(String value, Map<String, String> general) {
        String now = value;
        for (int depth = 0; depth < 8 && now.length() < LONGEST && now.contains("var("); depth++) {
            now =
                    VAR.matcher(now)
                            .replaceAll(v ->
                                    Matcher.quoteReplacement(
                                            general.getOrDefault(v.group(1), "none")));
        }
        return now;
    }

    /** {@return a colour without its inks} */
    static String screen(String value) {
        String light = CMYK.matcher(value).replaceAll("");
        return SPOT.matcher(light).replaceAll("").strip();
    }

    /** {@return what is wrong with the style sheets, at its place in them} */
    public List<Diagnostic> problems() {
        return problems;
    }

    /** {@return the style sheet for Flying Saucer} */
    String css() {
        return css;
    }

    private static boolean isByDescent(String css) {
        String selectors = BRACES.matcher(css).replaceAll(" ");
        return !NEIGHBORS.matcher(LANG.matcher(selectors).replaceAll("")).find();
    }

    /**
     * {@return whether an element's look depends on nothing but itself and what it stands in: no
     * selector asks for a neighbor, or for a place among neighbors}
     */
    boolean isByDescent() {
        return byDescent;
    }

    /** {@return a length in pt, of the language if it has its own} */
    public double length(String name, String language) {
        Matcher length = LENGTH.matcher(value(name, language).orElse("0"));
        if (!length.matches()) {
            return 0;
        }
        double number = Double.parseDouble(length.group(1));
        String unit = Optional.ofNullable(length.group(2)).orElse("pt");
        return number
                * switch (unit) {
                    case "mm" -> 72 / 25.4;
                    case "cm" -> 720 / 25.4;
                    case "in" -> 72;
                    case "px" -> 0.75;
                    case "pc" -> 12;
                    default -> 1;
                };
    }

    /** {@return whether a switch is unset: {@code --name: off}} */
    boolean isOff(String name) {
        return general.getOrDefault(name, "on").equals("off");
    }

    /** {@return whether a switch is set: {@code --name: on}} */
    boolean isOn(String name) {
        return general.getOrDefault(name, "off").equals("on");
    }

    /** {@return a plain number, or the default where none is given} */
    public double number(String name, String language, double otherwise) {
        return value(name, language).isEmpty() ? otherwise : length(name, language);
    }

    /**
     * {@return which weight of Latin faces stands beside which weight of Han, from pairs such as
     * {@code 500 400}; weights that are not named stay}
     */
    Map<Integer, Integer> latinWeights(String language) {
        Map<Integer, Integer> weights = new HashMap<>();
        Matcher pair = WEIGHTS.matcher(value("latin-weights", language).orElse(""));
        while (pair.find()) {
            weights.put(Integer.valueOf(pair.group(1)), Integer.valueOf(pair.group(2)));
        }
        return weights;
    }

    /** {@return a colour as 0xRRGGBB, -1 for none} */
    public int color(String name) {
        String value = screen(general.getOrDefault(name, "none"));
        return value.matches("#[0-9A-Fa-f]{6}") ? Integer.parseInt(value.substring(1), 16) : -1;
    }

    /**
     * {@return the inks in percent (cyan, magenta, yellow, black) of each colour that names them,
     * by 0xRRGGBB}
     */
    public Map<Integer, double[]> inks() {
        Map<Integer, double[]> inks = new TreeMap<>();
        general.forEach((name, value) -> {
            Matcher cmyk = CMYK.matcher(value);
            if (cmyk.find() && color(name) >= 0) {
                double[] ink = new double[4];
                for (int i = 0; i < 4; i++) {
                    ink[i] = Double.parseDouble(cmyk.group(i + 1));
                }
                inks.put(color(name), ink);
            }
        });
        return inks;
    }

    /** {@return the names of the inks that colours have of their own, by 0xRRGGBB} */
    public Map<Integer, String> spots() {
        Map<Integer, String> spots = new TreeMap<>();
        general.forEach((name, value) -> {
            Matcher spot = SPOT.matcher(value);
            if (spot.find() && color(name) >= 0) {
                spots.put(color(name), spot.group(1).strip());
            }
        });
        return spots;
    }

    private Optional<String> value(String name, String language) {
        String primary = language.split("-", 2)[0];
        for (String tag : List.of(language, primary)) {
            String value = byLanguage.getOrDefault(tag, Map.of()).get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.ofNullable(general.get(name));
    }
}
