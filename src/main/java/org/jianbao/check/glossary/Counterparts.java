package org.jianbao.check.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianbao.check.glossary.Vocabulary.Found;
import org.jianbao.check.glossary.Vocabulary.Hit;
import org.jianbao.check.text.BlockPair;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Passages;
import org.jianbao.check.text.Prose;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Glossary;
import org.jianbao.manuscript.Glossary.Wording;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceSpan;

/**
 * A term that one language says in a block and the other does not say in its pair. How often does
 * not count: a translation may say it once for twice. Terms with {@code pairs: false} are not asked
 * for, nor are those of pull quotes, whose words stand in the text again.
 */
public final class Counterparts implements Rule {

    @Override
    public List<Diagnostic> check(Texts texts) {
        Glossary glossary = texts.briefing().glossary();
        if (glossary.entries().stream().noneMatch(Glossary.Entry::inPairs)) {
            return List.of();
        }
        Memory.Part memory = texts.memory().part("counterparts of terms", glossary);
        Map<String, Vocabulary> words = new HashMap<>();
        for (Texts.OneText text : texts.each()) {
            String language = text.manuscript().language();
            words.put(
                    language, memory.make(() -> language, () -> Vocabulary.of(glossary, language)));
        }
        List<Diagnostic> problems = new ArrayList<>();
        for (BlockPair pair : texts.pairs()) {
            if (pair.left() instanceof Block.PullQuote) {
                continue;
            }
            problems.addAll(
                    memory.recall(
                            pair.languages(),
                            () -> pair.pieces(texts.memory()),
                            () -> check(glossary, pair, words)));
        }
        return problems;
    }

    private static List<Diagnostic> check(
            Glossary glossary, BlockPair pair, Map<String, Vocabulary> words) {
        List<Diagnostic> problems = new ArrayList<>();
        Side left = Side.of(pair.first(), pair.left(), words);
        Side right = Side.of(pair.second(), pair.right(), words);
        missing(glossary, left, right, problems);
        missing(glossary, right, left, problems);
        return problems;
    }

    private static void missing(
            Glossary glossary, Side said, Side other, List<Diagnostic> problems) {
        said.first()
                .forEach((entry, span) -> {
                    List<String> wanted = terms(glossary.entries().get(entry), other.language());
                    if (!wanted.isEmpty() && !other.entries().contains(entry)) {
                        problems.add(
                                new Diagnostic(
                                        GlossaryCode.NO_COUNTERPART,
                                        "`%s` stands here, but nothing for it in `%s`."
                                                .formatted(
                                                        span.source()
                                                                .text()
                                                                .substring(span.start(), span.end())
                                                                .replaceAll("\\s+", " "),
                                                        other.language()),
                                        span,
                                        List.of(
                                                "The glossary has `%s` for it. Write it there, or list what is written under `also`."
                                                        .formatted(String.join("`, `", wanted))),
                                        List.of(
                                                new Related(
                                                        firstLine(other.block().span()),
                                                        "It is missing in this block."))));
                    }
                });
    }

    private static List<String> terms(Glossary.Entry entry, String language) {
        return entry.inPairs()
                ? entry.in(language).map(Wording::terms).orElse(List.of())
                : List.of();
    }

    private static SourceSpan firstLine(SourceSpan span) {
        int end = span.source().text().indexOf('\n', span.start());
        return new SourceSpan(
                span.source(), span.start(), end < 0 ? span.end() : Math.min(end, span.end()));
    }

    /**
     * One of two blocks that pair.
     *
     * @param language its language
     * @param block the block
     * @param first the terms that it says itself, by entry, each at its first place
     * @param entries the entries of which it says anything
     */
    private record Side(
            String language, Block block, Map<Integer, SourceSpan> first, Set<Integer> entries) {

        static Side of(Manuscript text, Block block, Map<String, Vocabulary> words) {
            Map<Integer, SourceSpan> first = new LinkedHashMap<>();
            Set<Integer> entries = new HashSet<>();
            Optional<Vocabulary> own = Optional.ofNullable(words.get(text.language()));
            for (Passage passage : own.isEmpty() ? List.<Passage>of() : Passages.of(text, block)) {
                Prose prose = passage.prose();
                Found found = own.get().in(prose.text());
                entries.addAll(found.entries());
                for (Hit hit : found.hits()) {
                    if (hit.form().avoided().isEmpty()
                            && prose.mark(hit.from()) == Prose.Mark.PLAIN
                            && prose.language(hit.from()).equals(text.language())) {
                        first.putIfAbsent(hit.form().entry(), prose.span(hit.from(), hit.to()));
                    }
                }
            }
            return new Side(text.language(), block, first, entries);
        }
    }
}
