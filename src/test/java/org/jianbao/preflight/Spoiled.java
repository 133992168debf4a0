package org.jianbao.preflight;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A print file spoiled in one thing.
 *
 * @param rule that it breaks
 * @param profile for which it was made
 * @param also rules that cannot be kept once that one is broken
 * @param damage what is done to it
 */
record Spoiled(String rule, Profile profile, List<String> also, Damage damage) {

    static final List<Spoiled> ALL = all();

    /** What is done to a file; gives its bytes, spoiled. */
    interface Damage {
        byte[] bytes(PrintFile file) throws IOException;
    }

    /** What is done to a file before it is written. */
    interface Change {
        void to(PrintFile file) throws IOException;
    }

    private static List<Spoiled> all() {
        List<Spoiled> all = new ArrayList<>();
        all.addAll(SpoiledDocuments.ALL);
        all.addAll(SpoiledPages.ALL);
        return List.copyOf(all);
    }

    static Spoiled x4(String rule, Change change, String... also) {
        return new Spoiled(rule, Profile.X4, List.of(also), after(change));
    }

    static Spoiled x1a(String rule, Change change, String... also) {
        return new Spoiled(rule, Profile.X1A, List.of(also), after(change));
    }

    /** {@return a file with operators added to its first page} */
    static Spoiled drawn(String rule, String operators) {
        return x4(rule, file -> file.draw("q " + operators + " Q"));
    }

    private static Damage after(Change change) {
        return file -> {
            change.to(file);
            return file.bytes();
        };
    }

    static Spoiled of(String rule) {
        return ALL.stream().filter(s -> s.rule.equals(rule)).findFirst().orElseThrow();
    }

    byte[] bytes() throws IOException {
        try (PrintFile file = profile == Profile.X4 ? PrintFile.x4() : PrintFile.x1a()) {
            return damage.bytes(file);
        }
    }

    @Override
    public String toString() {
        return rule
                + " "
                + Rules.all().stream()
                        .filter(r -> r.id().equals(rule))
                        .findFirst()
                        .map(Rule::name)
                        .orElse("");
    }
}
