package org.jianbao.makeup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianbao.composition.TextStyle;
import org.jianbao.source.SourceSpan;

/**
 * What must hold of one language's pages in any book, read from the pages and what was told of them
 * alone: all is there, once and in order, and every note begins on the page of its call.
 *
 * @param flow the text, with places in its manuscript
 * @param made the pages
 */
record BookCheck(Flow flow, TextPages.Made made) {

    /** A line of this language and the index of its page. */
    private record Found(int page, Placement.Line placement) {
        String text() {
            return placement.line().text();
        }

        Placement.Tag tag() {
            return placement.tag();
        }
    }

    void all() {
        List<Found> found = found();
        textIsThere(found);
        repeatedHeadsStandAtTheHead(found);
        picturesAreThere();
        quotesAreThere(found);
        floatsKeepTheirOrder(found);
        notesAreThere(found);
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < made.pages().size(); i++) {
            for (Placement.Line line : Drawing.lines(made.pages().get(i))) {
                if (line.tag().language().equals(flow.language())
                        && line.tag().kind() != Kind.FURNITURE) {
                    found.add(new Found(i, line));
                }
            }
        }
        return found;
    }

    private static String text(Object matter) {
        return ((FixedMatter) matter).text();
    }

    private static String text(Piece piece) {
        return switch (piece.body()) {
            case Piece.Body.Text text -> text(text.matter());
            case Piece.Body.Row row ->
                    row.cells().stream().map(c -> text(c.matter())).collect(Collectors.joining());
            case Piece.Body.Picture _ -> "";
        };
    }

    private void textIsThere(List<Found> found) {
        String expected =
                flow.pieces().stream()
                        .filter(p -> p.id() >= 0)
                        .map(BookCheck::text)
                        .collect(Collectors.joining());
        String placed =
                found.stream()
                        .filter(f -> f.tag().piece() >= 0)
                        .map(Found::text)
                        .collect(Collectors.joining());
        assertEquals(expected, placed);
    }

    /** A table's head that stands again has the head's words, above all text of its page. */
    private void repeatedHeadsStandAtTheHead(List<Found> found) {
        Map<Integer, String> again = new LinkedHashMap<>();
        Map<Integer, Found> first = new HashMap<>();
        for (Found f : found) {
            if (f.tag().kind() == Kind.TABLE && f.tag().piece() == -1) {
                again.merge(f.page(), f.text(), String::concat);
                first.putIfAbsent(f.page(), f);
            }
        }
        again.forEach((page, text) -> {
            Found head = Objects.requireNonNull(first.get(page));
            Piece own = flow.pieces().get(flow.indexOf(head.tag().block()));
            assertEquals(text(own), text);
            for (Found f : found) {
                if (f.page() == page && f.tag().piece() >= 0) {
                    assertTrue(
                            f.placement().baseline() > head.placement().baseline(),
                            "repeated head below text on page " + page);
                }
            }
        });
    }

    private void picturesAreThere() {
        List<Integer> expected = new ArrayList<>();
        flow.pieces().stream()
                .filter(p -> p.body() instanceof Piece.Body.Picture)
                .forEach(p -> expected.add(p.block()));
        flow.floats().forEach(f -> expected.add(f.block()));
        List<Integer> placed =
                made.pages().stream()
                        .flatMap(page -> page.placements().stream())
                        .filter(Placement.Picture.class::isInstance)
                        .map(p -> ((Placement.Picture) p).tag())
                        .filter(tag -> tag.language().equals(flow.language()))
                        .map(Placement.Tag::block)
                        .toList();
        assertEquals(expected.stream().sorted().toList(), placed.stream().sorted().toList());
    }

    /** Pictures at one edge keep their order. */
    private void floatsKeepTheirOrder(List<Found> found) {
        for (Floating.Edge edge : Floating.Edge.values()) {
            List<Integer> blocks =
                    flow.floats().stream()
                            .filter(f -> f.edge() == edge)
                            .map(Floating::block)
                            .toList();
            List<Integer> placed =
                    found.stream()
                            .filter(f -> f.tag().piece() < -1)
                            .map(f -> f.tag().block())
                            .filter(blocks::contains)
                            .toList();
            assertEquals(blocks, placed);
        }
    }

    private void quotesAreThere(List<Found> found) {
        Map<Integer, String> placed = new HashMap<>();
        found.stream()
                .filter(f -> f.tag().kind() == Kind.PULLQUOTE)
                .forEach(f -> placed.merge(f.tag().block(), f.text(), String::concat));
        Map<Integer, String> expected = new HashMap<>();
        flow.quotes().forEach(q -> expected.put(q.block(), text(q.matter())));
        flow.pieces().stream()
                .filter(p -> p.kind() == Kind.PULLQUOTE)
                .forEach(p -> expected.put(p.block(), text(p)));
        assertEquals(expected, placed);
    }

    private void notesAreThere(List<Found> found) {
        Map<String, Integer> calledOn = new LinkedHashMap<>();
        Map<Character, List<Found>> notes = new LinkedHashMap<>();
        for (Found f : found) {
            if (f.tag().kind() == Kind.NOTE) {
                notes.computeIfAbsent(f.text().charAt(0), _ -> new ArrayList<>()).add(f);
            } else if (f.tag().piece() >= 0) {
                for (TextStyle.Call call : f.placement().line().calls()) {
                    calledOn.putIfAbsent(call.id(), f.page());
                }
            }
        }
        assertEquals(
                List.copyOf(calledOn.keySet()), notes.keySet().stream().map(c -> "" + c).toList());
        Set<SourceSpan> told = new HashSet<>();
        made.diagnostics().stream()
                .filter(d -> d.code() == MakeupCode.NOTE_LATE)
                .forEach(d -> told.add(d.span()));
        calledOn.forEach(
                (id, page) -> note(id, page, notes.getOrDefault(id.charAt(0), List.of()), told));
    }

    private void note(String id, int call, List<Found> lines, Set<SourceSpan> told) {
        SideNote note = Objects.requireNonNull(flow.notes().get(id));
        String expected = id + text(note.paragraphs().getFirst().matter());
        assertEquals(expected, lines.stream().map(Found::text).collect(Collectors.joining()));
        assertEquals("note:" + id, lines.getFirst().tag().anchor().orElse(""));
        int late = lines.getFirst().page() - call;
        boolean known = told.contains(flow.places().notes().get(id));
        if (late < 0 || (late > 0) != known) {
            fail("note " + note.number() + " late by " + late + ", told: " + known);
        }
        List<Found> own = lines.subList(1, lines.size());
        Map<Integer, Long> pages =
                own.stream().collect(Collectors.groupingBy(Found::page, Collectors.counting()));
        if (pages.size() > 1) {
            pages.forEach((page, n) -> assertTrue(n > 1, note.number() + " alone on " + page));
        }
    }
}
