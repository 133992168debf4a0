package org.jianbao;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.SetLine;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/** Finds the characters of a paragraph that no font has: they are set as glyph 0, a box. */
final class MissingGlyphs {

    private final SourceText source;
    private final int offset;
    private final String paragraph;
    private final Set<String> told = new HashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /**
     * A paragraph.
     *
     * @param source the file it stands in
     * @param offset where it begins there
     * @param paragraph its text as written
     */
    MissingGlyphs(SourceText source, int offset, String paragraph) {
        this.source = source;
        this.offset = offset;
        this.paragraph = paragraph;
    }

    /** {@return a problem for each such character, at the first place of it} */
    List<Diagnostic> find(List<SetLine> lines) {
        lines.forEach(line -> line.runs().forEach(this::find));
        return problems;
    }

    private void find(GlyphRun run) {
        for (int i = 0; i < run.glyphs().length; i++) {
            String character = run.texts()[i].strip();
            if (run.glyphs()[i] == 0 && !character.isEmpty() && told.add(character)) {
                // The composer folds white space: a character stands there or a little farther on.
                int at = offset + Math.max(0, paragraph.indexOf(character, run.offset()));
                SourceSpan span = new SourceSpan(source, at, at + character.length());
                problems.add(StickProblems.withoutGlyph(span, character.codePointAt(0)));
            }
        }
    }
}
