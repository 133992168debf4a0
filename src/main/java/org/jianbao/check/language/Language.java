package org.jianbao.check.language;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.check.text.Findings;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Prose;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;

/** Holds every passage, those of the front matter too, against the rules of its languages. */
public final class Language implements Rule {

    static final List<LetterRule> RULES =
            List.of(
                    new HalfWidthMarks(),
                    new HalfWidthBrackets(),
                    new FullWidthMarks(),
                    new FullWidthLetters(),
                    new StraightQuotes(),
                    new ChineseQuotes(),
                    new EnglishQuotes(),
                    new UnpairedBrackets(),
                    new DoubledMarks(),
                    new Ellipses(),
                    new Dashes(),
                    new CharacterVariants(),
                    new CompatibilityCharacters(),
                    new SpacesInChinese(),
                    new SpacesInLatin(),
                    new InvisibleCharacters(),
                    new ForeignScripts(),
                    new LatinInChinese());

    @Override
    public List<Diagnostic> check(Texts texts) {
        List<Diagnostic> problems = new ArrayList<>();
        for (Texts.OneText text : texts.each()) {
            Findings findings = new Findings();
            text.front().forEach(p -> check(p, Signs.NONE, texts.memory(), findings));
            List<Passage> passages = text.passages();
            for (int i = 0; i < passages.size(); i++) {
                String next = i + 1 < passages.size() ? passages.get(i + 1).prose().text() : "";
                char first = next.isEmpty() ? Signs.NONE : next.charAt(0);
                check(passages.get(i).prose(), first, texts.memory(), findings);
            }
            problems.addAll(findings.all());
        }
        return problems;
    }

    private static void check(Prose prose, char next, Memory memory, Findings findings) {
        memory.part("language", "")
                .recall(
                        String.valueOf(next),
                        () -> List.of(memory.piece(prose)),
                        () -> {
                            Findings all = Findings.unlimited();
                            check(prose, next, all);
                            return all.all();
                        })
                .forEach(findings::add);
    }

    static void check(Prose prose, char next, Findings findings) {
        if (!prose.text().isEmpty()) {
            Letters letters = new Letters(prose, next);
            long seen = Glance.at(letters);
            for (LetterRule rule : RULES) {
                if ((rule.signs() & seen) != 0) {
                    rule.check(letters, findings);
                }
            }
        }
    }
}
