package org.jianbao.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jianbao.diagnostic.Severity;
import org.jspecify.annotations.Nullable;

/** Fonts. */
final class FontCheck implements Check {

    static final Rule EMBEDDED = Rule.iso("PF221", "All fonts are embedded", "9.9");
    static final Rule DRAWN = Rule.house("PF533", "No font is a Type 3 font", Severity.WARNING);

    private static final List<COSName> PROGRAMS =
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    @Override
    public List<Rule> rules() {
        return List.of(EMBEDDED, DRAWN);
    }

    @Override
    public void resource(Resource resource, Findings findings) {
        if (resource.kind() != Resource.Kind.FONT) {
            return;
        }
        COSDictionary font = resource.dictionary();
        COSName type = font.getCOSName(COSName.SUBTYPE);
        String name = font.getNameAsString(COSName.BASE_FONT, "without a name");
        if (COSName.TYPE3.equals(type)) {
            findings.add(
                    DRAWN,
                    resource.place(),
                    "The letters of a font are drawings (Type 3), which print coarser than letters.",
                    "Use the font in another format, or another font.");
        } else if (!isEmbedded(COSName.TYPE0.equals(type) ? descendant(font) : font)) {
            findings.add(
                    EMBEDDED,
                    resource.place(),
                    "The font " + name + " is not embedded.",
                    "Export with all fonts embedded.");
        }
    }

    private static @Nullable COSDictionary descendant(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        return descendants != null && descendants.getObject(0) instanceof COSDictionary first
                ? first
                : null;
    }

    private static boolean isEmbedded(@Nullable COSDictionary font) {
        COSDictionary descriptor = font == null ? null : font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && PROGRAMS.stream().anyMatch(key -> descriptor.getCOSStream(key) != null);
    }
}
