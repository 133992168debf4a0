package org.jianbao.galley;

import java.util.Map;
import org.jianbao.composition.Composer;
import org.jianbao.font.FontLibrary;
import org.jianbao.manuscript.Manuscript;
import org.jspecify.annotations.Nullable;

/**
 * A text's galley as it was set last, with all that it was set of. After an edit, only the blocks
 * that say something else are cut again; the others give the same pieces, the very same objects. A
 * galley from nothing is set the same way, with nothing at hand. For one thread.
 */
public final class FormerGalley {

    private @Nullable Premises premises;
    private @Nullable Room room;
    private @Nullable Set set;

    /** Nothing was set yet. */
    public FormerGalley() {}

    /** All that every block depends on. */
    record Premises(
            Theme theme,
            FontLibrary fonts,
            Composer composer,
            Words words,
            Form form,
            String language,
            Pictures pictures,
            Map<String, String> seen) {}

    /** The text that was set last, what its links said, and its galley. */
    private record Set(Manuscript text, References references, Galley galley) {}

    /**
     * What stays where it is while texts are set.
     *
     * @param cascade the looks
     * @param typecase the faces
     * @param recollection what paragraphs remember
     * @param cuts the blocks, as they were cut
     */
    record Room(
            Cascade cascade,
            Typecase typecase,
            RememberedMatter.Recollection recollection,
            FormerCuts cuts) {

        static Room of(Premises premises) {
            String language = premises.language();
            Theme theme = premises.theme();
            Typecase.Pairing pairing =
                    new Typecase.Pairing(
                            theme.number("latin-scale", language, 1), theme.latinWeights(language));
            return new Room(
                    new Cascade(theme, language, premises.form()),
                    new Typecase(premises.fonts(), pairing),
                    new RememberedMatter.Recollection(),
                    new FormerCuts());
        }
    }

    /**
     * {@return the galley of a manuscript}
     *
     * @param text the manuscript
     * @param shop what it is set with
     * @param pictures measures its pictures
     * @param seen fingerprints of its pictures
     */
    @SuppressWarnings("ReferenceEquality") // a text that was not read again is the same object
    public Galley set(
            Manuscript text, Galley.Shop shop, Pictures pictures, Map<String, String> seen) {
        Premises now =
                new Premises(
                        shop.theme(),
                        shop.fonts(),
                        shop.composer(),
                        shop.words(),
                        shop.form(),
                        text.language(),
                        pictures,
                        Map.copyOf(seen));
        boolean holds = now.equals(premises);
        Set last = set;
        if (holds && last != null && last.text() == text && !last.references().used()) {
            return last.galley();
        }
        Galley galley = Galley.set(text, shop, pictures, room(now, holds));
        premises = now;
        set = new Set(text, shop.references(), galley);
        return galley;
    }

    /** Where a look depends on what stands beside an element, every element is written anew. */
    private Room room(Premises now, boolean holds) {
        Room known = room;
        if (known == null || !holds || !now.theme().isByDescent()) {
            known = Room.of(now);
            room = known;
        }
        known.cascade().clear();
        return known;
    }
}
