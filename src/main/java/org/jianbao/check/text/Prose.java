package org.jianbao.check.text;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.manuscript.Attributes;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * The words of a passage: plain characters, each with its place in the manuscript, its language and
 * the mark over it. Calls of notes leave no character, of a picture among words its words are read,
 * as they are printed; a wanted line break is {@code \n}, as are line ends of the source.
 *
 * <p>Offsets are UTF-16 units of {@link #text}, from 0.
 */
public final class Prose {

    /** What stands over a character. */
    public enum Mark {
        /** Nothing: words in the language of the text or in one that is marked. */
        PLAIN,
        /** Code or an identifier. */
        CODE,
        /** A link whose words are its address. */
        ADDRESS,
        /** Words marked {@code .sic}: they stand as they are. */
        SIC
    }

    /** The class by which an editor says that words stand as they are. */
    private static final String SIC = "sic";

    /** No manuscript holds control characters. */
    private static final char MARK = '\u0001';

    private final SourceText source;
    private final String text;
    private final List<Piece> pieces;

    /** A run of characters of one language and mark. */
    private record Piece(int from, int to, SourceSpan span, String language, Mark mark) {}

    private Prose(SourceText source, String text, List<Piece> pieces) {
        this.source = source;
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /**
     * {@return the words of some inlines}
     *
     * @param inlines what they are
     * @param language BCP 47 tag of the text around them
     * @param source the file that they stand in
     */
    public static Prose of(List<Inline> inlines, String language, SourceText source) {
        Reader reader = new Reader();
        reader.all(inlines, language, Mark.PLAIN);
        return new Prose(source, reader.text.toString(), reader.pieces);
    }

    /** {@return the characters} */
    public String text() {
        return text;
    }

    /** {@return the file that they stand in} */
    public SourceText source() {
        return source;
    }

    /** {@return where a character stands, or the last one for places behind it} */
    public SourceSpan at(int offset) {
        return span(offset, offset + 1);
    }

    /**
     * {@return where characters stand in the manuscript, marks between them included}
     *
     * @param from offset of the first
     * @param to offset after the last
     */
    public SourceSpan span(int from, int to) {
        if (pieces.isEmpty()) {
            return source.start();
        }
        int start = place(piece(from), from).start();
        int end = place(piece(to - 1), to - 1).end();
        return new SourceSpan(source, start, Math.max(start, end));
    }

    /** {@return the BCP 47 tag of a character's language} */
    public String language(int offset) {
        return piece(offset).language();
    }

    /** {@return the offset after the run of one language and mark that holds a character} */
    public int pieceEnd(int offset) {
        return piece(offset).to();
    }

    /** {@return the words as a piece of text: all that can be seen of them but where they stand} */
    public Memory.Piece piece() {
        int start = pieces.stream().mapToInt(p -> p.span().start()).min().orElse(0);
        int end = pieces.stream().mapToInt(p -> p.span().end()).max().orElse(start);
        StringBuilder seen = new StringBuilder(text.length() + end - start + 32);
        seen.append(text).append(MARK).append(source.text(), start, end).append(MARK);
        for (Piece piece : pieces) {
            seen.append(piece.to()).append(' ').append(piece.span().start() - start);
            seen.append(' ').append(piece.span().end() - start).append(piece.language());
            seen.append(piece.mark());
        }
        return new Memory.Piece(seen.toString(), new SourceSpan(source, start, end));
    }

    /** {@return what stands over a character} */
    public Mark mark(int offset) {
        return piece(offset).mark();
    }

    /** {@return whether every character of a stretch is {@link Mark#PLAIN}} */
    public boolean isPlain(int from, int to) {
        return pieces.stream()
                .filter(piece -> piece.from() < to && piece.to() > from)
                .allMatch(piece -> piece.mark() == Mark.PLAIN);
    }

    private Piece piece(int offset) {
        int low = 0;
        int high = pieces.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (offset < pieces.get(middle).to()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return pieces.get(low);
    }

    /** The place of a character of a piece: exact where the piece stands letter for letter. */
    private static SourceSpan place(Piece piece, int offset) {
        SourceSpan span = piece.span();
        int length = piece.to() - piece.from();
        if (span.end() - span.start() != length) {
            return span;
        }
        int at = span.start() + Math.clamp(offset - piece.from(), 0, Math.max(0, length - 1));
        return new SourceSpan(span.source(), at, Math.min(at + 1, span.end()));
    }

    /** Gathers the characters of inlines. */
    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Piece> pieces = new ArrayList<>();

        private void all(List<Inline> inlines, String language, Mark mark) {
            inlines.forEach(inline -> one(inline, language, mark));
        }

        private void one(Inline inline, String language, Mark mark) {
            switch (inline) {
                case Inline.Text plain -> add(plain.text(), plain.span(), language, mark);
                case Inline.Code code ->
                        add(code.text(), code.span(), language, over(mark, Mark.CODE));
                case Inline.Emphasis emphasis -> all(emphasis.children(), language, mark);
                case Inline.Strong strong -> all(strong.children(), language, mark);
                case Inline.Link link -> all(link.children(), language, over(mark, mark(link)));
                case Inline.Span span -> {
                    Attributes given = span.attributes();
                    Mark own = given.classes().contains(SIC) ? Mark.SIC : Mark.PLAIN;
                    all(span.children(), given.language().orElse(language), over(mark, own));
                }
                case Inline.LineBreak end -> add("\n", end.span(), language, mark);
                case Inline.Image image -> add(image.alternative(), image.span(), language, mark);
                case Inline.NoteCall _ -> {}
            }
        }

        private void add(String characters, SourceSpan span, String language, Mark mark) {
            if (!characters.isEmpty()) {
                int from = text.length();
                text.append(characters);
                pieces.add(new Piece(from, text.length(), span, language, mark));
            }
        }

        private static Mark over(Mark outer, Mark inner) {
            return outer == Mark.PLAIN ? inner : outer;
        }

        private static Mark mark(Inline.Link link) {
            return link.children().size() == 1
                            && link.children().getFirst() instanceof Inline.Text words
                            && isAddress(words.text(), link.target())
                    ? Mark.ADDRESS
                    : Mark.PLAIN;
        }

        private static boolean isAddress(String words, String target) {
            return target.endsWith(words)
                    || target.endsWith(words + "/")
                    || words.startsWith("http");
        }
    }
}
