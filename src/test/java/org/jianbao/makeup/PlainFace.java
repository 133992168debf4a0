package org.jianbao.makeup;

import org.jianbao.font.Face;
import org.jspecify.annotations.Nullable;

/** A face in which every glyph is one em wide. */
enum PlainFace implements Face {
    FACE;

    @Override
    public int unitsPerEm() {
        return 1000;
    }

    @Override
    public int glyph(int codePoint) {
        return codePoint;
    }

    @Override
    public int advance(int glyph) {
        return unitsPerEm();
    }

    @Override
    public int kern(int left, int right) {
        return 0;
    }

    @Override
    public @Nullable Ligature ligature(int[] glyphs, int from) {
        return null;
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
        return new Bounds(0, 0, 0, 0);
    }
}
