package org.jianbao.change;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jianbao.manuscript.Briefing;
import org.jianbao.manuscript.Manuscript;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two states of a briefing: the way in to this package. */
public final class Changes {

    private final String language;
    private final List<Change> found = new ArrayList<>();

    private Changes(String language) {
        this.language = language;
    }

    /**
     * A state of a briefing.
     *
     * @param briefing its texts
     * @param picture gives for a picture's file, named as in the manuscript, a fingerprint that
     *     differs if the file does
     */
    public record State(Briefing briefing, UnaryOperator<String> picture) {

        private Optional<Portions> portions(String language) {
            return briefing.manuscript(language)
                    .map(text -> Portions.of(text, briefing.manuscripts().getFirst(), picture));
        }
    }

    /**
     * {@return what differs} In the order of the new text: front matter, blocks, notes; at one
     * place in the order of languages. A language that only one state has is added or removed
     * whole.
     */
    public static List<Change> of(State old, State fresh) {
        List<Change> all = new ArrayList<>();
        for (String language : languages(fresh, old)) {
            Portions none = new Portions(List.of(), List.of(), List.of());
            Changes own = new Changes(language);
            own.compare(old.portions(language).orElse(none), fresh.portions(language).orElse(none));
            all.addAll(own.found);
        }
        all.sort(comparingInt(Changes::rank).thenComparingInt(Changes::place));
        return List.copyOf(all);
    }

    private static Set<String> languages(State... states) {
        Set<String> languages = new LinkedHashSet<>();
        for (State state : states) {
            state.briefing().manuscripts().stream()
                    .map(Manuscript::language)
                    .forEach(languages::add);
        }
        return languages;
    }

    private static int rank(Change change) {
        return switch (change.portion().kind()) {
            case FRONT_MATTER -> 0;
            case NOTE -> 2;
            default -> 1;
        };
    }

    private static int place(Change change) {
        return change.after().map(Portion::block).orElse(change.next());
    }

    private void compare(Portions old, Portions fresh) {
        byName(old.front(), fresh.front());
        blocks(old.blocks(), fresh.blocks());
        byName(old.notes(), fresh.notes());
    }

    private void byName(List<Portion> old, List<Portion> fresh) {
        Map<String, Portion> before = new LinkedHashMap<>();
        old.forEach(portion -> before.put(portion.name(), portion));
        for (Portion after : fresh) {
            Portion former = before.remove(after.name());
            if (former == null) {
                add(Change.Kind.ADDED, null, after, -1);
            } else if (!former.isSame(after)) {
                add(Change.Kind.CHANGED, former, after, -1);
            }
        }
        before.values().forEach(gone -> add(Change.Kind.REMOVED, gone, null, -1));
    }

    private void blocks(List<Portion> old, List<Portion> fresh) {
        Alignment alignment = Alignment.of(old, fresh);
        int next = fresh.size();
        int[] nextOf = new int[old.size()];
        for (int i = old.size() - 1; i >= 0; i--) {
            int later = alignment.later(i);
            next = later == Alignment.NONE || alignment.isMoved(later) ? next : later;
            nextOf[i] = next;
            if (later == Alignment.NONE) {
                add(Change.Kind.REMOVED, old.get(i), null, next);
            }
        }
        for (int i = 0; i < fresh.size(); i++) {
            int former = alignment.former(i);
            if (former == Alignment.NONE) {
                add(Change.Kind.ADDED, null, fresh.get(i), i);
            } else if (alignment.isMoved(i)) {
                add(Change.Kind.MOVED, old.get(former), fresh.get(i), nextOf[former]);
            } else if (!old.get(former).isSame(fresh.get(i))) {
                add(Change.Kind.CHANGED, old.get(former), fresh.get(i), i);
            }
        }
    }

    private void add(
            Change.Kind kind, @Nullable Portion before, @Nullable Portion after, int next) {
        String old = before == null ? "" : before.words();
        String fresh = after == null ? "" : after.words();
        found.add(
                new Change(
                        kind,
                        language,
                        Optional.ofNullable(before),
                        Optional.ofNullable(after),
                        next,
                        WordDiff.of(old, fresh)));
    }
}
