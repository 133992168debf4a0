package org.jianbao.composition;

import org.jianbao.font.Face;
import org.jspecify.annotations.Nullable;

/**
 * A face whose widths are easy to add up: a Chinese one, where every glyph is 1 em wide, and a
 * western one, where a letter is 1/2 em, a space 1/4 em, a dash and an ellipsis 1 em.
 */
record FakeFace(boolean chinese) implements Face {

    static final FakeFace HAN = new FakeFace(true);
    static final FakeFace WESTERN = new FakeFace(false);

    private static final String SHARED_MARKS = "“”‘’—…⋯–·";
    private static final String CHINESE_SIGNS = "℃℉①②③";
    private static final int FI = 0xFB01;

    @Override
    public String name() {
        return chinese ? "FakeHan" : "FakeWestern";
    }

    @Override
    public int unitsPerEm() {
        return 1000;
    }

    @Override
    public int glyph(int codePoint) {
        boolean covered =
                chinese
                        ? (codePoint >= 0x3000 && codePoint <= 0x9FFF)
                                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                                || (SHARED_MARKS + CHINESE_SIGNS).indexOf(codePoint) >= 0
                        : (codePoint >= 0x20 && codePoint < 0x530)
                                || (codePoint >= 0x1E00 && codePoint < 0x1F00)
                                || (codePoint >= 0x2010 && codePoint <= 0x20BF)
                                || codePoint == 0x2116
                                || codePoint == 0x2122
                                || codePoint == 0x2212
                                || codePoint == 0x2248;
        return covered ? codePoint : 0;
    }

    @Override
    public int advance(int glyph) {
        return switch (glyph) {
            case ' ', 0xA0 -> 250;
            case '—', '…', FI -> 1000;
            default -> {
                boolean mark = glyph >= 0x300 && glyph < 0x370;
                yield chinese ? 1000 : mark ? 0 : 500;
            }
        };
    }

    @Override
    public int kern(int left, int right) {
        return left == 'A' && right == 'V' ? -100 : 0;
    }

    @Override
    public @Nullable Ligature ligature(int[] glyphs, int from) {
        boolean fi =
                !chinese
                        && from + 1 < glyphs.length
                        && glyphs[from] == 'f'
                        && glyphs[from + 1] == 'i';
        return fi ? new Ligature(FI, 2) : null;
    }

    @Override
    public int capHeight() {
        return 700;
    }

    @Override
    public int xHeight() {
        return 500;
    }

    @Override
    public Bounds bounds(int glyph) {
        return new Bounds(50, 0, advance(glyph) - 50, 700);
    }
}
