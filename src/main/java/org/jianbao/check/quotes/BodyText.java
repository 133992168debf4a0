package org.jianbao.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Passage.Kind;
import org.jianbao.check.text.Texts.OneText;
import org.jianbao.manuscript.Block;

/** The running text of one language in one string, in which pull quotes are looked for. */
final class BodyText {

    private final StringBuilder letters = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();

    /**
     * A passage in the string.
     *
     * @param passage the passage
     * @param bare its letters
     * @param from where they begin in the string
     * @param section number of its section, from 0
     */
    record Part(Passage passage, Bare bare, int from, int section) {}

    BodyText(OneText text, Memory.Part memory) {
        int section = 0;
        for (Passage passage : text.passages()) {
            if (passage.block() instanceof Block.Heading heading && heading.level() <= 2) {
                section++;
            }
            if (passage.kind() == Kind.BODY || passage.kind() == Kind.ATTRIBUTION) {
                String words = passage.prose().text();
                Bare bare = memory.make(() -> words, () -> Bare.of(words));
                parts.add(new Part(passage, bare, letters.length(), section));
                letters.append(bare.letters()).append('\n');
            }
        }
    }

    String letters() {
        return letters.toString();
    }

    int length() {
        return letters.length();
    }

    /** {@return the passage that holds a place of the string} */
    Part part(int at) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (parts.get(middle).from() <= at) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return parts.get(low);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** {@return where the words of a section begin and end in the string} */
    int[] bounds(int section) {
        int from = -1;
        int to = -1;
        for (Part part : parts) {
            if (part.section() == section) {
                from = from < 0 ? part.from() : from;
                to = part.from() + part.bare().letters().length();
            }
        }
        return new int[] {Math.max(0, from), Math.max(0, to)};
    }

    /**
     * {@return where all pieces of a quote stand, one after the other, from a place on; -1 if they
     * do not} The first letter may be a capital or not.
     */
    static int find(String body, List<String> pieces, int from, int to) {
        int first = either(body, pieces.getFirst(), from, to);
        int at = first < 0 ? -1 : first + pieces.getFirst().length();
        for (String piece : pieces.subList(1, pieces.size())) {
            int next = at < 0 ? -1 : either(body, piece, at, to);
            at = next < 0 ? -1 : next + piece.length();
        }
        return at < 0 ? -1 : first;
    }

    private static int either(String body, String piece, int from, int to) {
        int plain = body.indexOf(piece, from, to);
        String first = piece.substring(0, 1);
        String upper = first.toUpperCase(Locale.ROOT);
        String other = first.equals(upper) ? first.toLowerCase(Locale.ROOT) : upper;
        if (plain >= 0 || first.equals(other)) {
            return plain;
        }
        return body.indexOf(other + piece.substring(1), from, to);
    }
}
