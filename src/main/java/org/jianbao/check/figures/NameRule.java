package org.jianbao.check.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jianbao.check.figures.LatinNames.Name;
import org.jianbao.check.text.Memory;
import org.jianbao.check.text.Passage;
import org.jianbao.check.text.Rule;
import org.jianbao.check.text.Texts;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Diagnostic.Related;
import org.jianbao.diagnostic.Suggestion;
import org.jianbao.manuscript.Manuscript;

/**
 * Names and abbreviations that stand in Latin letters in a Chinese text and otherwise in the
 * English one.
 *
 * <p>English says “the network” where Chinese gives the name again, so a name that is spelled alike
 * elsewhere in the English text is a remark only.
 */
public final class NameRule implements Rule {

    @Override
    public List<Diagnostic> check(Texts texts) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, LatinNames.Words> known = new HashMap<>();
        Memory.Part memory = texts.memory().part("names", "");
        for (Counterparts both : Counterparts.of(texts)) {
            boolean turned = isIn(both.second(), "zh") && isIn(both.first(), "en");
            if (!turned && !(isIn(both.first(), "zh") && isIn(both.second(), "en"))) {
                continue;
            }
            String english = (turned ? both.first() : both.second()).source().name();
            Supplier<LatinNames.Words> all =
                    () ->
                            known.computeIfAbsent(
                                    english, file -> LatinNames.words(all(texts, file)));
            problems.addAll(
                    memory.recallNothing(
                            both.languages(),
                            () -> both.pieces(texts.memory()),
                            () -> check(both, turned, all)));
        }
        return problems;
    }

    private static List<Diagnostic> check(
            Counterparts both, boolean turned, Supplier<LatinNames.Words> all) {
        List<Passage> here = turned ? both.rightPassages() : both.leftPassages();
        List<Passage> there = turned ? both.leftPassages() : both.rightPassages();
        List<Name> names = LatinNames.of(here);
        return names.isEmpty() || there.isEmpty() ? List.of() : compare(names, there, all);
    }

    private static List<Diagnostic> compare(
            List<Name> names, List<Passage> there, Supplier<LatinNames.Words> all) {
        LatinNames.Words words = LatinNames.words(there);
        Set<String> told = new HashSet<>();
        List<Diagnostic> problems = new ArrayList<>();
        List<Name> missing =
                names.stream()
                        .filter(name -> !words.hold(name.letters()) && told.add(name.letters()))
                        .toList();
        for (Name name : whole(missing, words)) {
            problems.add(problem(name, there, words, all.get()));
        }
        return problems;
    }

    /** Words of one name that are all missing are told at once, those with a like word alone. */
    private static List<Name> whole(List<Name> missing, LatinNames.Words words) {
        List<Name> whole = new ArrayList<>();
        for (Name name : missing) {
            boolean goesOn =
                    !whole.isEmpty()
                            && whole.getLast().phrase() == name.phrase()
                            && !isLike(whole.getLast(), words)
                            && !isLike(name, words);
            whole.add(goesOn ? whole.removeLast().through(name) : name);
        }
        return whole;
    }

    private static boolean isLike(Name name, LatinNames.Words words) {
        return Suggestion.nearest(name.letters(), words.names()).isPresent();
    }

    private static Diagnostic problem(
            Name name, List<Passage> there, LatinNames.Words words, LatinNames.Words all) {
        Optional<String> near = Suggestion.nearest(name.letters(), words.names());
        boolean known =
                Arrays.stream(name.letters().split("[^\\p{L}0-9]+", -1)).allMatch(all::hold);
        List<Related> related =
                List.of(
                        near.flatMap(words::place)
                                .map(place -> new Related(place, "There, in its counterpart."))
                                .orElseGet(() ->
                                        new Related(
                                                FigureProblems.firstLine(there.getFirst().prose()),
                                                "Its counterpart.")));
        String mark = "If it is right, mark it: `[" + name.letters() + "]{.sic}`.";
        if (near.isPresent()) {
            return new Diagnostic(
                    FigureCode.NAME_DIFFERS,
                    "Here `%s`, there `%s`.".formatted(name.letters(), near.get()),
                    name.span(),
                    List.of("Did you mean `" + near.get() + "`? " + mark),
                    related);
        }
        return new Diagnostic(
                known ? FigureCode.NAME_ELSEWHERE : FigureCode.NAME_DIFFERS,
                known
                        ? "The name `%s` is not in the counterpart in English."
                                .formatted(name.letters())
                        : "The name `%s` is nowhere in the English text.".formatted(name.letters()),
                name.span(),
                List.of("Spell names alike in both languages. " + mark),
                related);
    }

    private static List<Passage> all(Texts texts, String file) {
        return texts.each().stream()
                .filter(one -> one.manuscript().source().name().equals(file))
                .flatMap(one -> one.passages().stream())
                .toList();
    }

    private static boolean isIn(Manuscript text, String language) {
        return text.language().split("-", 2)[0].equals(language);
    }
}
