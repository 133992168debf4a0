package org.jianbao.composition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words of a language may be hyphenated, by Liang's patterns: every pattern found in the word
 * gives digits to the places between its letters, the highest counts, and odd ones allow a hyphen.
 * The patterns are the files of TeX's hyph-utf8 collection, unchanged, each with its license.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class Hyphenator {

    /** K10: letters before and after the hyphen, and of a whole word. */
    private static final int LEFT = 2;

    private static final int RIGHT = 3;
    private static final int SHORTEST = 5;

    private static final Map<String, String> FILES =
            Map.of("en", "en-gb", "fr", "fr", "es", "es", "ru", "ru", "de", "de-1996", "da", "da");
    private static final Map<String, Hyphenator> LOADED = new ConcurrentHashMap<>();

    private final Node root = new Node();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();

    private Hyphenator(String tex) {
        for (String pattern : words(tex, "\\patterns")) {
            add(pattern);
        }
        for (String word : words(tex, "\\hyphenation")) {
            exceptions.put(word.replace("-", ""), hyphens(word));
        }
    }

    /** {@return the hyphenator of a language, by its BCP 47 tag} */
    static Optional<Hyphenator> of(String language) {
        String primary = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return Optional.ofNullable(FILES.get(primary))
                .map(file -> LOADED.computeIfAbsent(file, Hyphenator::load));
    }

    private static Hyphenator load(String file) {
        String name = "hyphenation/hyph-" + file + ".tex";
        try (InputStream stream = Hyphenator.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new Hyphenator(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * {@return the places in a word where a hyphen may go, as counts of the letters before it}
     *
     * @param word in lower case, one UTF-16 unit a letter
     */
    List<Integer> hyphens(String word) {
        if (word.indexOf('-') >= 0) {
            return given(word);
        }
        if (word.length() < SHORTEST) {
            return List.of();
        }
        List<Integer> exception = exceptions.get(word);
        List<Integer> places = new ArrayList<>();
        byte[] values = exception == null ? values('.' + word + '.') : new byte[0];
        for (int i = LEFT; i <= word.length() - RIGHT; i++) {
            boolean odd = exception == null ? values[i + 1] % 2 == 1 : exception.contains(i);
            if (odd) {
                places.add(i);
            }
        }
        return List.copyOf(places);
    }

    private static List<Integer> given(String word) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '-') {
                places.add(i - places.size());
            }
        }
        return List.copyOf(places);
    }

    private byte[] values(String dotted) {
        byte[] values = new byte[dotted.length() + 1];
        for (int start = 0; start < dotted.length(); start++) {
            Node node = root;
            for (int i = start; i < dotted.length() && node != null; i++) {
                node = node.next.get(dotted.charAt(i));
                if (node != null) {
                    for (int j = 0; j < node.values.length; j++) {
                        values[start + j] = (byte) Math.max(values[start + j], node.values[j]);
                    }
                }
            }
        }
        return values;
    }

    private void add(String pattern) {
        byte[] values = new byte[pattern.length() + 1];
        Node node = root;
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                values[letters] = (byte) (c - '0');
            } else {
                node = node.next.computeIfAbsent(c, _ -> new Node());
                letters++;
            }
        }
        node.values = java.util.Arrays.copyOf(values, letters + 1);
    }

    /** The words in the braces after a TeX command that begins a line, comments left out. */
    private static List<String> words(String tex, String command) {
        List<String> words = new ArrayList<>();
        int open = tex.indexOf("\n" + command + "{");
        int begin = open < 0 ? tex.length() : tex.indexOf('{', open) + 1;
        int at = begin;
        while (at < tex.length()) {
            char c = tex.charAt(at);
            if (c != '}' && c != '%' && !Character.isWhitespace(c)) {
                at++;
                continue;
            }
            if (begin < at) {
                words.add(tex.substring(begin, at));
            }
            if (c == '}') {
                break;
            }
            at = c == '%' ? lineEnd(tex, at) : at + 1;
            begin = at;
        }
        return words;
    }

    private static int lineEnd(String tex, int from) {
        int end = tex.indexOf('\n', from);
        return end < 0 ? tex.length() : end;
    }

    /** A letter in the tree of patterns. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>(4);
        private byte[] values = new byte[0];
    }
}
