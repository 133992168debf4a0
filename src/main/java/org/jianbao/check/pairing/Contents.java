package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;

/** What is inside a block, whatever holds it: the calls of notes and the length of its text. */
final class Contents {

    /** Figures and abbreviations stay in a translation: 1949, NSWP. */
    private static final Pattern LANDMARK = Pattern.compile("[0-9]+|[A-Z]{2,}");

    /** Words of letters by their first six, as a plain stem; of Chinese two characters each. */
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}&&[^\\p{IsHan}]]{3,}");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final int STEM = 6;

    private final List<String> notes = new ArrayList<>();
    private final Set<String> landmarks = new HashSet<>();
    private final Set<String> words = new HashSet<>();
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

    /** {@return its words, each in the form by which it is known again} */
    Set<String> words() {
        return Set.copyOf(words);
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
        LANDMARK.matcher(text).results().forEach(match -> landmarks.add(match.group()));
        LETTERS.matcher(text).results().map(MatchResult::group).forEach(this::stem);
        HAN.matcher(text).results().map(MatchResult::group).forEach(this::twos);
    }

    private void stem(String word) {
        words.add(word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT));
    }

    private void twos(String run) {
        for (int i = 0; i + 2 <= run.length(); i++) {
            words.add(run.substring(i, i + 2));
        }
    }

    /** In Latin letters: an English translation has about three for each Chinese character. */
    private static int length(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 3 : 1).sum();
    }
}
