package org.jianbao.proofreading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;

/**
 * A paragraph as it stands on the pages, all of it.
 *
 * @param lines in order, at least one
 */
record Paragraph(List<Placed> lines) {

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** A line and the page where it stands. */
    record Placed(Page page, Placement.Line line) {

        /** {@return its words as the manuscript has them, without calls of notes} */
        String words() {
            StringBuilder words = new StringBuilder();
            line.line().runs().stream()
                    .filter(run -> run.style().call().isEmpty())
                    .forEach(run -> words.append(run.text()));
            return words.toString();
        }
    }

    /** {@return all paragraphs, and what stands for itself like one, by where they begin} */
    static List<Paragraph> of(List<Page> pages) {
        Map<Object, List<Placed>> lines = new LinkedHashMap<>();
        for (Page page : pages) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line) {
                    lines.computeIfAbsent(key(page, line), _ -> new ArrayList<>())
                            .add(new Placed(page, line));
                }
            }
        }
        return lines.values().stream().map(Paragraph::new).toList();
    }

    private record PieceKey(String language, int piece) {}

    private record LooseKey(int page, Kind kind, String language, int block) {}

    /** What is the same for the lines of one paragraph: its piece, or its branch. */
    private static Object key(Page page, Placement.Line line) {
        Placement.Tag tag = line.tag();
        if (tag.piece() != -1 && tag.kind() != Kind.TABLE) {
            return new PieceKey(tag.language(), tag.piece());
        }
        return tag.branch().isArtifact()
                ? new LooseKey(page.number(), tag.kind(), tag.language(), tag.block())
                : tag.branch();
    }

    Kind kind() {
        return lines.getFirst().line().tag().kind();
    }

    String language() {
        return lines.getFirst().line().tag().language();
    }

    boolean isChinese() {
        return language().equals("zh") || language().startsWith("zh-");
    }
}
