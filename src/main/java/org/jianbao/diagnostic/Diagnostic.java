package org.jianbao.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jianbao.source.SourceSpan;

/**
 * A problem as data: what, where, and what to do. The wording is for an editor who is no
 * programmer.
 *
 * @param code the kind of problem
 * @param severity how much it matters here: as the code says, or as the briefing sets it
 * @param message one sentence: what is wrong
 * @param span where it stands
 * @param hints what to do, each a sentence
 * @param related other places that belong to it, each told by one more line
 * @param sideBySide two texts around this place, if it is about their agreement
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        SourceSpan span,
        List<String> hints,
        List<Related> related,
        Optional<SideBySide> sideBySide) {

    /** Characters of a message or a hint; ours have some two hundred. */
    private static final int LONGEST = 800;

    /** The order in which problems are told: by file, then by place. */
    public static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing((Diagnostic d) -> d.span().source().name())
                    .thenComparingInt(d -> d.span().start());

    /** Copies the lists. */
    public Diagnostic {
        message = brief(message);
        hints = hints.stream().map(Diagnostic::brief).toList();
        related = List.copyOf(related);
    }

    /** What is quoted of a file may be a name of a million letters: its middle is left out. */
    private static String brief(String words) {
        return words.length() <= LONGEST
                ? words
                : whole(words.substring(0, LONGEST * 3 / 4))
                        + "…"
                        + whole(words.substring(words.length() - LONGEST / 4));
    }

    /** A piece of text without the half of a character at which it was cut. */
    private static String whole(String cut) {
        int from = Character.isLowSurrogate(cut.charAt(0)) ? 1 : 0;
        int to = cut.length() - (Character.isHighSurrogate(cut.charAt(cut.length() - 1)) ? 1 : 0);
        return cut.substring(from, to);
    }

    /** A problem that matters as much as its code says. */
    public Diagnostic(
            DiagnosticCode code,
            String message,
            SourceSpan span,
            List<String> hints,
            List<Related> related) {
        this(code, code.severity(), message, span, hints, related, Optional.empty());
    }

    /** A problem with one hint and no other places. */
    public Diagnostic(DiagnosticCode code, String message, SourceSpan span, String hint) {
        this(code, message, span, List.of(hint), List.of());
    }

    /** {@return whether this stops the build} */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@return the same problem, of another severity} */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, message, span, hints, related, sideBySide);
    }

    /** {@return the same problem in other words} */
    public Diagnostic worded(String other) {
        return new Diagnostic(code, severity, other, span, hints, related, sideBySide);
    }

    /** {@return the same problem, with one hint more} */
    public Diagnostic hinting(String more) {
        List<String> all = Stream.concat(hints.stream(), Stream.of(more)).toList();
        return new Diagnostic(code, severity, message, span, all, related, sideBySide);
    }

    /** {@return the same problem, with both texts around it} */
    public Diagnostic beside(SideBySide texts) {
        return new Diagnostic(code, severity, message, span, hints, related, Optional.of(texts));
    }

    /**
     * Another place that belongs to a problem, such as the first of two definitions.
     *
     * @param span where
     * @param message what stands there
     */
    public record Related(SourceSpan span, String message) {
        /** Shortens the message. */
        public Related {
            message = brief(message);
        }
    }
}
