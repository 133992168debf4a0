package org.jianbao.proofreading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Passages;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Role;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Where set lines stand in the manuscript. A line does not know; it is found again by its words, in
 * the block or the note to which it belongs. Nothing is read until something is asked for: pages
 * without marks cost nothing here.
 */
final class Places {

    private final List<Manuscript> texts;
    private final Map<Block, List<Passage>> passages = new HashMap<>();

    Places(List<Manuscript> texts) {
        this.texts = List.copyOf(texts);
    }

    /**
     * {@return where the words of a paragraph's line stand; the block or the note where they are
     * not found; the head of the text for what has neither}
     *
     * @param line counted from 0
     */
    SourceSpan of(Paragraph paragraph, int line) {
        Paragraph.Placed placed = paragraph.lines().get(line);
        List<Passage> where = passages(placed.line().tag());
        String words = Tight.of(placed.words()).text();
        return within(where, paragraph, line)
                .or(() -> found(where, words))
                .or(() -> written(placed.line().tag(), placed.words().strip()))
                .orElseGet(() -> around(placed.line().tag()));
    }

    /** {@return the first line of what holds a placement: its block, its note, else the text} */
    SourceSpan around(Placement.Tag tag) {
        Manuscript text = text(tag.language());
        Optional<SourceSpan> span =
                block(text, tag).map(Block::span).or(() -> note(text, tag).map(Note::span));
        return span.map(Places::firstLine).orElseGet(() -> text.source().start());
    }

    /** {@return the head of a language's text} */
    SourceSpan head(String language) {
        Manuscript text = text(language);
        return text.blocks().isEmpty()
                ? text.source().start()
                : firstLine(text.blocks().getFirst().span());
    }

    /** {@return what the manuscript has between two lines of a paragraph} */
    String between(Paragraph paragraph, int line) {
        SourceSpan before = of(paragraph, line - 1);
        SourceSpan after = of(paragraph, line);
        return before.end() <= after.start()
                ? before.source().text().substring(before.end(), after.start())
                : "";
    }

    /** Exact where a phrase occurs twice: the paragraph's words up to the line are counted. */
    private static Optional<SourceSpan> within(
            List<Passage> passages, Paragraph paragraph, int line) {
        StringBuilder all = new StringBuilder();
        int from = 0;
        int to = 0;
        for (int i = 0; i < paragraph.lines().size(); i++) {
            from = i == line ? all.length() : from;
            all.append(Tight.of(paragraph.lines().get(i).words()).text());
            to = i == line ? all.length() : to;
        }
        for (Passage passage : passages) {
            Tight tight = Tight.of(passage.prose().text());
            int at = tight.text().indexOf(all.toString());
            if (at >= 0 && to > from) {
                return Optional.of(span(passage, tight, at + from, at + to));
            }
        }
        return Optional.empty();
    }

    private static Optional<SourceSpan> found(List<Passage> passages, String words) {
        for (Passage passage : words.isEmpty() ? List.<Passage>of() : passages) {
            Tight tight = Tight.of(passage.prose().text());
            int at = tight.text().indexOf(words);
            if (at >= 0) {
                return Optional.of(span(passage, tight, at, at + words.length()));
            }
        }
        return Optional.empty();
    }

    /** What is no block's and no note's stands in the front matter, if anywhere. */
    private Optional<SourceSpan> written(Placement.Tag tag, String words) {
        SourceText source = text(tag.language()).source();
        int at = tag.block() < 0 && !words.isEmpty() ? source.text().indexOf(words) : -1;
        return at < 0
                ? Optional.empty()
                : Optional.of(new SourceSpan(source, at, at + words.length()));
    }

    private static SourceSpan span(Passage passage, Tight tight, int from, int to) {
        return passage.prose().span(tight.places()[from], tight.places()[to - 1] + 1);
    }

    private List<Passage> passages(Placement.Tag tag) {
        Manuscript text = text(tag.language());
        Optional<Note> note = note(text, tag);
        Stream<Block> blocks =
                note.isPresent()
                        ? note.get().blocks().stream()
                        : block(text, tag).map(Stream::of).orElseGet(text.blocks()::stream);
        return blocks.flatMap(block ->
                        passages.computeIfAbsent(block, one -> Passages.of(text, one)).stream())
                .toList();
    }

    private static Optional<Block> block(Manuscript text, Placement.Tag tag) {
        boolean known = tag.block() >= 0 && tag.block() < text.blocks().size();
        return known ? Optional.of(text.blocks().get(tag.block())) : Optional.empty();
    }

    private static Optional<Note> note(Manuscript text, Placement.Tag tag) {
        return noteOf(tag.branch())
                .flatMap(Branch::name)
                .flatMap(name ->
                        text.notes().stream()
                                .filter(n -> name.equals(text.language() + "." + n.id()))
                                .findFirst());
    }

    /** {@return the branch of the note in which a branch stands} */
    static Optional<Branch> noteOf(Branch branch) {
        Optional<Branch> at = Optional.of(branch);
        while (at.isPresent() && at.get().role() != Role.NOTE) {
            at = at.get().parent();
        }
        return at;
    }

    private Manuscript text(String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElse(texts.getFirst());
    }

    private static SourceSpan firstLine(SourceSpan span) {
        int newline = span.source().text().indexOf('\n', span.start());
        int end = newline < 0 ? span.end() : Math.min(newline, span.end());
        return new SourceSpan(span.source(), span.start(), end);
    }
}
