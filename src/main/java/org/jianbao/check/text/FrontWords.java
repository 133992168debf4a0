package org.jianbao.check.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * The words of a text's front matter that are printed, each with its place in the file.
 *
 * <p>The model holds a value as YAML gave it: without quotation marks, its lines joined. Here it is
 * laid along the lines of its key again, character by character.
 */
public final class FrontWords {

    private static final Pattern KEY = Pattern.compile("^([a-z]+)[ \t]*:", Pattern.MULTILINE);
    private static final Pattern END = Pattern.compile("^---[ \t]*$", Pattern.MULTILINE);

    /** What stands before a value and is no part of it: a block's sign with its line, a mark. */
    private static final Pattern LEAD = Pattern.compile("[ \t]*(?:[|>][^\n]*\n|[\"'])?");

    private static final int[] NOWHERE = {0, 0};

    private final SourceText source;
    private final String language;
    private final Map<String, int[]> places;
    private final List<Prose> words = new ArrayList<>();

    private FrontWords(Manuscript text) {
        this.source = text.source();
        this.language = text.language();
        this.places = values(source.text());
    }

    /** {@return the printed values of a text's front matter, each a passage} */
    public static List<Prose> of(Manuscript text) {
        FrontMatter front = text.front();
        FrontWords all = new FrontWords(text);
        all.add("title", List.of(front.title()));
        all.add("subtitle", List.of(front.subtitle()));
        all.add("organisation", List.of(front.organisation()));
        all.add("series", List.of(front.series()));
        all.add("number", List.of(front.number()));
        all.add("tagline", List.of(front.tagline()));
        all.add("date", front.date().stream().toList());
        all.add("licence", front.licence().stream().toList());
        all.add("authors", front.authors());
        all.add("abstract", front.summary().stream().toList());
        return all.words;
    }

    private void add(String key, List<String> values) {
        int[] place = places.getOrDefault(key, NOWHERE);
        int at = place[0];
        for (String value : values) {
            if (!value.isBlank()) {
                at = add(value, at, place[1]);
            }
        }
    }

    /** The offsets between which the value of each key lies, up to the next key or the end. */
    private static Map<String, int[]> values(String text) {
        Matcher end = END.matcher(text);
        int last = end.find(Math.min(3, text.length())) ? end.start() : text.length();
        Matcher keys = KEY.matcher(text).region(0, last);
        Map<String, int[]> values = new HashMap<>();
        boolean found = keys.find();
        while (found) {
            String key = keys.group(1);
            int from = keys.end();
            found = keys.find();
            values.putIfAbsent(key, new int[] {from, found ? keys.start() : last});
        }
        return values;
    }

    /** Adds a value; gives the offset after it. */
    private int add(String value, int from, int end) {
        String text = source.text();
        int exact = text.indexOf(value, from, end);
        if (exact >= 0) {
            SourceSpan span = new SourceSpan(source, exact, exact + value.length());
            words.add(Prose.of(List.of(new Inline.Text(value, span)), language, source));
            return span.end();
        }
        Matcher lead = LEAD.matcher(text).region(from, end);
        int at = lead.lookingAt() ? lead.end() : from;
        List<Inline> pieces = new ArrayList<>();
        for (int i = 0; i < value.length(); i++) {
            at = place(value.charAt(i), at, end);
            SourceSpan span = new SourceSpan(source, at, Math.min(at + 1, Math.max(at, end)));
            pieces.add(new Inline.Text(value.substring(i, i + 1), span));
            at = Math.min(at + 1, end);
        }
        words.add(Prose.of(pieces, language, source));
        return at;
    }

    /** Where a character of a value stands: the next like it; a joint of lines at the line end. */
    private int place(char wanted, int from, int end) {
        String text = source.text();
        int at = from;
        if (Character.isWhitespace(wanted)) {
            return at;
        }
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int next = text.indexOf(wanted, at, end);
        return next >= 0 ? next : Math.min(at, end);
    }
}
