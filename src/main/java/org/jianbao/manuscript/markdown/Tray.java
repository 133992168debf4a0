package org.jianbao.manuscript.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jianbao.diagnostic.Diagnostic;

/**
 * Gathers the problems of one file, and stops where telling more would help nobody; and the files
 * beside it that it depends on.
 */
final class Tray {

    /** More problems than this in one file are not told. */
    static final int MOST = 200;

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Boolean> looks = new HashMap<>();

    /** Puts a problem in; it isn't even worded when the tray is full. */
    void put(Supplier<Diagnostic> problem) {
        if (diagnostics.size() < MOST) {
            diagnostics.add(problem.get());
        } else if (diagnostics.size() == MOST) {
            diagnostics.add(FileProblems.tooMany(problem.get().span(), MOST));
        }
    }

    /** Notes that a file was looked for, and whether it was there. */
    void lookedFor(String written, boolean there) {
        looks.put(written, there);
    }

    /** {@return the files that were looked for, and whether they were there} */
    Map<String, Boolean> looks() {
        return Map.copyOf(looks);
    }

    /** {@return whether there is no problem, and no file was looked for} */
    boolean isUnused() {
        return diagnostics.isEmpty() && looks.isEmpty();
    }

    /** {@return the problems in the order in which they were found} */
    List<Diagnostic> asFound() {
        return List.copyOf(diagnostics);
    }

    /** {@return the problems in the order of their places} */
    List<Diagnostic> inOrder() {
        return diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
