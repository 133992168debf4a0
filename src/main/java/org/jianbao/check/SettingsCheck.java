package org.jianbao.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.DiagnosticCode;
import org.jianbao.diagnostic.Severities;
import org.jianbao.diagnostic.Severity;
import org.jianbao.diagnostic.Suggestion;

/** Tells of settings under {@code checks} that mean nothing. */
public final class SettingsCheck {

    private SettingsCheck() {}

    /**
     * {@return settings of codes that there are not, and of errors, which stay errors}
     *
     * @param severities what was set
     * @param codes gives all that there are; asked only if something was set
     */
    public static List<Diagnostic> check(
            Severities severities, Supplier<? extends Collection<? extends DiagnosticCode>> codes) {
        if (severities.settings().isEmpty()) {
            return List.of();
        }
        Map<String, DiagnosticCode> byId =
                codes.get().stream()
                        .collect(Collectors.toMap(DiagnosticCode::id, Function.identity()));
        List<Diagnostic> problems = new ArrayList<>();
        for (Severities.Setting setting : severities.settings()) {
            DiagnosticCode code = byId.get(setting.code());
            if (code == null) {
                problems.add(unknown(setting, byId.keySet()));
            } else if (code.severity() == Severity.ERROR) {
                problems.add(stays(setting));
            }
        }
        return problems;
    }

    private static Diagnostic unknown(Severities.Setting setting, Collection<String> known) {
        return new Diagnostic(
                CheckCode.CODE_UNKNOWN,
                "There is no code `" + setting.code() + "`.",
                setting.span(),
                Suggestion.nearest(setting.code(), known)
                                .map(near -> "Did you mean `" + near + "`? ")
                                .orElse("")
                        + "docs/codes.md lists them all.");
    }

    private static Diagnostic stays(Severities.Setting setting) {
        return new Diagnostic(
                CheckCode.ERROR_STAYS,
                "`"
                        + setting.code()
                        + "` is an error and stays one: nothing right could be printed.",
                setting.span(),
                "Take this line out. Only warnings and remarks can be set.");
    }
}
