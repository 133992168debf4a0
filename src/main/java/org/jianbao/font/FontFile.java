package org.jianbao.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A TrueType font file, mapped into memory. Opening reads a few hundred bytes and checks that every
 * table needed is there; all else is read where it lies, glyph by glyph.
 *
 * <p>Immutable and safe for use by several threads. The file must not be changed while the program
 * runs.
 */
public final class FontFile implements Face {

    private final TableDirectory tables;
    private final Names names;
    private final Style style;
    private final int unitsPerEm;
    private final int glyphCount;
    private final int metricsCount;
    private final Table metrics;
    private final Memo glyphs;
    private final Outlines outlines;
    private final Memo kerns;
    private final StandardLigatures ligatures;
    private final LocalForms chineseForms;

    private FontFile(TableDirectory tables) throws BrokenFontException {
        this.tables = tables;
        unitsPerEm = tables.require("head", 54).u16(18);
        glyphCount = tables.require("maxp", 32).u16(4);
        metricsCount = tables.require("hhea", 36).u16(34);
        if (unitsPerEm < 16 || glyphCount == 0 || metricsCount == 0 || metricsCount > glyphCount) {
            throw tables.broken("its size, its number of glyphs or of widths makes no sense");
        }
        metrics = tables.require("hmtx", 2L * glyphCount + 2L * metricsCount);
        names = Names.of(tables);
        style = Style.of(tables);
        glyphs = new Memo(CharacterMap.of(tables)::glyph);
        outlines = Outlines.of(tables, glyphCount);
        PairKerning kerning = PairKerning.of(tables);
        kerns = new Memo(pair -> kerning.kern(pair >>> Short.SIZE, pair & 0xFFFF));
        ligatures = StandardLigatures.of(tables);
        chineseForms = LocalForms.of(tables, "ZHS ");
    }

    /**
     * Opens a font file.
     *
     * @param file a TrueType font
     * @return the face in it
     * @throws BrokenFontException if it is no TrueType font, or damaged
     * @throws IOException if it cannot be read
     */
    public static FontFile open(Path file) throws IOException {
        return new FontFile(TableDirectory.open(file));
    }

    /** {@return where the font is} */
    public Path file() {
        return tables.file();
    }

    @Override
    public String name() {
        return names.postScript();
    }

    /** {@return the name of the family, in English if it has one} */
    public String family() {
        return names.families().getFirst();
    }

    /** {@return all names of the family, in whatever language} */
    public List<String> families() {
        return names.families();
    }

    /** {@return the weight: 400 is regular, 700 bold} */
    public int weight() {
        return style.weight();
    }

    /** {@return whether the face is italic or oblique} */
    public boolean italic() {
        return style.italic();
    }

    /** {@return how many glyphs there are; glyph numbers are below this} */
    public int glyphCount() {
        return glyphCount;
    }

    /** {@return what a PDF says about the font, in 1/1000 em} */
    public Descriptor descriptor() {
        return Descriptor.of(this, tables);
    }

    @Override
    public int unitsPerEm() {
        return unitsPerEm;
    }

    @Override
    public int glyph(int codePoint) {
        int glyph = glyphs.get(codePoint);
        return glyph >= 0 && glyph < glyphCount ? glyph : 0;
    }

    @Override
    public int chineseForm(int glyph) {
        int form = chineseForms.form(Objects.checkIndex(glyph, glyphCount));
        return form < glyphCount ? form : glyph;
    }

    @Override
    public int advance(int glyph) {
        int place = Math.min(Objects.checkIndex(glyph, glyphCount), metricsCount - 1);
        return metrics.u16(4 * place);
    }

    /** {@return from the origin of a glyph to the left edge of its ink, font units} */
    int leftSideBearing(int glyph) {
        return glyph < metricsCount
                ? metrics.s16(4 * glyph + 2)
                : metrics.s16(2 * (glyph + metricsCount));
    }

    @Override
    public int kern(int left, int right) {
        Objects.checkIndex(left, glyphCount);
        return kerns.get((left << Short.SIZE) | Objects.checkIndex(right, glyphCount));
    }

    @Override
    public @Nullable Ligature ligature(int[] glyphs, int from) {
        Ligature ligature = ligatures.find(glyphs, from);
        return ligature != null && ligature.glyph() < glyphCount ? ligature : null;
    }

    /** {@inheritDoc} Older fonts do not tell it: then it is the height of H. */
    @Override
    public int capHeight() {
        int told = told(88);
        return told > 0 ? told : bounds(glyph('H')).yMax();
    }

    /** {@inheritDoc} Older fonts do not tell it: then it is the height of x. */
    @Override
    public int xHeight() {
        int told = told(86);
        return told > 0 ? told : bounds(glyph('x')).yMax();
    }

    /** A measure that table OS/2 has from version 2 on. */
    private int told(int offset) {
        Table os2 = tables.table("OS/2");
        return os2.u16(0) >= 2 ? os2.s16(offset) : 0;
    }

    @Override
    public Bounds bounds(int glyph) {
        return outlines.bounds(Objects.checkIndex(glyph, glyphCount));
    }

    /** {@return the tables of the file} */
    TableDirectory tables() {
        return tables;
    }

    /** {@return the shapes of the glyphs} */
    Outlines outlines() {
        return outlines;
    }

    /** {@return how the face looks among those of its family} */
    Style style() {
        return style;
    }

    @Override
    public String toString() {
        return name();
    }
}
