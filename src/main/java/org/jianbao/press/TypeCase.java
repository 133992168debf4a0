package org.jianbao.press;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.composition.GlyphRun;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.Outcome;
import org.jianbao.font.BrokenFontException;
import org.jianbao.font.Face;
import org.jianbao.font.FontFile;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.makeup.Plan;

/** The founts of a document, one for each face, in the order in which they are first used. */
final class TypeCase {

    private final Map<Face, Fount> founts = new LinkedHashMap<>();

    private TypeCase() {}

    /**
     * {@return all type that a plan needs; nothing if a font turns out to be damaged}
     *
     * @param plan the pages
     * @param beside lines that stand outside the pages
     * @param crew makes the font files meanwhile
     * @throws IllegalArgumentException if a face is not from a font file: only such can be embedded
     */
    static Outcome<TypeCase> of(Plan plan, Collection<Placement.Line> beside, Crew crew) {
        TypeCase type = new TypeCase();
        List<Diagnostic> problems = new ArrayList<>();
        for (GlyphOrder order : orders(plan, beside).values()) {
            try {
                String name = "F" + (type.founts.size() + 1);
                type.founts.put(order.face(), Fount.cast(name, order, crew));
            } catch (BrokenFontException broken) {
                problems.add(PressCode.brokenFont(order.face().file(), broken.reason()));
            }
        }
        return problems.isEmpty() ? Outcome.of(type, problems) : Outcome.failed(problems);
    }

    private static Map<Face, GlyphOrder> orders(Plan plan, Collection<Placement.Line> beside) {
        Map<Face, GlyphOrder> orders = new LinkedHashMap<>();
        for (Page page : plan.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line) {
                    order(line, orders);
                }
            }
        }
        beside.forEach(line -> order(line, orders));
        return orders;
    }

    private static void order(Placement.Line line, Map<Face, GlyphOrder> orders) {
        for (GlyphRun run : line.line().runs()) {
            orders.computeIfAbsent(run.face(), TypeCase::order).add(run);
        }
        if (!line.line().after().isEmpty() && !line.line().runs().isEmpty()) {
            GlyphRun last = line.line().runs().getLast();
            orders.computeIfAbsent(last.face(), TypeCase::order).addSpace();
        }
    }

    private static GlyphOrder order(Face face) {
        if (face instanceof FontFile file) {
            return new GlyphOrder(file);
        }
        throw new IllegalArgumentException("face " + face.name() + " is not from a font file");
    }

    /** {@return the fount of a face that the plan uses} */
    Fount fount(Face face) {
        Fount fount = founts.get(face);
        if (fount == null) {
            throw new IllegalArgumentException("no type was ordered of face " + face.name());
        }
        return fount;
    }

    /** {@return whether a fount is one of these} */
    boolean holds(Fount fount) {
        return founts.get(fount.face()) == fount;
    }

    /** {@return what is wrong with the font files, once they are made} */
    List<Diagnostic> problems() {
        return founts.values().stream()
                .flatMap(fount -> fount.file().diagnostics().stream())
                .toList();
    }

    /** Leaves the founts standing for another printing. */
    void stand(StandingType standing) {
        founts.values().forEach(fount -> fount.stand(standing));
    }
}
