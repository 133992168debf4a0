package org.jianbao.galley;

import java.util.List;
import java.util.function.BiPredicate;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;

/**
 * Whether blocks say the same, wherever in their files they stand: an edit moves all that comes
 * after it.
 */
final class SameWords {
    private SameWords() {}

    /** {@return whether all of two rows of blocks say the same} */
    static boolean blocks(List<Block> some, List<Block> others) {
        return each(some, others, SameWords::block);
    }

    private static <T> boolean each(List<T> some, List<T> others, BiPredicate<T, T> same) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!same.test(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean block(Block one, Block other) {
        return one.index() == other.index()
                && switch (one) {
                    case Block.Heading a ->
                            other instanceof Block.Heading b
                                    && a.level() == b.level()
                                    && a.attributes().equals(b.attributes())
                                    && inlines(a.content(), b.content());
                    case Block.Paragraph a ->
                            other instanceof Block.Paragraph b && inlines(a.content(), b.content());
                    case Block.Listing a ->
                            other instanceof Block.Listing b
                                    && a.start().equals(b.start())
                                    && items(a.items(), b.items());
                    case Block.Quotation a ->
                            other instanceof Block.Quotation b
                                    && blocks(a.blocks(), b.blocks())
                                    && inlines(a.attribution(), b.attribution());
                    case Block.PullQuote a ->
                            other instanceof Block.PullQuote b && inlines(a.content(), b.content());
                    case Block.Recommendations a ->
                            other instanceof Block.Recommendations b && group(a, b);
                    case Block.Table a -> other instanceof Block.Table b && table(a, b);
                    case Block.Figure a -> other instanceof Block.Figure b && figure(a, b);
                    case Block.CodeBlock a ->
                            other instanceof Block.CodeBlock b && a.text().equals(b.text());
                    case Block.ThematicBreak _ -> other instanceof Block.ThematicBreak;
                };
    }

    private static boolean items(List<Block.Item> some, List<Block.Item> others) {
        return each(some, others, (a, b) -> blocks(a.blocks(), b.blocks()));
    }

    private static boolean group(Block.Recommendations a, Block.Recommendations b) {
        return a.letter().equals(b.letter())
                && a.attributes().equals(b.attributes())
                && inlines(a.audience(), b.audience())
                && items(a.items(), b.items());
    }

    private static boolean table(Block.Table a, Block.Table b) {
        return a.alignments().equals(b.alignments())
                && cells(a.head(), b.head())
                && each(a.rows(), b.rows(), SameWords::cells);
    }

    private static boolean cells(List<Block.Cell> some, List<Block.Cell> others) {
        return each(some, others, (a, b) -> inlines(a.content(), b.content()));
    }

    private static boolean figure(Block.Figure a, Block.Figure b) {
        return a.source().equals(b.source())
                && a.alternative().equals(b.alternative())
                && a.place() == b.place()
                && inlines(a.caption(), b.caption());
    }

    private static boolean inlines(List<Inline> some, List<Inline> others) {
        return each(some, others, SameWords::inline);
    }

    private static boolean inline(Inline one, Inline other) {
        return switch (one) {
            case Inline.Text a -> other instanceof Inline.Text b && a.text().equals(b.text());
            case Inline.Emphasis a ->
                    other instanceof Inline.Emphasis b && inlines(a.children(), b.children());
            case Inline.Strong a ->
                    other instanceof Inline.Strong b && inlines(a.children(), b.children());
            case Inline.Code a -> other instanceof Inline.Code b && a.text().equals(b.text());
            case Inline.Link a ->
                    other instanceof Inline.Link b
                            && a.target().equals(b.target())
                            && inlines(a.children(), b.children());
            case Inline.Span a ->
                    other instanceof Inline.Span b
                            && a.attributes().equals(b.attributes())
                            && inlines(a.children(), b.children());
            case Inline.Image a ->
                    other instanceof Inline.Image b
                            && a.source().equals(b.source())
                            && a.alternative().equals(b.alternative());
            case Inline.NoteCall a ->
                    other instanceof Inline.NoteCall b
                            && a.number() == b.number()
                            && a.id().equals(b.id());
            case Inline.LineBreak _ -> other instanceof Inline.LineBreak;
        };
    }
}
