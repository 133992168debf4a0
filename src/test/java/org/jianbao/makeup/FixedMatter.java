package org.jianbao.makeup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.Composer;
import org.jianbao.composition.FontStack;
import org.jianbao.composition.GlyphRun;
import org.jianbao.composition.Profile;
import org.jianbao.composition.SetLine;
import org.jianbao.composition.Setting;
import org.jianbao.composition.TextStyle;

/**
 * A paragraph of characters all equally wide: a line takes as many as its measure holds.
 *
 * @param text its characters
 * @param advance width of each, pt
 * @param calls the notes called, by the offset of the call
 */
record FixedMatter(String text, double advance, Map<Integer, TextStyle.Call> calls)
        implements Composer.Matter {

    private static final TextStyle STYLE =
            new TextStyle(
                    new FontStack(List.of(new FontStack.Member(PlainFace.FACE, 1))),
                    TinyDesign.STEP,
                    "en",
                    0,
                    0,
                    false,
                    false,
                    Optional.empty(),
                    Optional.empty());

    FixedMatter {
        calls = Map.copyOf(calls);
    }

    static FixedMatter of(String text, double advance) {
        return new FixedMatter(text, advance, Map.of());
    }

    @Override
    public Setting set(int from, Profile profile, int looseness) {
        List<SetLine> lines = new ArrayList<>();
        for (int start = from; start < text.length(); ) {
            Profile.Measure measure = profile.at(lines.size());
            int most = Math.max(1, (int) Math.floor(measure.width() / advance + 1e-6));
            int end = Math.min(text.length(), start + most);
            lines.add(line(start, end, measure));
            start = end;
        }
        return new Setting(lines, 0);
    }

    private SetLine line(int start, int end, Profile.Measure measure) {
        double width = (end - start) * advance;
        List<TextStyle.Call> called =
                calls.keySet().stream()
                        .filter(at -> at >= start && at < end)
                        .sorted()
                        .map(calls::get)
                        .toList();
        return new SetLine(
                List.of(run(start, end)),
                start,
                end,
                0,
                width,
                measure.width(),
                measure.inset(),
                0,
                0,
                false,
                Math.max(0, width - measure.width()),
                called);
    }

    private GlyphRun run(int start, int end) {
        String[] texts = text.substring(start, end).split("");
        int[] glyphs = text.substring(start, end).chars().toArray();
        double[] x = new double[glyphs.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i * advance;
        }
        return new GlyphRun(PlainFace.FACE, advance, STYLE, 0, glyphs, x, texts, start);
    }

    @Override
    public Composer.Extent extent() {
        return new Composer.Extent(text.length() * advance, advance);
    }
}
