package org.jianbao.preflight;

import static java.util.Locale.ROOT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.jianbao.diagnostic.Severity;

/** How much ink lies where, and which spot colors there are. */
final class InkCheck implements Check {

    static final Rule TOTAL =
            Rule.house("PF501", "All inks together stay below the limit", Severity.ERROR);
    static final Rule PICTURE_TOTAL =
            Rule.house(
                    "PF502", "All inks together stay below the limit in pictures", Severity.ERROR);
    static final Rule WHITE = Rule.house("PF506", "Nothing white overprints", Severity.ERROR);
    static final Rule REGISTRATION =
            Rule.house(
                    "PF507",
                    "The color of registration marks stays outside the trim",
                    Severity.ERROR);
    static final Rule SPOTS =
            Rule.house(
                    "PF508", "Each spot color has one name and one replacement", Severity.WARNING);

    /** Rounding of a color to eight bits, %. */
    private static final double SLACK = 2;

    /** What makers write around an ink's number. */
    private static final Pattern DRESS = Pattern.compile("(?i)pantone|[\\s_+-]|(un)?coated");

    /** The paper for which a swatch was printed, after the number. */
    private static final Pattern PAPER = Pattern.compile("(?i)(?<=\\d)(c|u|m|cv|cvc|cvu)$");

    /**
     * By what is left of the name: the name first met, and how it is printed where it is no ink.
     */
    private final Map<String, String> names = new HashMap<>();

    private final Map<String, COSBase> replacements = new HashMap<>();
    private final InkSampler sampler = new InkSampler();

    @Override
    public List<Rule> rules() {
        return List.of(TOTAL, PICTURE_TOTAL, WHITE, REGISTRATION, SPOTS);
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        Paint paint = mark.laying().paint();
        paint.space().ifPresent(space -> spot(space, mark.place(), findings));
        if (!sheet.prints(mark)) {
            return;
        }
        double limit = findings.terms().ink();
        if (isRegistration(paint)) {
            registration(sheet, mark, findings);
        } else if (paint.total() > limit + SLACK) {
            findings.add(
                    TOTAL,
                    mark.place(),
                    String.format(
                            ROOT,
                            "A color lays down %.0f %% ink; the limit is %.0f %%.",
                            paint.total(),
                            limit),
                    "Choose a lighter color, or another black.");
        }
        white(mark, findings);
        if (mark instanceof Mark.Picture picture) {
            picture(picture, limit, findings);
        }
    }

    private static boolean isRegistration(Paint paint) {
        return paint.space()
                .filter(s -> s instanceof PDSeparation spot && spot.getColorantName().equals("All"))
                .isPresent();
    }

    private static void registration(Sheet sheet, Mark mark, Findings findings) {
        if (mark.bounds().intersects(sheet.trim()) && mark.laying().paint().total() > SLACK) {
            findings.add(
                    REGISTRATION,
                    mark.place(),
                    "Something on the page has the color of registration marks, which is on every plate.",
                    "Use black.");
        }
    }

    /** White that overprints is not there: what lies beneath stays. */
    private static void white(Mark mark, Findings findings) {
        Laying laying = mark.laying();
        boolean nothing = laying.paint().plain().map(Coverage::isWhite).orElse(false);
        boolean process =
                laying.mode() == 1
                        && laying.paint()
                                .space()
                                .filter(s -> s.getNumberOfComponents() == 4)
                                .isPresent();
        boolean spot = laying.paint().space().filter(PDSeparation.class::isInstance).isPresent();
        if (laying.overprint() && nothing && (process || spot)) {
            findings.add(
                    WHITE,
                    mark.place(),
                    "Something white overprints: it disappears on the press.",
                    "Turn overprinting off for it.");
        }
    }

    private void picture(Mark.Picture picture, double limit, Findings findings) {
        Optional<Double> excess = sampler.sample(picture, limit + SLACK);
        excess.ifPresent(most ->
                findings.add(
                        PICTURE_TOTAL,
                        picture.place(),
                        String.format(
                                ROOT,
                                "A picture lays down up to %.0f %% ink; the limit is %.0f %%.",
                                most,
                                limit),
                        "Convert the picture with a profile of that limit."));
    }

    private void spot(PDColorSpace space, Place place, Findings findings) {
        if (!(space instanceof PDSeparation spot) || isProcess(spot.getColorantName())) {
            return;
        }
        String name = spot.getColorantName();
        String number = DRESS.matcher(name).replaceAll("");
        String bare = PAPER.matcher(number).replaceAll("").toLowerCase(ROOT);
        String former = names.putIfAbsent(bare, name);
        if (former != null && !former.equals(name)) {
            findings.add(
                    SPOTS,
                    place,
                    "The spot colors `" + former + "` and `" + name + "` are likely one ink.",
                    "Give it the same name everywhere, or it makes two plates.");
        }
        COSBase replacement = spot.getAlternateColorSpace().getCOSObject();
        COSBase before = replacements.putIfAbsent(name, replacement);
        if (before != null && !String.valueOf(before).equals(String.valueOf(replacement))) {
            findings.add(
                    SPOTS,
                    place,
                    "The spot color `" + name + "` has two different replacements.",
                    "Define it once, and use that everywhere.");
        }
    }

    private static boolean isProcess(String name) {
        return List.of("All", "None", "Cyan", "Magenta", "Yellow", "Black").contains(name);
    }
}
