package org.jianbao.check.acceptance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a part stands to what was accepted.
 *
 * <p>What a text says is stronger than its name, since names are counted and shift when a block
 * comes before them. First lines are sought that say what both sides say; then those that say what
 * one side says, of the same name before others; last those of the same name. A line counts for one
 * part.
 *
 * @param part the part
 * @param state how it stands
 * @param line what was accepted; empty only if it never was
 */
public record Standing(PairedPart part, State state, Optional<Accepted> line) {

    /** How a part stands to what was accepted. */
    public enum State {
        /** Both sides say what they said. */
        ACCEPTED,
        /** The first language says something else, the other the same. */
        LEFT_CHANGED,
        /** The first language says the same, the other something else. */
        RIGHT_CHANGED,
        /** Both say something else. */
        BOTH_CHANGED,
        /** Nobody has read the two against each other. */
        NEW
    }

    /** What a line and a part must have in common to belong together. */
    private enum Common {
        NAME,
        LEFT,
        RIGHT
    }

    /**
     * {@return how parts stand, in their order}
     *
     * @param parts the parts of a briefing
     * @param lines what was accepted
     */
    public static List<Standing> of(List<PairedPart> parts, List<Accepted> lines) {
        Map<List<String>, List<PairedPart>> byLanguages = new HashMap<>();
        parts.forEach(part ->
                byLanguages.computeIfAbsent(languages(part), _ -> new ArrayList<>()).add(part));
        IdentityHashMap<PairedPart, Standing> found = new IdentityHashMap<>();
        byLanguages.values().forEach(some -> new Search(some, lines).run(found));
        return parts.stream()
                .map(part ->
                        found.getOrDefault(part, new Standing(part, State.NEW, Optional.empty())))
                .toList();
    }

    private static List<String> languages(PairedPart part) {
        return List.of(part.left().language(), part.right().language());
    }

    /** The search for the lines of the parts of two languages. */
    private static final class Search {

        private final List<PairedPart> parts;
        private final List<Accepted> lines;
        private final String left;
        private final String right;
        private final Set<Accepted> used = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<PairedPart> settled = Collections.newSetFromMap(new IdentityHashMap<>());

        private Search(List<PairedPart> parts, List<Accepted> lines) {
            this.parts = parts;
            List<String> languages = languages(parts.getFirst());
            this.left = languages.getFirst();
            this.right = languages.getLast();
            this.lines =
                    lines.stream()
                            .filter(line ->
                                    languages.stream().allMatch(l -> line.in(l).isPresent()))
                            .distinct()
                            .toList();
        }

        private void run(Map<PairedPart, Standing> found) {
            seek(found, State.ACCEPTED, Common.NAME, Common.LEFT, Common.RIGHT);
            seek(found, State.ACCEPTED, Common.LEFT, Common.RIGHT);
            repeated(found);
            seek(found, State.RIGHT_CHANGED, Common.NAME, Common.LEFT);
            seek(found, State.LEFT_CHANGED, Common.NAME, Common.RIGHT);
            seek(found, State.RIGHT_CHANGED, Common.LEFT);
            seek(found, State.LEFT_CHANGED, Common.RIGHT);
            seek(found, State.BOTH_CHANGED, Common.NAME);
        }

        private void seek(Map<PairedPart, Standing> found, State state, Common... common) {
            if (settled.size() == parts.size()) {
                return;
            }
            Map<String, Queue<Accepted>> free = new HashMap<>();
            for (Accepted line : lines) {
                if (!used.contains(line)) {
                    free.computeIfAbsent(key(line, common), _ -> new ArrayDeque<>()).add(line);
                }
            }
            for (PairedPart part : parts) {
                if (!settled.contains(part)) {
                    @Nullable Queue<Accepted> queue = free.get(key(part.accepted(), common));
                    settle(found, part, state, queue == null ? null : queue.poll());
                }
            }
        }

        /** Texts that stand more often than they were accepted: who read one has read all. */
        private void repeated(Map<PairedPart, Standing> found) {
            if (settled.size() == parts.size()) {
                return;
            }
            Map<String, Accepted> all = new HashMap<>();
            lines.forEach(line -> all.put(key(line, Common.LEFT, Common.RIGHT), line));
            for (PairedPart part : parts) {
                if (!settled.contains(part)) {
                    Accepted line = all.get(key(part.accepted(), Common.LEFT, Common.RIGHT));
                    settle(found, part, State.ACCEPTED, line);
                }
            }
        }

        private void settle(
                Map<PairedPart, Standing> found,
                PairedPart part,
                State state,
                @Nullable Accepted line) {
            if (line != null) {
                used.add(line);
                settled.add(part);
                found.put(part, new Standing(part, state, Optional.of(line)));
            }
        }

        /** What is in common, in one string: none of them holds a line end. */
        private String key(Accepted line, Common... common) {
            StringBuilder key = new StringBuilder();
            for (Common what : common) {
                key.append(
                                switch (what) {
                                    case NAME -> line.id();
                                    case LEFT -> line.in(left).orElse("");
                                    case RIGHT -> line.in(right).orElse("");
                                })
                        .append('\n');
            }
            return key.toString();
        }
    }

    /** {@return whether somebody must still read the part against its counterpart} */
    public boolean isOpen() {
        return state != State.ACCEPTED;
    }
}
