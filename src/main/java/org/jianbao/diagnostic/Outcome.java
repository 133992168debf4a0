package org.jianbao.diagnostic;

import java.util.List;
import java.util.Optional;

/**
 * What a phase gives: maybe a value, always its diagnostics. A phase goes on after an error to find
 * the rest.
 *
 * @param <T> what the phase makes
 * @param value the result, empty when nothing of use could be made
 * @param diagnostics every problem found, in the order of their places
 */
public record Outcome<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public Outcome {
        diagnostics = List.copyOf(diagnostics);
    }

    /** {@return an outcome with a value} */
    public static <T> Outcome<T> of(T value, List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.of(value), diagnostics);
    }

    /** {@return an outcome without a value} */
    public static <T> Outcome<T> failed(List<Diagnostic> diagnostics) {
        return new Outcome<>(Optional.empty(), diagnostics);
    }

    /** {@return whether any diagnostic is an error} */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
