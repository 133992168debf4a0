package org.jianbao.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jianbao.composition.ParagraphStyle.Strictness;

/**
 * Text for tests, written with a little markup: {@code <en>} and other languages, {@code <em>}
 * (dotted), {@code <code>}, {@code <call>}; {@code \\uXXXX} is a code unit. The em is 10 pt.
 */
final class Sample {

    static final double EM = 10;

    static final FontStack FONTS =
            new FontStack(
                    List.of(
                            new FontStack.Member(FakeFace.WESTERN, 1),
                            new FontStack.Member(FakeFace.HAN, 1)));

    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");
    private static final Pattern PART = Pattern.compile("<(/?)([a-z-]+)>|[^<]+");

    private Sample() {}

    /** {@return text in a language} */
    static Copy copy(String language, String markup) {
        List<Copy.Run> runs = new ArrayList<>();
        List<TextStyle> open = new ArrayList<>(List.of(style(language)));
        Matcher parts = PART.matcher(unescape(markup));
        while (parts.find()) {
            if (parts.group(2) == null) {
                runs.add(new Copy.Run(parts.group(), open.getLast()));
            } else if (parts.group(1).isEmpty()) {
                open.add(changed(open.getLast(), parts.group(2)));
            } else {
                open.removeLast();
            }
        }
        return new Copy(runs, language);
    }

    static String unescape(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(match ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    static TextStyle style(String language) {
        return new TextStyle(
                FONTS, EM, language, 0, 0, false, false, Optional.empty(), Optional.empty());
    }

    private static TextStyle changed(TextStyle style, String tag) {
        boolean call = tag.equals("call");
        boolean language = tag.length() == 2 && !tag.equals("em");
        return new TextStyle(
                FONTS,
                call ? 6 : style.size(),
                language ? tag : style.language(),
                0,
                call ? 4 : 0,
                tag.equals("em") || style.dotted(),
                tag.equals("code") || style.verbatim(),
                Optional.empty(),
                call ? Optional.of(new TextStyle.Call("note", 1)) : Optional.empty());
    }

    /** {@return a paragraph style from words such as {@code ragged strict indent=2}} */
    static ParagraphStyle paragraph(String options) {
        List<String> words = List.of(options.strip().split("\\s+"));
        return new ParagraphStyle(
                alignment(words),
                indent(words),
                18,
                words.contains("loose")
                        ? Strictness.LOOSE
                        : words.contains("strict") ? Strictness.STRICT : Strictness.NORMAL,
                !words.contains("nohyphen"),
                words.contains("balanced"),
                !words.contains("norunt"));
    }

    private static Alignment alignment(List<String> words) {
        if (words.contains("ragged") || words.contains("balanced")) {
            return Alignment.START;
        }
        if (words.contains("center")) {
            return Alignment.CENTER;
        }
        return words.contains("end") ? Alignment.END : Alignment.JUSTIFY;
    }

    private static double indent(List<String> words) {
        return words.stream()
                .filter(word -> word.startsWith("indent="))
                .mapToDouble(word -> Double.parseDouble(word.substring(7)) * EM)
                .findFirst()
                .orElse(0);
    }

    /** {@return lines of text set by total fit, measure in em} */
    static List<SetLine> lines(String language, double measureEm, String options, String markup) {
        return new ParagraphComposer()
                .prepare(copy(language, markup), paragraph(options))
                .set(0, Profile.even(measureEm * EM), 0)
                .lines();
    }

    /** {@return Chinese text as one ragged line, natural} */
    static SetLine natural(String markup) {
        return lines("zh-Hans", 1000, "ragged", markup).getFirst();
    }

    /** {@return the places of the glyphs of a line, in em} */
    static double[] places(SetLine line) {
        return line.runs().stream()
                .flatMapToDouble(run -> java.util.Arrays.stream(run.x()))
                .map(x -> Math.round(x / EM * 1000) / 1000.0)
                .toArray();
    }

    /** {@return the text of a line, with a hyphen where one was added} */
    static String text(SetLine line) {
        return line.text() + (line.hyphenated() ? "-" : "");
    }
}
