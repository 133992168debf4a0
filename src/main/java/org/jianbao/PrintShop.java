package org.jianbao;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Severity;
import org.jianbao.galley.Resolution;
import org.jianbao.galley.Theme;
import org.jianbao.makeup.Finish;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Printing;
import org.jianbao.preflight.Finding;
import org.jianbao.preflight.Place;
import org.jianbao.preflight.Places;
import org.jianbao.preflight.Preflight;
import org.jianbao.preflight.Profile;
import org.jianbao.preflight.Rule;
import org.jianbao.preflight.Terms;
import org.jianbao.press.Ink;
import org.jianbao.press.PrintOrder;

/** What is done for editions that go to a printing house. */
final class PrintShop {

    private static final double MM = 72 / 25.4;

    /** Rules for the resolution of pictures, which is told at each picture's place in its text. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("PF521", "PF522", "PF523", "PF524");

    private final Path folder;

    /**
     * @param folder of the manuscript, where color profiles lie
     */
    PrintShop(Path folder) {
        this.folder = folder;
    }

    /** {@return how an edition's pages are bound} */
    static Finish finish(Edition edition) {
        return switch (edition.profile()) {
            case SCREEN -> Finish.SCREEN;
            case PRINT -> edition.printing().fours() ? Finish.PRINT_IN_FOURS : Finish.PRINT;
        };
    }

    /** {@return the pages with the bleed that an edition asks for} */
    static Plan bleeding(Plan plan, Edition edition) {
        return edition.profile() == Edition.Profile.PRINT
                ? edition.printing().bleed().map(mm -> plan.bleeding(mm * MM)).orElse(plan)
                : plan;
    }

    /**
     * {@return how an edition's colors are printed}
     *
     * @param edition which
     * @param theme says the inks
     * @param title of the edition
     * @param front matter of its first text
     */
    Ink ink(Edition edition, Theme theme, String title, FrontMatter front) throws IOException {
        if (edition.profile() == Edition.Profile.SCREEN) {
            return Ink.screen();
        }
        Printing asked = edition.printing();
        List<String> slug = new ArrayList<>();
        if (asked.marks()) {
            slug.add(title);
            slug.add(edition.name());
            front.date().ifPresent(slug::add);
        }
        PrintOrder order =
                new PrintOrder(
                        switch (asked.standard()) {
                            case X4 -> PrintOrder.Standard.X4;
                            case X1A -> PrintOrder.Standard.X1A;
                        },
                        condition(asked),
                        asked.ink(),
                        String.join(" · ", slug));
        return new Ink(Optional.of(order), separations(theme), theme.spots());
    }

    private PrintOrder.Condition condition(Printing asked) throws IOException {
        if (asked.condition().isEmpty()) {
            return PrintOrder.Condition.usual();
        }
        Printing.Condition named = asked.condition().get();
        byte[] profile = Files.readAllBytes(folder.resolve(named.profile()));
        return new PrintOrder.Condition(named.name(), profile);
    }

    private static Map<Integer, Ink.Cmyk> separations(Theme theme) {
        Map<Integer, Ink.Cmyk> separations = new HashMap<>();
        theme.inks()
                .forEach((rgb, ink) ->
                        separations.put(
                                rgb,
                                new Ink.Cmyk(
                                        ink[0] / 100, ink[1] / 100, ink[2] / 100, ink[3] / 100)));
        return separations;
    }

    /** {@return the pictures of an edition that have too few dots for print} */
    static List<Diagnostic> coarse(Edition edition, Plan plan, List<Manuscript> texts) {
        return edition.profile() == Edition.Profile.PRINT
                ? Resolution.check(plan, texts)
                : List.of();
    }

    /** {@return what a printing house would find wrong with an edition's file} */
    static List<Finding> preflight(Edition edition, byte[] pdf) {
        if (edition.profile() == Edition.Profile.SCREEN) {
            return List.of();
        }
        Printing asked = edition.printing();
        Profile profile =
                switch (asked.standard()) {
                    case X4 -> Profile.X4;
                    case X1A -> Profile.X1A;
                };
        Terms terms = new Terms(profile, asked.ink(), Terms.SAFE, asked.small());
        return Preflight.inspect(pdf, terms).findings().stream()
                .filter(finding -> tells(finding.rule()))
                .toList();
    }

    /** {@return findings of a preflight, told at the edition's place; like ones together} */
    static List<Diagnostic> told(Edition edition, List<Finding> findings) {
        Map<Rule, List<Finding>> byRule =
                findings.stream().collect(groupingBy(Finding::rule, LinkedHashMap::new, toList()));
        return byRule.values().stream().map(alike -> alike(edition, alike)).toList();
    }

    /** {@return whether a build tells what a rule of preflight finds} */
    static boolean tells(Rule rule) {
        return rule.severity() != Severity.REMARK && !TOLD_ELSEWHERE.contains(rule.id());
    }

    /** Where on a page nobody can look it up who has no tools for PDF. */
    private static Place page(Finding finding) {
        return finding.place().page() > 0 ? new Place(finding.place().page(), "") : finding.place();
    }

    private static Diagnostic alike(Edition edition, List<Finding> alike) {
        Finding first = alike.getFirst();
        String places = Places.told(alike.stream().map(PrintShop::page).toList());
        String message =
                "The edition `%s` %s%s: %s"
                        .formatted(
                                edition.name(),
                                first.isError() ? "is not ready for print" : "may print badly",
                                places.isEmpty() ? "" : " (" + places + ")",
                                first.message());
        return new Diagnostic(first.rule(), message, edition.span(), first.hint());
    }
}
