package org.jianbao.check.glossary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jianbao.check.glossary.Vocabulary.Hit;
import org.jianbao.check.text.Findings;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Prose;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Glossary;
import org.jianbao.manuscript.Glossary.Avoided;
import org.jianbao.manuscript.Manuscript;

/**
 * Words that the glossary says to avoid. Somebody else's words, in a quotation or between quotation
 * marks, give a remark only; titles in {@code 《》}, words of another language and what is marked
 * {@code .sic} are passed over.
 */
public final class AvoidedWords implements Rule {

    @Override
    public List<Diagnostic> check(Texts texts) {
        Glossary glossary = texts.briefing().glossary();
        List<Diagnostic> problems = new ArrayList<>();
        for (Texts.OneText text : texts.each()) {
            Manuscript manuscript = text.manuscript();
            String language = manuscript.language();
            Memory memory = texts.memory();
            Vocabulary words =
                    part(memory, glossary, language)
                            .make(() -> language, () -> Vocabulary.of(glossary, language));
            if (words.isEmpty()) {
                continue;
            }
            OneText one = new OneText(glossary, words, language, memory, new Findings());
            text.front().forEach(prose -> one.read(prose, false));
            Set<Block> quotations = quotations(manuscript);
            for (Passage passage : text.passages()) {
                one.read(passage.prose(), quotations.contains(passage.block()));
            }
            problems.addAll(one.findings().all());
        }
        return problems;
    }

    private static Memory.Part part(Memory memory, Glossary glossary, String language) {
        return memory.part("avoided words in " + language, glossary);
    }

    private static Set<Block> quotations(Manuscript manuscript) {
        Set<Block> inside = Collections.newSetFromMap(new IdentityHashMap<>());
        manuscript.blocks().forEach(block -> gather(block, false, inside));
        manuscript.notes().forEach(note -> note.blocks().forEach(b -> gather(b, false, inside)));
        return inside;
    }

    private static void gather(Block block, boolean quoted, Set<Block> inside) {
        if (quoted) {
            inside.add(block);
        }
        switch (block) {
            case Block.Quotation quotation ->
                    quotation.blocks().forEach(inner -> gather(inner, true, inside));
            case Block.Listing list ->
                    list.items()
                            .forEach(item -> item.blocks().forEach(b -> gather(b, quoted, inside)));
            default -> {}
        }
    }

    /** One text, with what is found in it. */
    private record OneText(
            Glossary glossary,
            Vocabulary words,
            String language,
            Memory memory,
            Findings findings) {

        void read(Prose prose, boolean quotation) {
            part(memory, glossary, language)
                    .recall(
                            quotation ? "quotation" : "",
                            () -> List.of(memory.piece(prose)),
                            () -> {
                                Findings all = Findings.unlimited();
                                new OneText(glossary, words, language, memory, all)
                                        .find(prose, quotation);
                                return all.all();
                            })
                    .forEach(findings::add);
        }

        private void find(Prose prose, boolean quotation) {
            List<Hit> hits =
                    words.in(prose.text()).hits().stream()
                            .filter(hit -> hit.form().avoided().isPresent())
                            .toList();
            if (hits.isEmpty()) {
                return;
            }
            Quoted quoted = new Quoted(prose.text());
            for (Hit hit : hits) {
                if (!quoted.isTitle(hit.from()) && isOwn(prose, hit)) {
                    tell(prose, hit, quotation || quoted.isQuoted(hit.from()));
                }
            }
        }

        private boolean isOwn(Prose prose, Hit hit) {
            for (int i = hit.from(); i < hit.to(); i++) {
                if (prose.mark(i) != Prose.Mark.PLAIN || !prose.language(i).equals(language)) {
                    return false;
                }
            }
            return true;
        }

        private void tell(Prose prose, Hit hit, boolean elsewhere) {
            Avoided avoided = hit.form().avoided().orElseThrow();
            List<String> hints = new ArrayList<>();
            avoided.reason().ifPresent(hints::add);
            terms(hit).ifPresent(hints::add);
            String where = elsewhere ? ", though in somebody's words" : "";
            if (elsewhere) {
                hints.add("Words that must stand as they are can be marked: `[…]{.sic}`.");
            } else if (hints.isEmpty()) {
                hints.add("Write another word.");
            }
            findings.add(
                    new Diagnostic(
                            elsewhere ? GlossaryCode.AVOIDED_IN_QUOTATION : GlossaryCode.AVOIDED,
                            "The glossary says to avoid `%s`; it stands here%s."
                                    .formatted(avoided.words(), where),
                            prose.span(hit.from(), hit.to()),
                            hints,
                            List.of(new Related(avoided.span(), "The glossary says so here."))));
        }

        private Optional<String> terms(Hit hit) {
            return glossary.entries()
                    .get(hit.form().entry())
                    .in(language)
                    .map(Glossary.Wording::terms)
                    .filter(terms -> !terms.isEmpty())
                    .map(terms -> "Write `" + String.join("` or `", terms) + "`.");
        }
    }
}
