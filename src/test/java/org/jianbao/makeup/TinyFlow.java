package org.jianbao.makeup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.composition.TextStyle;
import org.jianbao.makeup.Piece.Body;
import org.jianbao.makeup.Piece.Keep;
import org.jianbao.makeup.Piece.Mark;
import org.jianbao.makeup.Piece.Space;
import org.jianbao.makeup.Piece.Stick;
import org.jianbao.makeup.Piece.Where;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * Writes a flow for {@link TinyDesign}. A text is a letter and a number of full lines: {@code
 * text("a", 3)} is thirty times "a". Notes and quotes are added where they are called or before the
 * block that they belong to.
 */
final class TinyFlow {

    private static final double STEP = TinyDesign.STEP;
    private static final Space NONE = new Space(0, 0, 0, 0);

    private final String language;
    private final double grid;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, SideNote> notes = new HashMap<>();
    private final List<PullQuote> quotes = new ArrayList<>();
    private final List<Floating> floats = new ArrayList<>();
    private int block;
    private boolean elastic;
    private boolean blocksLevel;

    private TinyFlow(String language, double grid) {
        this.language = language;
        this.grid = grid;
    }

    static TinyFlow in(String language) {
        return new TinyFlow(language, STEP);
    }

    /** {@return a flow whose lines stand at another distance} */
    static TinyFlow in(String language, double grid) {
        return new TinyFlow(language, grid);
    }

    /**
     * A note called from a text.
     *
     * @param line of the text at whose end the call stands, from 1
     * @param id the note's name, one character
     * @param back characters between the call and the line's end
     */
    record Call(int line, String id, int back) {}

    static Call call(int line, String id) {
        return new Call(line, id, 0);
    }

    /** {@return the index of the block that comes next} */
    int nextBlock() {
        return block;
    }

    /** {@return the name of the note called first} */
    Optional<String> firstNote() {
        return notes.values().stream().filter(n -> n.number() == 1).map(SideNote::id).findFirst();
    }

    /** From now on texts can be set a line longer or shorter. */
    TinyFlow elastic() {
        elastic = true;
        return this;
    }

    /** From now on every block starts level in both languages, as in columns. */
    TinyFlow blocksLevel() {
        blocksLevel = true;
        return this;
    }

    TinyFlow text(String letter, int lines, Call... calls) {
        return add(Kind.TEXT, matter(letter, lines * 10, calls), NONE, Keep.TEXT);
    }

    /** A text of some characters, ten a line. */
    TinyFlow words(String letter, int length, Call... calls) {
        return add(Kind.TEXT, matter(letter, length, calls), NONE, Keep.TEXT);
    }

    /** A text that starts level in both languages, as after a statement. */
    TinyFlow leveled(String letter, int lines) {
        return add(Kind.TEXT, matter(letter, lines * 10), NONE, Keep.TEXT.leveled());
    }

    /** A heading with a line of white above; three lines of text follow it. */
    TinyFlow heading(String letter) {
        return heading(letter, 3, new Space(STEP, 0, 0, 0));
    }

    TinyFlow heading(String letter, int lead, Space space, Call... calls) {
        Keep keep = new Keep(false, true, lead, true, false, false);
        return add(Kind.HEADING, matter(letter, 5, calls), space, keep);
    }

    /** A section's heading: opens the line and has a number beyond it. */
    TinyFlow section(String letter, String number) {
        return section(letter, number, false);
    }

    TinyFlow section(String letter, String number, boolean fresh) {
        Keep keep = new Keep(false, true, 3, true, true, fresh);
        Mark mark = new Mark(Where.BEYOND, List.of(stick(number)), Kind.HEADING, 0);
        return add(
                piece(
                        Kind.HEADING,
                        new Body.Text(matter(letter, 5)),
                        new Space(STEP, STEP, 0, 0),
                        keep,
                        List.of(mark)));
    }

    /** A list item, two characters in, its bullet hung in the indent. */
    TinyFlow item(String letter, int lines, Call... calls) {
        Mark mark = new Mark(Where.HUNG, List.of(stick("•")), Kind.LIST, 0);
        Keep keep = new Keep(false, false, 0, false, false, false);
        Space space = new Space(0, 0, 2 * STEP, 0);
        Body body = new Body.Text(matter(letter, lines * 8, calls));
        return add(piece(Kind.LIST, body, space, keep, List.of(mark)));
    }

    /** A statement, never torn, with its speaker beyond the line. */
    TinyFlow statement(String letter, int lines, String speaker, Call... calls) {
        Keep keep = new Keep(false, true, 0, true, true, false);
        Mark mark = new Mark(Where.BEYOND, List.of(stick(speaker)), Kind.QUOTE, 0);
        Body body = new Body.Text(matter(letter, lines * 10, calls));
        return add(piece(Kind.QUOTE, body, new Space(STEP, STEP, 0, 0), keep, List.of(mark)));
    }

    /** A table's row of two cells, each half the measure. */
    TinyFlow row(String left, int leftLines, String right, int rightLines, Call... calls) {
        Piece.Cell first = new Piece.Cell(matter(left, leftLines * 5, calls), 0, 5 * STEP);
        Piece.Cell second = new Piece.Cell(matter(right, rightLines * 5), 5 * STEP, 5 * STEP);
        return add(Kind.TABLE, new Body.Row(List.of(first, second)), 0);
    }

    /** A table's head, which stays with the next row. */
    TinyFlow head(String left, int leftLines, String right, int rightLines) {
        Piece.Cell first = new Piece.Cell(matter(left, leftLines * 5), 0, 5 * STEP);
        Piece.Cell second = new Piece.Cell(matter(right, rightLines * 5), 5 * STEP, 5 * STEP);
        return add(Kind.TABLE, new Body.Row(List.of(first, second)), 1);
    }

    /** A table with a head and rows of some lines each; the call is in the last row. */
    TinyFlow table(String head, String letter, List<Integer> rows, Call... calls) {
        head(head, 1, head, 1);
        Piece above = pieces.getLast();
        for (int i = 0; i < rows.size(); i++) {
            block--;
            boolean last = i == rows.size() - 1;
            Call[] own = last ? calls : new Call[0];
            Piece.Cell first = new Piece.Cell(matter(letter, 5, own), 0, 5 * STEP);
            Piece.Cell second = new Piece.Cell(matter(letter, rows.get(i) * 5), 5 * STEP, 5 * STEP);
            add(Kind.TABLE, new Body.Row(List.of(first, second), Optional.of(above)), 0);
        }
        return this;
    }

    /** A picture with a caption at the head or foot of a page, which follows a block. */
    TinyFlow floating(double height, String caption, int owner, Floating.Edge edge) {
        Keep keep = new Keep(false, false, 1, true, false, false);
        Piece shown = piece(Kind.CAPTION, picture(height, TinyDesign.TEXT), NONE, keep, List.of());
        Piece said =
                piece(
                        Kind.CAPTION,
                        new Body.Text(matter(caption, 10)),
                        NONE,
                        new Keep(false, false, 0, true, false, false),
                        List.of());
        int id = -1000 - 2 * block;
        floats.add(
                new Floating(
                        block, owner, List.of(outside(shown, id), outside(said, id - 1)), edge));
        block++;
        return this;
    }

    private static Piece outside(Piece p, int id) {
        return new Piece(
                id,
                p.kind(),
                p.language(),
                p.block(),
                p.body(),
                p.leading(),
                p.size(),
                p.space(),
                p.keep(),
                List.of(),
                p.anchor(),
                p.bookmark(),
                p.decoration());
    }

    TinyFlow picture(double height) {
        return add(Kind.CAPTION, picture(height, TinyDesign.TEXT), 0);
    }

    /** A picture and its caption, one block. */
    TinyFlow picture(double height, String caption, int lines) {
        add(Kind.CAPTION, picture(height, TinyDesign.TEXT), 1);
        block--;
        return add(Kind.CAPTION, new Body.Text(matter(caption, lines * 10)), 0);
    }

    private static Body picture(double height, double width) {
        return new Body.Picture(Path.of("picture.png"), "a picture", width, height);
    }

    private TinyFlow add(Kind kind, Body body, int lead) {
        Keep keep = new Keep(false, false, lead, true, false, false);
        return add(piece(kind, body, NONE, keep, List.of()));
    }

    /** A note of some full lines. */
    TinyFlow note(String id, int lines) {
        notes.put(
                id,
                new SideNote(
                        id,
                        notes.size() + 1,
                        block,
                        sticks(id, lines),
                        stick(id),
                        stick(id),
                        language));
        return this;
    }

    private static List<Stick> sticks(String letter, int lines) {
        return List.of(stick(letter.repeat(lines * 6)));
    }

    /** A pull quote of lines twice as high as the text's, which belongs to the next block. */
    TinyFlow quote(String letter, int lines) {
        return quote(letter, lines, block + 1);
    }

    TinyFlow quote(String letter, int lines, int owner) {
        FixedMatter matter = FixedMatter.of(letter.repeat(lines * 6), 2 * STEP);
        SourceText source = new SourceText("en.md", "\n".repeat(block) + letter + "\n");
        Piece inText =
                new Piece(
                        -1 - block,
                        Kind.PULLQUOTE,
                        language,
                        block,
                        new Body.Text(matter),
                        2 * STEP,
                        2 * STEP,
                        NONE,
                        new Keep(false, false, 0, true, true, false),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        quotes.add(
                new PullQuote(
                        block,
                        owner,
                        matter,
                        2 * STEP,
                        2 * STEP,
                        1.8 * STEP,
                        0.2 * STEP,
                        inText,
                        language,
                        new SourceSpan(source, block, block + 1)));
        block++;
        return this;
    }

    Flow build() {
        return new Flow(
                language, pieces, notes, quotes, floats, grid, 0.8 * STEP, 0.2 * STEP, STEP);
    }

    private TinyFlow add(Kind kind, FixedMatter matter, Space space, Keep keep) {
        return add(piece(kind, new Body.Text(matter), space, keep, List.of()));
    }

    private TinyFlow add(Piece piece) {
        boolean begins = pieces.isEmpty() || pieces.getLast().block() != block;
        pieces.add(blocksLevel ? inColumn(piece, begins) : piece);
        block++;
        return this;
    }

    /** Columns have nothing beside them: no numbers, no speakers. */
    private static Piece inColumn(Piece p, boolean begins) {
        return new Piece(
                p.id(),
                p.kind(),
                p.language(),
                p.block(),
                p.body(),
                p.leading(),
                p.size(),
                p.space(),
                begins ? p.keep().leveled() : p.keep(),
                p.marks().stream().filter(m -> m.where() == Where.HUNG).toList(),
                p.anchor(),
                p.bookmark(),
                p.decoration());
    }

    private Piece piece(Kind kind, Body body, Space space, Keep keep, List<Mark> marks) {
        return new Piece(
                pieces.size(),
                kind,
                language,
                block,
                body,
                kind == Kind.TEXT ? grid : STEP,
                STEP,
                space,
                keep,
                marks,
                kind == Kind.HEADING ? Optional.of("h" + block) : Optional.empty(),
                kind == Kind.HEADING
                        ? Optional.of(new Placement.Bookmark(1, "h" + block))
                        : Optional.empty(),
                Optional.empty());
    }

    private FixedMatter matter(String letter, int length, Call... calls) {
        StringBuilder text = new StringBuilder(letter.repeat(length));
        Map<Integer, TextStyle.Call> called = new HashMap<>();
        for (Call call : calls) {
            int at = Math.max(0, Math.min(call.line() * 10, length) - 1 - call.back());
            text.replace(at, at + 1, call.id());
            SideNote note = notes.get(call.id());
            int number = note == null ? called.size() + 1 : note.number();
            called.put(at, new TextStyle.Call(call.id(), number));
        }
        return new FixedMatter(text.toString(), STEP, called, elastic);
    }

    static Stick stick(String text) {
        return new Stick(FixedMatter.of(text, STEP), STEP, STEP);
    }
}
