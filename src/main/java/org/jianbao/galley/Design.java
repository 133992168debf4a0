package org.jianbao.galley;

import java.util.Optional;
import org.jianbao.makeup.PageDesign;
import org.jianbao.manuscript.Edition;

/** Reads a page design from a theme's custom properties. */
public final class Design {
    private Design() {}

    /**
     * {@return the page design of a theme, for an edition that a language leads}
     *
     * @param form of the edition
     */
    public static PageDesign of(Theme theme, String language, Form form) {
        Measures m = new Measures(theme, language);
        return new PageDesign(
                m.of("page-width"),
                m.of("page-height"),
                m.of("bleed"),
                m.of("inner-margin"),
                m.of("text-width"),
                m.of("gutter"),
                m.of("outer-width"),
                m.of("first-baseline"),
                m.of("last-baseline"),
                m.of("beat"),
                line(m),
                quote(m),
                new PageDesign.Furniture(
                        m.of("folio-baseline"),
                        m.of("head-top"),
                        m.of("head-centre"),
                        m.of("head-pitch"),
                        m.of("head-beside-folio"),
                        m.of("note-hang")),
                notes(m, form),
                Optional.empty());
    }

    private static PageDesign.NoteDesign notes(Measures m, Form form) {
        return form.notes() != Edition.Notes.FOOT
                ? PageDesign.NoteDesign.SIDE
                : new PageDesign.NoteDesign(
                        PageDesign.NotePlace.FOOT,
                        m.of("foot-hang"),
                        m.of("foot-rule"),
                        m.of("foot-rule-weight"),
                        m.theme().color("foot-rule-color"),
                        m.of("foot-above"),
                        m.of("foot-clear"));
    }

    private record Measures(Theme theme, String language) {
        double of(String name) {
            return theme.length(name, language);
        }
    }

    private static PageDesign.Hairline line(Measures m) {
        return new PageDesign.Hairline(
                m.of("line-weight"),
                m.theme().color("line-color"),
                m.theme().color("outer-field"),
                m.of("line-least"),
                m.of("line-above-heading"),
                m.of("line-below-heading"),
                m.of("line-above-number"),
                m.of("line-below-number"),
                m.of("line-clear-of-quote"));
    }

    private static PageDesign.QuoteDesign quote(Measures m) {
        return new PageDesign.QuoteDesign(
                m.of("quote-width"),
                m.of("quote-intrusion"),
                m.of("quote-clear"),
                m.of("quote-below-note"),
                m.of("note-below-quote"),
                (int) m.of("quote-edge-lines"),
                (int) m.of("quote-reach"),
                m.theme().color("quote-field"));
    }
}
