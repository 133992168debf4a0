package org.jianbao.check.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jianbao.check.text.Findings;

/**
 * A text keeps to simplified or to traditional characters. Only those are told whose other form is
 * one and certain: {@code variants.txt} lists them. Characters that both ways of writing know
 * ({@code 后 干 里 著 乾}) are left.
 */
final class CharacterVariants implements LetterRule {

    private static final String LIST = "variants.txt";

    /** What the characters of a text are, and what wrong ones should be. */
    private record Script(
            String name, String other, String otherTag, Map<Character, Character> right) {}

    private static final Script SIMPLIFIED =
            new Script("simplified", "traditional", "zh-Hant", read("[traditional]"));
    private static final Script TRADITIONAL =
            new Script("traditional", "simplified", "zh-Hans", read("[simplified]"));

    @Override
    public void check(Letters letters, Findings findings) {
        String tag = "";
        Script script = SIMPLIFIED;
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isChinese(i)) {
                continue;
            }
            if (!letters.tag(i).equals(tag)) {
                tag = letters.tag(i);
                script = isTraditional(tag) ? TRADITIONAL : SIMPLIFIED;
            }
            StringBuilder right = new StringBuilder();
            Character meant = script.right().get(letters.at(i));
            while (meant != null) {
                right.append(meant);
                int next = i + right.length();
                meant = letters.isChinese(next) ? script.right().get(letters.at(next)) : null;
            }
            if (!right.isEmpty()) {
                add(letters, i, script, right.toString(), findings);
                i += right.length() - 1;
            }
        }
    }

    private static boolean isTraditional(String tag) {
        return tag.contains("-Hant")
                || (!tag.contains("-Hans")
                        && (tag.contains("-TW") || tag.contains("-HK") || tag.contains("-MO")));
    }

    private static void add(
            Letters letters, int at, Script script, String right, Findings findings) {
        int end = at + right.length();
        String written = letters.text(at, end);
        findings.add(
                LanguageCode.VARIANT,
                "`%s` is in %s characters, the text is in %s ones."
                        .formatted(written, script.other(), script.name()),
                letters.span(at, end),
                "Write `%s`, or mark what stands in %s characters: `[…]{lang=%s}`."
                        .formatted(right, script.other(), script.otherTag()));
    }

    private static Map<Character, Character> read(String part) {
        Map<Character, Character> pairs = new HashMap<>();
        try (InputStream in = CharacterVariants.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing");
            }
            boolean wanted = false;
            for (String line :
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList()) {
                if (line.startsWith("[")) {
                    wanted = line.equals(part);
                } else if (wanted && !line.startsWith("#")) {
                    for (int i = 0; i + 1 < line.length(); i += 2) {
                        pairs.put(line.charAt(i), line.charAt(i + 1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(pairs);
    }
}
