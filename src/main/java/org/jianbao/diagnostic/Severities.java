package org.jianbao.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jianbao.source.SourceSpan;

/**
 * How much the people of a briefing want problems to matter: the key {@code checks} of {@code
 * briefing.yaml}. Warnings and remarks can be made anything or be silenced; an error stays one,
 * since nothing right could be printed.
 *
 * @param settings what was set, code by code, each once
 */
public record Severities(List<Setting> settings) {

    /** Nothing set: each problem matters as much as its code says. */
    public static final Severities USUAL = new Severities(List.of());

    /** Copies the list. */
    public Severities {
        settings = List.copyOf(settings);
    }

    /**
     * What was set for a code.
     *
     * @param code its short name, as written
     * @param severity how much it is to matter; empty for not at all
     * @param span where it is set
     */
    public record Setting(String code, Optional<Severity> severity, SourceSpan span) {}

    /** {@return problems with their severities as set, without those silenced} */
    public List<Diagnostic> applied(List<Diagnostic> problems) {
        return problems.stream().flatMap(problem -> applied(problem).stream()).toList();
    }

    private Optional<Diagnostic> applied(Diagnostic problem) {
        if (problem.isError()) {
            return Optional.of(problem);
        }
        return settings.stream()
                .filter(setting -> setting.code().equals(problem.code().id()))
                .findFirst()
                .map(setting -> setting.severity().map(problem::as))
                .orElse(Optional.of(problem));
    }
}
