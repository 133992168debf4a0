package org.jianbao.check.text;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Block;
import org.jianbao.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What rules found in pieces of a text, for the next time that the text is checked. A piece that
 * leaves the same impression has the same problems, moved to where it stands now; what nobody asked
 * for in a check is forgotten after it. For one thread; the next memory may be another thread's.
 */
public final class Memory {

    private final boolean keeps;
    private final Map<String, Part> former;
    private final Map<String, Part> fresh = new HashMap<>();
    private final Things formerThings;
    private final Things things = nothing();

    /**
     * Things made of others that are the very same as before, as a text is that was not read again;
     * and impressions, each as one object, so that equal ones are seen to be at a glance.
     */
    private record Things(IdentityHashMap<Object, Object> made, Map<String, String> impressions) {}

    private Memory(boolean keeps, Map<String, Part> former, Things formerThings) {
        this.keeps = keeps;
        this.former = former;
        this.formerThings = formerThings;
    }

    /** {@return a memory for a check that no other follows: it remembers nothing} */
    public static Memory none() {
        return new Memory(false, Map.of(), nothing());
    }

    /** {@return a memory that knows nothing yet} */
    public static Memory empty() {
        return new Memory(true, Map.of(), nothing());
    }

    /** {@return a memory for the next check, which knows what this one learned} */
    public Memory next() {
        Map<String, Part> learned = new HashMap<>();
        fresh.forEach((rule, part) -> learned.put(rule, part.closed()));
        return new Memory(keeps, learned, things);
    }

    /**
     * Something of a text that a rule looks at by itself.
     *
     * @param impression all that can be seen of it but where it stands
     * @param span where it stands
     */
    public record Piece(String impression, SourceSpan span) {}

    /** {@return a block as a piece} */
    public Piece piece(Block block) {
        return seen(block, () -> new Piece(Impression.of(block), block.span()));
    }

    /** {@return words as a piece} */
    public Piece piece(Prose prose) {
        return seen(prose, prose::piece);
    }

    private Piece seen(Object thing, Supplier<Piece> look) {
        if (things.made().get(thing) instanceof Piece piece) {
            return piece;
        }
        Piece piece =
                of(
                        thing,
                        () -> {
                            Piece seen = look.get();
                            String impression = seen.impression();
                            String same = formerThings.impressions().get(impression);
                            return same == null ? seen : new Piece(same, seen.span());
                        });
        things.impressions().putIfAbsent(piece.impression(), piece.impression());
        return piece;
    }

    /**
     * {@return something made of a thing, made once while that is the very same object}
     *
     * @param thing of one kind of thing one kind is made
     * @param maker makes it
     */
    <T> T of(Object thing, Supplier<T> maker) {
        if (!keeps) {
            return maker.get();
        }
        @Nullable Object known = things.made().get(thing);
        if (known == null) {
            known = formerThings.made().get(thing);
        }
        @SuppressWarnings("unchecked")
        T made = known == null ? maker.get() : (T) known;
        things.made().put(thing, made);
        return made;
    }

    private static Things nothing() {
        return new Things(new IdentityHashMap<>(), new HashMap<>());
    }

    /**
     * {@return what is remembered of a rule}
     *
     * @param rule its name
     * @param beside what it looks at beside the pieces, compared by its content: if it is another
     *     than it was, nothing is remembered
     */
    public Part part(String rule, Object beside) {
        @Nullable Part asked = fresh.get(rule);
        if (asked != null && asked.beside.equals(beside)) {
            return asked;
        }
        @Nullable Part known = former.get(rule);
        Part part =
                new Part(
                        keeps, beside, known != null && known.beside.equals(beside) ? known : null);
        fresh.put(rule, part);
        return part;
    }

    /** What is remembered of a rule. */
    public static final class Part {

        private final boolean keeps;
        private final Object beside;
        private final @Nullable Part former;
        private final Map<Key, Found> found;
        private final Map<Object, Object> made;

        /** What a rule looked at. */
        private record Key(String beside, List<String> impressions) {

            static Key of(String beside, List<Piece> pieces) {
                String[] impressions = new String[pieces.size()];
                for (int i = 0; i < impressions.length; i++) {
                    impressions[i] = pieces.get(i).impression();
                }
                return new Key(beside, List.of(impressions));
            }
        }

        /** Problems, and the pieces in which they are. */
        private record Found(List<Diagnostic> problems, List<Piece> pieces) {

            /** Most pieces are without fault: of those nothing else is kept. */
            private static final Found NOTHING = new Found(List.of(), List.of());
        }

        private Part(boolean keeps, Object beside, @Nullable Part former) {
            this(keeps, beside, former, new HashMap<>(), new HashMap<>());
        }

        private Part(
                boolean keeps,
                Object beside,
                @Nullable Part former,
                Map<Key, Found> found,
                Map<Object, Object> made) {
            this.keeps = keeps;
            this.beside = beside;
            this.former = former;
            this.found = found;
            this.made = made;
        }

        /** The same without what it remembers of the time before. */
        private Part closed() {
            return new Part(keeps, beside, null, found, made);
        }

        /**
         * {@return what is wrong with pieces: as it was found before, else as it is found now}
         *
         * @param beside what else the rule looks at, beside the pieces
         * @param pieces all that the rule looks at in a text
         * @param find finds what is wrong
         */
        public List<Diagnostic> recall(
                String beside, Supplier<List<Piece>> pieces, Supplier<List<Diagnostic>> find) {
            if (!keeps) {
                return find.get();
            }
            List<Piece> here = pieces.get();
            Key key = Key.of(beside, here);
            @Nullable Found known = known(key);
            List<Diagnostic> problems =
                    known == null
                            ? List.copyOf(find.get())
                            : Move.of(known.problems(), known.pieces(), here);
            if (problems.isEmpty()) {
                found.put(key, Found.NOTHING);
            } else if (known != null || Move.isPossible(problems, here)) {
                found.put(key, new Found(problems, here));
            }
            return problems;
        }

        /**
         * {@return what is wrong with pieces, of which it is remembered only if nothing is} For
         * rules that look farther where something is wrong.
         */
        public List<Diagnostic> recallNothing(
                String beside, Supplier<List<Piece>> pieces, Supplier<List<Diagnostic>> find) {
            if (!keeps) {
                return find.get();
            }
            Key key = Key.of(beside, pieces.get());
            List<Diagnostic> problems = known(key) == null ? find.get() : List.of();
            if (problems.isEmpty()) {
                found.put(key, Found.NOTHING);
            }
            return problems;
        }

        private @Nullable Found known(Key key) {
            Found known = found.get(key);
            return known == null && former != null ? former.found.get(key) : known;
        }

        /**
         * {@return something made of a value, made once}
         *
         * @param of the value; of one kind of value a rule makes one kind of thing
         * @param maker makes it, wherever it stands in a text
         */
        public <T> T make(Supplier<Object> of, Supplier<T> maker) {
            if (!keeps) {
                return maker.get();
            }
            Object value = of.get();
            @Nullable Object known = made.get(value);
            if (known == null && former != null) {
                known = former.made.get(value);
            }
            @SuppressWarnings("unchecked")
            T thing = known == null ? maker.get() : (T) known;
            made.put(value, thing);
            return thing;
        }

        /** {@return what was kept of its kind in the check before, if there is anything} */
        public <T> Optional<T> last(Class<T> kind) {
            return former == null
                    ? Optional.empty()
                    : Optional.ofNullable(kind.cast(former.made.get(kind)));
        }

        /** Keeps something for the next check, one of its kind; it must not change any more. */
        public <T> void keep(Class<T> kind, T thing) {
            if (keeps) {
                made.put(kind, thing);
            }
        }
    }
}
