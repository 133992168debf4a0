package org.jianbao.check.language;

import org.jianbao.check.text.Findings;

/**
 * A text keeps to simplified or to traditional characters. Only those are told whose other form is
 * one and certain: {@code variants.txt} lists them. Characters that both ways of writing know
 * ({@code 后 干 里 著 乾}) are left.
 */
final class CharacterVariants implements LetterRule {

    /** What the characters of a text are, and what wrong ones should be. */
    private record Script(String name, String other, String otherTag, Variants right) {}

    private static final Script SIMPLIFIED =
            new Script("simplified", "traditional", "zh-Hant", Variants.read("[traditional]"));

    /** Read only where a text is in traditional characters. */
    private static final class Traditional {
        private static final Script SCRIPT =
                new Script("traditional", "simplified", "zh-Hans", Variants.read("[simplified]"));
    }

    @Override
    public long signs() {
        return Glance.chinese(Glance.HAN);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        Script script = SIMPLIFIED;
        int known = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isChinese(i)) {
                continue;
            }
            if (i >= known) {
                script = isTraditional(letters.tag(i)) ? Traditional.SCRIPT : SIMPLIFIED;
                known = letters.pieceEnd(i);
            }
            char meant = script.right().of(letters.at(i));
            if (meant == 0) {
                continue;
            }
            StringBuilder right = new StringBuilder();
            while (meant != 0) {
                right.append(meant);
                int next = i + right.length();
                meant = letters.isChinese(next) ? script.right().of(letters.at(next)) : 0;
            }
            add(letters, i, script, right.toString(), findings);
            i += right.length() - 1;
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
}
