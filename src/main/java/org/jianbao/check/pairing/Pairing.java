package org.jianbao.check.pairing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jianbao.check.text.BlockPair;
import org.jianbao.check.text.Memory;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.SideBySide;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;

/**
 * The rule that the languages of a briefing agree block by block: the same number of blocks, each
 * of the same kind as its counterpart, headings of the same level and name, lists of as many items,
 * the same notes called.
 *
 * <p>The first language is held against each other one. A block that one of them lacks is told
 * once, and those after it still pair.
 */
public final class Pairing {

    /** The largest table of pairs that is searched: two texts of two thousand blocks each. */
    private static final long LARGEST = 4_000_000;

    private final Manuscript first;
    private final Manuscript second;
    private final List<Features> left;
    private final List<Features> right;
    private final Memory.Part memory;
    private final FormerTies former;
    private final List<BlockPair> pairs = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private Pairing(Manuscript first, Manuscript second, Memory memory) {
        this.first = first;
        this.second = second;
        String both = first.language() + " " + second.language();
        this.memory = memory.part("ties " + both, "");
        this.former =
                this.memory
                        .last(FormerTies.class)
                        .filter(ties -> !ties.isOutgrown())
                        .orElseGet(FormerTies::none);
        this.left = features(first, former.left(), "left " + both, memory);
        this.right = features(second, former.right(), "right " + both, memory);
    }

    private static List<Features> features(
            Manuscript text, Lexicon lexicon, String name, Memory memory) {
        Memory.Part seen = memory.part(name, lexicon);
        return text.blocks().stream()
                .map(block ->
                        seen.make(
                                        () -> memory.piece(block).impression(),
                                        () -> Features.of(block, lexicon))
                                .in(block))
                .toList();
    }

    /**
     * How the languages of a briefing go together.
     *
     * @param pairs the blocks that pair, in the order of the first language
     * @param problems where the languages differ, in order
     */
    public record Result(List<BlockPair> pairs, List<Diagnostic> problems) {
        /** Copies the lists. */
        public Result {
            pairs = List.copyOf(pairs);
            problems = List.copyOf(problems);
        }

        /** {@return whether the languages agree block by block} */
        public boolean agrees() {
            return problems.stream().noneMatch(Diagnostic::isError);
        }
    }

    /**
     * {@return which blocks of a briefing pair, and where its languages differ; neither for a
     * briefing in one language}
     *
     * @param briefing the briefing
     */
    public static Result of(Briefing briefing) {
        return of(briefing, Memory.none());
    }

    /**
     * {@return which blocks of a briefing pair, and where its languages differ}
     *
     * @param briefing the briefing
     * @param memory what was seen of its blocks before; learns what is seen now
     */
    public static Result of(Briefing briefing, Memory memory) {
        List<Manuscript> texts = briefing.manuscripts();
        List<BlockPair> pairs = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (Manuscript other : texts.subList(1, texts.size())) {
            Pairing pairing = new Pairing(texts.getFirst(), other, memory);
            pairing.walk();
            pairs.addAll(pairing.pairs);
            problems.addAll(pairing.problems);
        }
        return new Result(pairs, problems);
    }

    private void walk() {
        List<Alignment.Step> steps = steps();
        int at = 0;
        while (at < steps.size()) {
            Alignment.Step step = steps.get(at);
            int from = at;
            boolean agreed = problems.isEmpty();
            if (step.isPair()) {
                pair(step);
                at++;
            } else {
                at = alone(steps, at);
            }
            if (agreed && !problems.isEmpty()) {
                problems.set(0, problems.getFirst().beside(around(steps, from, at)));
            }
        }
    }

    /** Both texts around their first difference: an editor must see where they part. */
    private SideBySide around(List<Alignment.Step> steps, int from, int to) {
        return Surroundings.of(
                steps,
                from,
                to,
                new Surroundings.Side(first.source().name(), left),
                new Surroundings.Side(second.source().name(), right));
    }

    private List<Alignment.Step> steps() {
        if ((long) left.size() * right.size() <= LARGEST) {
            Alignment.Laid laid = Alignment.of(left, right, former);
            memory.keep(FormerTies.class, former.with(laid.ties()));
            return laid.steps();
        }
        return IntStream.range(0, Math.max(left.size(), right.size()))
                .mapToObj(i ->
                        new Alignment.Step(i < left.size() ? i : -1, i < right.size() ? i : -1))
                .toList();
    }

    /** Tells of a run of blocks that one language lacks; gives the index of the step after it. */
    private int alone(List<Alignment.Step> steps, int from) {
        boolean inLeft = steps.get(from).left() >= 0;
        int to = from;
        while (to < steps.size()
                && !steps.get(to).isPair()
                && steps.get(to).left() >= 0 == inLeft) {
            to++;
        }
        int count = to - from;
        Features block =
                inLeft ? left.get(steps.get(from).left()) : right.get(steps.get(from).right());
        Manuscript lacking = inLeft ? second : first;
        SourceSpan before = placeBefore(steps, from, inLeft);
        problems.add(PairingProblems.alone(block, count, lacking.language(), before));
        return to;
    }

    /** The block in the other language after which the missing one should stand. */
    private SourceSpan placeBefore(List<Alignment.Step> steps, int from, boolean inLeft) {
        for (int i = from - 1; i >= 0; i--) {
            int index = inLeft ? steps.get(i).right() : steps.get(i).left();
            if (index >= 0) {
                return (inLeft ? right : left).get(index).span();
            }
        }
        return (inLeft ? second : first).source().start();
    }

    private void pair(Alignment.Step step) {
        Features a = left.get(step.left());
        Features b = right.get(step.right());
        if (a.kind().equals(b.kind())) {
            pairs.add(
                    new BlockPair(
                            first,
                            first.blocks().get(step.left()),
                            second,
                            second.blocks().get(step.right())));
            compare(a, b);
        } else {
            problems.add(PairingProblems.kind(a, b));
        }
    }

    private void compare(Features a, Features b) {
        if (a.level() != b.level()) {
            problems.add(PairingProblems.level(a, b));
        }
        if (a.isNamedUnlike(b)) {
            problems.add(PairingProblems.name(a, b));
        }
        if (a.columns() != b.columns() || (a.columns() > 0 && a.size() != b.size())) {
            problems.add(PairingProblems.table(a, b));
        } else if (a.size() != b.size()) {
            problems.add(PairingProblems.items(a, b));
        }
        if (a.attributed() != b.attributed()) {
            problems.add(PairingProblems.attribution(a, b));
        }
        if (a.place() != b.place()) {
            problems.add(PairingProblems.place(a, b));
        }
        if (!a.notes().equals(b.notes())) {
            problems.add(PairingProblems.notes(a, b));
        }
    }
}
