package org.jianbao.check.language;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jianbao.check.text.Findings;

/**
 * Brackets and title marks come in pairs within a passage (GB/T 15834 4.9, 4.16). A half-width
 * parenthesis pairs with a full-width one, so that a pair that differs in width is one problem, not
 * two. {@code 1)} and {@code a)} count items, {@code :)} smiles.
 */
final class UnpairedBrackets implements LetterRule {

    /** A pair by its opening and its closing marks. */
    private record Pair(String opening, String closing) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("(（", ")）"),
                    new Pair("《", "》"),
                    new Pair("〈", "〉"),
                    new Pair("「", "」"),
                    new Pair("『", "』"),
                    new Pair("【", "】"),
                    new Pair("〖", "〗"),
                    new Pair("〔", "〕"));

    /** What counts the items of a list in Chinese text: at its beginning, or after a mark. */
    private static final Pattern LABEL =
            Pattern.compile("(?:^|[；;。：:，、\\s])(?:[0-9]{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,2})$");

    private static final int LONGEST_LABEL = 3;

    /** All of them. */
    static final String ALL =
            String.join("", PAIRS.stream().flatMap(UnpairedBrackets::both).toList());

    @Override
    public long signs() {
        return Glance.any(Glance.BRACKET);
    }

    @Override
    public void check(Letters letters, Findings findings) {
        boolean any = false;
        for (int i = 0; i < letters.length() && !any; i++) {
            any = ALL.indexOf(letters.at(i)) >= 0;
        }
        if (any) {
            PAIRS.forEach(pair -> check(letters, pair, findings));
        }
    }

    private static Stream<String> both(Pair pair) {
        return Stream.of(pair.opening(), pair.closing());
    }

    private static void check(Letters letters, Pair pair, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < letters.length(); i++) {
            if (!letters.isOpen(i)) {
                continue;
            }
            char c = letters.at(i);
            if (pair.opening().indexOf(c) >= 0) {
                open.push(i);
            } else if (pair.closing().indexOf(c) >= 0) {
                if (!open.isEmpty()) {
                    open.pop();
                } else if (!isLabelOrFace(letters, i, c)) {
                    add(letters, i, "opened", partner(pair.opening(), c), findings);
                }
            }
        }
        open.descendingIterator()
                .forEachRemaining(at ->
                        add(
                                letters,
                                at,
                                "closed",
                                partner(pair.closing(), letters.at(at)),
                                findings));
    }

    private static char partner(String partners, char of) {
        return partners.charAt(partners.length() > 1 && of >= 0x3000 ? 1 : 0);
    }

    /** A list in the text is counted with 1) or a）, and :) is a face. */
    private static boolean isLabelOrFace(Letters letters, int at, char c) {
        char before = letters.at(at - 1);
        return switch (c) {
            case ')' ->
                    Signs.isDigit(before)
                            || ":;-".indexOf(before) >= 0
                            || (Signs.isLetter(before) && !Signs.isLetter(letters.at(at - 2)));
            case '）' -> LABEL.matcher(line(letters, at)).find();
            default -> false;
        };
    }

    /** The characters before a place, a few of them. */
    private static String line(Letters letters, int at) {
        StringBuilder before = new StringBuilder();
        for (int i = Math.max(0, at - LONGEST_LABEL); i < at; i++) {
            before.append(letters.at(i));
        }
        return before.toString();
    }

    private static void add(Letters letters, int at, String what, char partner, Findings findings) {
        findings.add(
                LanguageCode.UNPAIRED,
                "The bracket `" + letters.at(at) + "` is never " + what + ".",
                letters.span(at, at + 1),
                "Put the `" + partner + "` where it belongs, or take this one out.");
    }
}
