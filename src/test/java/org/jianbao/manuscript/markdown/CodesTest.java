package org.jianbao.manuscript.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianbao.Codes;
import org.jianbao.diagnostic.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** Every code is one of its own, and an example shows what it says. */
class CodesTest {

    /** Shown in {@link HostileTextTest}, whose texts are too large for an example. */
    private static final Set<String> LARGE = Set.of("MS004", "MS009", "MS075", "MS076");

    @Test
    void everyCodeHasItsOwnName() {
        List<String> ids = codes().map(DiagnosticCode::id).toList();
        assertEquals(ids.size(), Set.copyOf(ids).size());
    }

    @Test
    void everyCodeIsShownInAnExample() {
        String told =
                Stream.of("org/jianbao/manuscript/markdown", "org/jianbao/check")
                        .flatMap(folder -> Example.files(folder).stream())
                        .flatMap(file -> Example.all(file).stream())
                        .map(Example::expected)
                        .collect(Collectors.joining());
        List<String> missing =
                codes().map(DiagnosticCode::id)
                        .filter(id -> !LARGE.contains(id) && !told.contains(" " + id + ": "))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyCodeSaysWhatItMeans() {
        assertTrue(codes().noneMatch(code -> code.meaning().isBlank()));
    }

    private static Stream<DiagnosticCode> codes() {
        return Codes.all().stream().filter(code -> code.id().matches("(MS|CK).*"));
    }
}
