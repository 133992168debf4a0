package org.jianbao.preflight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that are not in the file. PDFBox would search the machine for them, which
 * takes long, writes a file into the home folder and gives each machine its own result; here it is
 * always the one font that comes with PDFBox.
 */
final class EmbeddedFontsOnly implements FontMapper {

    private static final String STAND_IN =
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont standIn;

    private EmbeddedFontsOnly() {
        try (InputStream in = FontMapper.class.getResourceAsStream(STAND_IN)) {
            if (in == null) {
                throw new IllegalStateException("PDFBox has no " + STAND_IN);
            }
            standIn = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Holder {
        private static final EmbeddedFontsOnly ONE = new EmbeddedFontsOnly();
    }

    /** From now on PDFBox asks here for fonts. */
    static void install() {
        FontMappers.set(Holder.ONE);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            @Nullable String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(standIn, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            @Nullable String name,
            @Nullable PDFontDescriptor descriptor,
            @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, standIn, true);
    }
}
