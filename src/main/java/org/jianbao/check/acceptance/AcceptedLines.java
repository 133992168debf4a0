package org.jianbao.check.acceptance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Reads the lines of {@link AcceptedFile}. Whatever stands there, what can be understood counts: of
 * a merge that was left open the lines of both sides.
 */
final class AcceptedLines {

    /** More problems of one kind are not told: then it is another file by mistake. */
    private static final int MOST = 20;

    /** How git begins the lines that part the two sides of a merge, in their order. */
    private static final List<String> MARKS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final SourceText source;
    private final List<Accepted> lines = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<Object, SourceSpan> firsts = new HashMap<>();

    private boolean merging;
    private boolean inUnknown;
    private int unknown;
    private int twice;
    private int merges;

    private AcceptedLines(SourceText source) {
        this.source = source;
    }

    static AcceptedFile parse(SourceText source) {
        AcceptedLines reader = new AcceptedLines(source);
        int start = 0;
        while (start < source.text().length()) {
            int newline = source.text().indexOf('\n', start);
            int end = newline < 0 ? source.text().length() : newline;
            reader.line(new SourceSpan(source, start, end));
            start = end + 1;
        }
        return new AcceptedFile(true, true, reader.lines, reader.problems);
    }

    private void line(SourceSpan span) {
        String written = source.text().substring(span.start(), span.end());
        Optional<Accepted> accepted = AcceptedFile.line(written);
        boolean said = accepted.isPresent() || written.isBlank() || written.startsWith("#");
        if (accepted.isPresent()) {
            accepted(accepted.get(), span);
        } else if (!said && MARKS.stream().anyMatch(written::startsWith)) {
            mark(MARKS.indexOf(written.substring(0, MARKS.getFirst().length())), span);
            return;
        } else if (!said && !inUnknown && unknown++ < MOST) {
            problems.add(FileProblems.unknown(span));
        }
        inUnknown = !said;
    }

    private void accepted(Accepted accepted, SourceSpan span) {
        lines.add(accepted);
        Object what = List.of(accepted.id(), languages(accepted));
        SourceSpan first = firsts.putIfAbsent(what, span);
        if (first != null && !merging && twice++ < MOST) {
            problems.add(FileProblems.twice(accepted.id(), span, first));
        }
    }

    private static Set<String> languages(Accepted accepted) {
        return new TreeSet<>(List.of(accepted.first().language(), accepted.second().language()));
    }

    /** A merge is told where it begins; marks that no beginning explains are told too. */
    private void mark(int which, SourceSpan span) {
        if ((which == 0 || !merging) && merges++ < MOST) {
            problems.add(FileProblems.merge(span));
        }
        merging = which < MARKS.size() - 1;
    }
}
