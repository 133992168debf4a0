package org.jianbao.manuscript.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jianbao.manuscript.Inline;
import org.jianbao.source.SourceSpan;

/** Reads what stands inside a line: the parser's inline nodes become {@link Inline}s. */
final class InlineReader {

    private final Desk desk;
    private final NoteRegister notes;

    InlineReader(Desk desk, NoteRegister notes) {
        this.desk = desk;
        this.notes = notes;
    }

    /** {@return the inlines of a block or of an inline that holds others} */
    List<Inline> read(Node parent, Surroundings around) {
        InlineRun run = new InlineRun();
        int end = Places.of(desk, parent).start();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            SourceSpan span = isLineBreak(node) ? lineBreak(end, node) : Places.of(desk, node);
            add(run, node, span, around);
            end = span.end();
        }
        List<Inline> inlines = BracketedSpans.resolve(desk, run.toList());
        LeftoverMarks.report(desk, inlines);
        return inlines;
    }

    private void add(InlineRun run, Node node, SourceSpan span, Surroundings around) {
        switch (node) {
            case Text text -> run.addAll(text(text.getLiteral(), span));
            case SoftLineBreak _ -> run.add(new Inline.Text("\n", span));
            case HardLineBreak _ -> run.add(new Inline.LineBreak(span));
            case Emphasis emphasis -> run.add(new Inline.Emphasis(read(emphasis, around), span));
            case StrongEmphasis strong -> run.add(new Inline.Strong(read(strong, around), span));
            case Code code -> run.add(new Inline.Code(code.getLiteral(), span));
            case Link link -> {
                String address = sifted(link.getDestination(), span);
                run.add(new Inline.Link(address, read(link, around), span));
            }
            case Image image -> {
                desk.report(TextProblems.imageInLine(span));
                run.add(image(image, span));
            }
            case HtmlInline html -> html(run, html.getLiteral(), span);
            case FootnoteReference call -> run.add(call(call, span, around));
            case LooseNoteCalls.UndefinedCall call -> {
                desk.report(() -> NoteProblems.undefined(call.label(), span, notes.labels()));
                run.add(callAsText(call.label(), span));
            }
            default -> run.addAll(read(node, around));
        }
    }

    private List<Inline.Text> text(String literal, SourceSpan span) {
        List<Inline.Text> pieces = TextPieces.of(desk, literal, span);
        return pieces.stream()
                .map(piece -> new Inline.Text(sifted(piece.text(), piece.span()), piece.span()))
                .toList();
    }

    private String sifted(String text, SourceSpan span) {
        return CharacterSieve.sifted(desk, text, span);
    }

    /** {@return a picture, its file checked} */
    Inline.Image image(Image image, SourceSpan span) {
        String file = PictureFile.named(desk, image.getDestination());
        PictureFile.check(desk, file, span);
        String alternative = sifted(plainText(image).strip(), span);
        if (alternative.isEmpty()) {
            desk.report(TextProblems.imageWithoutText(span, file));
        }
        return new Inline.Image(file, alternative, span);
    }

    private void html(InlineRun run, String literal, SourceSpan span) {
        if (!literal.startsWith("<!--")) {
            desk.report(TextProblems.html(span, literal));
            run.add(new Inline.Text(literal, span));
        }
    }

    private Inline call(FootnoteReference call, SourceSpan span, Surroundings around) {
        return switch (around.place()) {
            case BODY -> notes.call(call.getLabel(), span, around.blockIndex());
            case NOTE -> {
                desk.report(NoteProblems.inNote(call.getLabel(), span));
                notes.refuseCall(call.getLabel());
                yield callAsText(call.getLabel(), span);
            }
            case PULL_QUOTE -> {
                desk.report(QuoteProblems.noteInPullQuote(call.getLabel(), span));
                notes.refuseCall(call.getLabel());
                yield new Inline.Text("", span);
            }
        };
    }

    private static Inline.Text callAsText(String label, SourceSpan span) {
        return new Inline.Text("[^" + label + "]", span);
    }

    private static boolean isLineBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }

    /**
     * The parser tells no place for line breaks: it is the rest of the line after what stands
     * before.
     */
    private SourceSpan lineBreak(int end, Node node) {
        int newline = desk.source().text().indexOf('\n', end);
        if (newline < 0) {
            return desk.span(end, end);
        }
        return node instanceof SoftLineBreak
                ? desk.span(newline, newline + 1)
                : desk.span(end, newline + 1);
    }

    private static String plainText(Node parent) {
        StringBuilder text = new StringBuilder();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text plain -> text.append(plain.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case SoftLineBreak _, HardLineBreak _ -> text.append(' ');
                default -> text.append(plainText(node));
            }
        }
        return text.toString();
    }
}
