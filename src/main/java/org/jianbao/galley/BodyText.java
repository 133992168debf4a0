package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import org.jianbao.composition.Copy;
import org.jianbao.composition.ParagraphStyle;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jianbao.composition.ParagraphStyle.Strictness;
import org.jianbao.composition.TextStyle;
import org.jianbao.font.FontLibrary;

/**
 * The text of the body by itself, as the pages have it: what a theme says of {@code p.text} in a
 * language, with the faces that this comes to.
 */
public final class BodyText {

    private final Look look;
    private final TextStyle style;

    private BodyText(Look look, TextStyle style) {
        this.look = look;
        this.style = style;
    }

    /** {@return the body text of a theme in a language, a BCP 47 tag} */
    public static BodyText of(Theme theme, FontLibrary fonts, String language) {
        Cascade cascade = new Cascade(theme, language);
        Look look = cascade.look(cascade.child(cascade.body(), "p", "text", language));
        Typecase.Pairing pairing =
                new Typecase.Pairing(
                        theme.number("latin-scale", language, 1), theme.latinWeights(language));
        boolean chinese = Galley.isChinese(language);
        TextStyle style =
                new TextStyle(
                        new Typecase(fonts, pairing).stack(look, chinese),
                        look.size(),
                        language,
                        look.color(),
                        look.rise(),
                        chinese && look.italic(),
                        false,
                        Optional.empty(),
                        Optional.empty());
        return new BodyText(look, style);
    }

    /** {@return the type size, pt: that of the Chinese font, where there is one} */
    public double size() {
        return look.size();
    }

    /** {@return words as copy, in the faces of the body text} */
    public Copy copy(String words) {
        return new Copy(List.of(new Copy.Run(words, style)), style.language());
    }

    /**
     * {@return how the lines are made: aligned, pitched and hyphenated as on the pages}
     *
     * @param indent of the first line, pt
     * @param strictness of the rules for line edges
     * @param runtControl whether a lone last character or word is avoided
     */
    public ParagraphStyle paragraph(double indent, Strictness strictness, boolean runtControl) {
        return new ParagraphStyle(
                look.alignment(),
                indent,
                look.leading(),
                strictness,
                look.alignment() == Alignment.JUSTIFY || look.hyphens(),
                false,
                runtControl);
    }
}
