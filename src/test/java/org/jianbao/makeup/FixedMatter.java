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
 * @param elastic whether it can be set a line longer or shorter, and has words divided at the ends
 *     of some lines
 */
record FixedMatter(String text, double advance, Map<Integer, TextStyle.Call> calls, boolean elastic)
        implements Composer.Matter {

    /** Fewest lines of an elastic text that can take or give one. */
    private static final int LEAST = 4;

    /** What a line taken or given costs the lines of a text. */
    private static final double COST = 10;

    /** How narrow a character of an elastic text may be set, of its advance. */
    private static final double TIGHT = 0.9;

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
        return new FixedMatter(text, advance, Map.of(), false);
    }

    @Override
    public Setting set(int from, Profile profile, int looseness) {
        List<SetLine> best = lines(from, profile, 0);
        if (elastic && looseness != 0 && best.size() >= LEAST) {
            int step = looseness > 0 ? -1 : 1;
            List<SetLine> other = lines(from, profile, step);
            if (other.size() == best.size() + (looseness > 0 ? 1 : -1)) {
                return new Setting(other, COST);
            }
        }
        return new Setting(best, 0);
    }

    /** Lines that take some characters more or fewer than their measure holds. */
    private List<SetLine> lines(int from, Profile profile, int more) {
        List<SetLine> lines = new ArrayList<>();
        for (int start = from; start < text.length(); ) {
            Profile.Measure measure = profile.at(lines.size());
            int full = (int) Math.floor(measure.width() / advance + 1e-6);
            boolean tight = (full + more) * advance * TIGHT > measure.width() + 1e-6;
            int most = Math.max(1, tight ? full : full + more);
            int end = Math.min(text.length(), start + most);
            lines.add(line(start, end, measure));
            start = end;
        }
        return lines;
    }

    private SetLine line(int start, int end, Profile.Measure measure) {
        double natural = (end - start) * advance;
        double room = Math.max(measure.width(), natural * TIGHT);
        double width = elastic ? Math.min(natural, room) : natural;
        boolean divided = elastic && end < text.length() && end % 8 == 6;
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
                width - natural,
                0,
                divided,
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
