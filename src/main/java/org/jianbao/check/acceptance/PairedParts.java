package org.jianbao.check.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jianbao.check.acceptance.PairedPart.Side;
import org.jianbao.check.text.BlockPair;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Texts;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.HeadingId;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Names what is read against its counterpart in two languages.
 *
 * <p>{@code front} is the front matter, {@code front.1} the first block after it; {@code name.0}
 * the heading of that name, {@code name.1} the first block under it; {@code group.2} the second
 * recommendation of a group, as its label says; {@code note:name} a note.
 */
public final class PairedParts {

    private static final String FRONT = "front";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The level of the headings of groups of recommendations. */
    private static final int GROUP_LEVEL = 3;

    private final Manuscript first;
    private final Manuscript second;
    private final List<PairedPart> parts = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    /** The headings over the place that was reached, the outermost last. */
    private final Deque<Section> sections = new ArrayDeque<>();

    private int ordinal;

    private record Section(int level, String name) {}

    /** What blocks say, as remembered. */
    private final Memory memory;

    private final Memory.Part said;

    private PairedParts(Manuscript first, Manuscript second, Memory memory) {
        this.first = first;
        this.second = second;
        this.memory = memory;
        this.said = memory.part("said in " + second.language(), "");
    }

    /**
     * {@return the parts of a briefing that pair, the first language with each other one: front
     * matter, text in its order, notes}
     */
    public static List<PairedPart> of(Texts texts) {
        List<Manuscript> all = texts.briefing().manuscripts();
        List<PairedPart> parts = new ArrayList<>();
        for (Manuscript other : all.subList(1, all.size())) {
            PairedParts two = new PairedParts(all.getFirst(), other, texts.memory());
            two.front();
            texts.pairs().stream()
                    .filter(pair -> pair.second().language().equals(other.language()))
                    .forEach(two::block);
            two.notes();
            parts.addAll(two.parts);
        }
        return parts;
    }

    private void front() {
        sections.push(new Section(0, FRONT));
        add(
                FRONT,
                words(front(first), Wording.of(first.front())),
                words(front(second), Wording.of(second.front())));
    }

    private void block(BlockPair pair) {
        if (pair.left() instanceof Block.Heading heading) {
            enter(heading.level(), heading.attributes(), heading.content());
            add(pair.left(), pair.right());
        } else if (pair.left() instanceof Block.Recommendations left
                && pair.right() instanceof Block.Recommendations right) {
            enter(GROUP_LEVEL, left.attributes(), left.audience());
            group(left, right);
        } else {
            add(pair.left(), pair.right());
        }
    }

    private void enter(int level, Attributes attributes, List<Inline> content) {
        while (!sections.isEmpty()
                && (sections.peek().level() >= level || sections.peek().level() == 0)) {
            sections.pop();
        }
        String name = attributes.id().orElseGet(() -> HeadingId.derived(content));
        sections.push(new Section(level, name));
        ordinal = 0;
    }

    private void group(Block.Recommendations left, Block.Recommendations right) {
        addNext(
                words(left.span(), Wording.of(left.audience())),
                words(right.span(), Wording.of(right.audience())));
        for (int i = 0; i < Math.min(left.items().size(), right.items().size()); i++) {
            Block.Item a = left.items().get(i);
            Block.Item b = right.items().get(i);
            addNext(
                    words(a.span(), a.blocks(), () -> Wording.of(a)),
                    words(b.span(), b.blocks(), () -> Wording.of(b)));
        }
    }

    private void notes() {
        Map<String, Note> others = new HashMap<>();
        second.notes().forEach(note -> others.putIfAbsent(note.id(), note));
        sections.clear();
        for (Note note : first.notes()) {
            Note other = others.get(note.id());
            if (other != null) {
                add(
                        "note:" + note.id(),
                        words(note.span(), note.blocks(), () -> Wording.of(note)),
                        words(other.span(), other.blocks(), () -> Wording.of(other)));
            }
        }
    }

    private void add(Block left, Block right) {
        addNext(
                words(left.span(), List.of(left), () -> Wording.of(left)),
                words(right.span(), List.of(right), () -> Wording.of(right)));
    }

    /** Adds the next block under the heading that was reached. */
    private void addNext(Words left, Words right) {
        String section = sections.isEmpty() ? FRONT : sections.peek().name();
        if (section.equals(FRONT) && ordinal == 0) {
            ordinal = 1;
        }
        if (left.isEmpty() && right.isEmpty()) {
            return;
        }
        add(section + "." + ordinal++, left, right);
    }

    private void add(String name, Words left, Words right) {
        String id = unique(SPACES.matcher(name.strip()).replaceAll("-"));
        List<String> over = sections.reversed().stream().map(Section::name).toList();
        parts.add(new PairedPart(id, over, side(first, left), side(second, right)));
    }

    /** A part's place, and the fingerprint of what it says; empty if it says nothing. */
    private record Words(SourceSpan span, String mark) {

        boolean isEmpty() {
            return mark.isEmpty();
        }

        String fingerprint() {
            return isEmpty() ? Fingerprint.of("") : mark;
        }
    }

    private static Words words(SourceSpan span, String say) {
        return new Words(span, mark(say));
    }

    /** What blocks say; it is only looked for if they are not as they were. */
    private Words words(SourceSpan span, List<Block> blocks, Supplier<String> say) {
        return new Words(
                span,
                said.make(
                        () -> blocks.stream().map(b -> memory.piece(b).impression()).toList(),
                        () -> mark(say.get())));
    }

    private static String mark(String say) {
        return say.isEmpty() ? "" : Fingerprint.of(say);
    }

    private static Side side(Manuscript text, Words words) {
        return new Side(
                text.language(), words.span(), firstLine(words.span()), words.fingerprint());
    }

    private String unique(String name) {
        String id = name;
        for (int n = 2; !names.add(id); n++) {
            id = name + "~" + n;
        }
        return id;
    }

    /** From the title's line to the end of the front matter, or the file's start without one. */
    private static SourceSpan front(Manuscript text) {
        SourceText source = text.source();
        int end = source.text().indexOf("\n---", 1);
        int title = source.text().indexOf("\ntitle:") + 1;
        return end < 0 || title == 0 || title > end
                ? source.start()
                : new SourceSpan(source, title, end);
    }

    private static SourceSpan firstLine(SourceSpan span) {
        int newline = span.source().text().indexOf('\n', span.start());
        int end = newline < 0 ? span.end() : Math.clamp(newline, span.start(), span.end());
        return new SourceSpan(span.source(), span.start(), end);
    }
}
