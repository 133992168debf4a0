package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;

/** What is inside a block, whatever holds it: the calls of notes and the length of its text. */
final class Contents {

    /** Words of letters count by their first six, as a plain stem. */
    private static final int STEM = 6;

    /** Shorter words of letters do not count. */
    private static final int SHORTEST = 3;

    /** No Han character comes before it. */
    private static final char FIRST_HAN = '\u2E80';

    private final List<String> notes = new ArrayList<>();
    private final Set<String> landmarks = new HashSet<>();
    private final Set<String> words = new LinkedHashSet<>();
    private int length;

    private Contents() {}

    static Contents of(Block block) {
        Contents contents = new Contents();
        contents.block(block);
        return contents;
    }

    /**
     * {@return the names of the notes called, sorted: within a block languages may differ in order}
     */
    List<String> notes() {
        return notes.stream().sorted().toList();
    }

    /** {@return the figures and abbreviations in the text} */
    Set<String> landmarks() {
        return Set.copyOf(landmarks);
    }

    /** {@return its words in order, each once in the form by which it is known again} */
    List<String> words() {
        return List.copyOf(words);
    }

    int length() {
        return length;
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Listing list -> items(list.items());
            case Block.Quotation quotation -> {
                quotation.blocks().forEach(this::block);
                inlines(quotation.attribution());
            }
            case Block.PullQuote quote -> inlines(quote.content());
            case Block.Recommendations group -> {
                inlines(group.audience());
                items(group.items());
            }
            case Block.Table table -> {
                table.head().forEach(cell -> inlines(cell.content()));
                table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
            }
            case Block.Figure figure -> inlines(figure.caption());
            case Block.CodeBlock code -> length += length(code.text());
            case Block.ThematicBreak _ -> {}
        }
    }

    private void items(List<Block.Item> items) {
        items.forEach(item -> item.blocks().forEach(this::block));
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> text(text.text());
                case Inline.Code code -> length += length(code.text());
                case Inline.Emphasis emphasis -> inlines(emphasis.children());
                case Inline.Strong strong -> inlines(strong.children());
                case Inline.Link link -> inlines(link.children());
                case Inline.Span span -> inlines(span.children());
                case Inline.NoteCall call -> notes.add(call.id());
                case Inline.Image _, Inline.LineBreak _ -> {}
            }
        }
    }

    private void text(String text) {
        length += length(text);
        int at = 0;
        while (at < text.length()) {
            int end = landmarkEnd(text, at);
            if (end > at) {
                landmarks.add(text.substring(at, end));
            }
            at = Math.max(at + 1, end);
        }
        words(text);
    }

    /** Words of letters by their stems; of Chinese two characters each. */
    private void words(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            boolean han = isHan(text, at);
            while (end < text.length()
                    && Character.isLetter(text.codePointAt(end))
                    && isHan(text, end) == han) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (han) {
                twos(text.substring(at, end));
            } else if (end - at >= SHORTEST) {
                String stem = text.substring(at, Math.min(at + STEM, end));
                words.add(stem.toLowerCase(Locale.ROOT));
            }
            at = Math.max(at + 1, end);
        }
    }

    private void twos(String run) {
        for (int i = 0; i + 2 <= run.length(); i++) {
            words.add(run.substring(i, i + 2));
        }
    }

    private static boolean isHan(String text, int at) {
        char c = text.charAt(at);
        return c >= FIRST_HAN
                && Character.UnicodeScript.of(text.codePointAt(at)) == Character.UnicodeScript.HAN;
    }

    /** Figures and abbreviations stay in a translation: 1949, NSWP. */
    private static int landmarkEnd(String text, int from) {
        int end = from;
        if (isDigit(text.charAt(from))) {
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            return end;
        }
        while (end < text.length() && isCapital(text.charAt(end))) {
            end++;
        }
        return end - from < 2 ? from : end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** In Latin letters: an English translation has about three for each Chinese character. */
    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                int whole = text.codePointAt(i);
                length += Character.isIdeographic(whole) ? 3 : 1;
                i += Character.charCount(whole) - 1;
            } else {
                length += c >= 0x3000 && Character.isIdeographic(c) ? 3 : 1;
            }
        }
        return length;
    }
}
