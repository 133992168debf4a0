package org.jianbao.facing;

import static org.jianbao.facing.ShippedPages.RECTO;
import static org.jianbao.facing.ShippedPages.VERSO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether every edition says the same: the facing edition and that of each language by itself. The
 * trace has no hyphens that were added, and white space does not count.
 */
class SameContentTest {

    @ParameterizedTest
    @ValueSource(strings = {VERSO, RECTO})
    void everyBlockSaysTheSame(String language) {
        Map<String, String> alone = blocks(ShippedPages.edition(language), language);
        assertTrue(alone.size() > 50, () -> "only " + alone.keySet());
        assertEquals(alone, blocks(ShippedPages.facing(), language));
    }

    @ParameterizedTest
    @ValueSource(strings = {VERSO, RECTO})
    void theNotesSayTheSameInTheSameOrder(String language) {
        assertEquals(
                said(ShippedPages.edition(language), language, "note"),
                said(ShippedPages.facing(), language, "note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {VERSO, RECTO})
    void theContentsSayTheSameButForThePages(String language) {
        assertEquals(
                withoutFigures(said(ShippedPages.edition(language), language, "contents")),
                withoutFigures(said(ShippedPages.facing(), language, "contents")));
    }

    @ParameterizedTest
    @ValueSource(strings = {VERSO, RECTO})
    void coverAndBackSayAllThatTheySayInOneLanguage(String language) {
        String facing = ink(ShippedPages.facing(), "cover");
        for (TracedLine line : ShippedPages.edition(language)) {
            if (line.kind().equals("cover")) {
                assertTrue(facing.contains(line.ink()), () -> line.text() + " in " + facing);
            }
        }
    }

    @Test
    void anEditionInOneLanguageHasNoOther() {
        for (String language : List.of(VERSO, RECTO)) {
            assertEquals(
                    List.of(language),
                    ShippedPages.edition(language).stream()
                            .map(TracedLine::language)
                            .distinct()
                            .toList());
        }
    }

    /**
     * What each paragraph of each block says. What hangs beside a block (numbers, labels,
     * audiences) is taken together: where it stands among the lines depends on the page.
     */
    private static Map<String, String> blocks(List<TracedLine> lines, String language) {
        return lines.stream()
                .filter(line -> line.isBody() && line.language().equals(language))
                .collect(
                        Collectors.groupingBy(
                                line -> line.block() + " " + line.kind() + " " + line.piece(),
                                TreeMap::new,
                                Collectors.mapping(TracedLine::ink, Collectors.joining())));
    }

    private static String said(List<TracedLine> lines, String language, String kind) {
        return ink(lines.stream().filter(line -> line.language().equals(language)).toList(), kind);
    }

    private static String ink(List<TracedLine> lines, String kind) {
        return lines.stream()
                .filter(line -> line.kind().equals(kind))
                .map(TracedLine::ink)
                .collect(Collectors.joining());
    }

    private static String withoutFigures(String text) {
        return text.replaceAll("\\d", "");
    }
}
