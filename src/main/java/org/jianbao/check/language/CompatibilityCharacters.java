package org.jianbao.check.language;

import java.text.Normalizer;
import org.jianbao.check.text.Findings;

/**
 * Radicals and compatibility characters look like the character that is meant and are another: no
 * search finds them, and fonts may lack them (Unicode 24.1, blocks 2E80, 2F00, F900 and 2F800).
 * They come from PDFs and recognized scans.
 */
final class CompatibilityCharacters implements LetterRule {

    @Override
    public long signs() {
        return Glance.any(Glance.ODD);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.at(i);
            if (c < 0x2E80 || !letters.isOpen(i)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < letters.length();
            int point = pair ? letters.text(i, i + 2).codePointAt(0) : c;
            if (isRadical(point) || isCompatibility(point)) {
                add(letters, i, point, findings);
            }
        }
    }

    private static boolean isRadical(int c) {
        return c >= 0x2E80 && c <= 0x2FD5;
    }

    private static boolean isCompatibility(int c) {
        return (c >= 0xF900 && c <= 0xFAD9) || (c >= 0x2F800 && c <= 0x2FA1D);
    }

    private static void add(Letters letters, int at, int point, Findings findings) {
        String written = Character.toString(point);
        String meant = Normalizer.normalize(written, Normalizer.Form.NFKC);
        if (meant.equals(written) && !isRadical(point)) {
            return; // twelve of the block are characters in their own right
        }
        findings.add(
                LanguageCode.COMPATIBILITY,
                "`%s` (U+%04X) only looks like the character that is meant."
                        .formatted(written, point),
                letters.span(at, at + written.length()),
                meant.equals(written)
                        ? "It is the radical of a dictionary. Write the character itself."
                        : "Write `%s` (U+%04X).".formatted(meant, meant.codePointAt(0)));
    }
}
