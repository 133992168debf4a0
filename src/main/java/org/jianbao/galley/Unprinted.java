package org.jianbao.galley;

import java.util.ArrayList;
import java.util.List;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Inline;
import org.jianbao.manuscript.Manuscript;

/**
 * Finds what a manuscript has at places where it cannot be printed: in the colophon, which stands
 * on the back cover and is paragraphs only, and in notes, which have no room for tables and
 * pictures. Nothing is left out without a word.
 */
public final class Unprinted {

    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Unprinted() {}

    /** {@return one diagnostic for each thing that would be lost} */
    public static List<Diagnostic> check(Manuscript manuscript) {
        Unprinted unprinted = new Unprinted();
        Sections.of(manuscript).colophon().forEach(unprinted::inColophon);
        manuscript.notes().forEach(note -> note.blocks().forEach(unprinted::inNote));
        return List.copyOf(unprinted.diagnostics);
    }

    private void inColophon(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(this::calls);
        } else {
            diagnostics.add(GalleyCode.notInColophon(block.span()));
        }
    }

    private void calls(Inline inline) {
        switch (inline) {
            case Inline.NoteCall call ->
                    diagnostics.add(GalleyCode.callInColophon(call.id(), call.span()));
            case Inline.Emphasis emphasis -> emphasis.children().forEach(this::calls);
            case Inline.Strong strong -> strong.children().forEach(this::calls);
            case Inline.Link link -> link.children().forEach(this::calls);
            case Inline.Span span -> span.children().forEach(this::calls);
            case Inline.Text _, Inline.Code _, Inline.Image _, Inline.LineBreak _ -> {}
        }
    }

    private void inNote(Block block) {
        switch (block) {
            case Block.Table _,
                    Block.Figure _,
                    Block.PullQuote _,
                    Block.Recommendations _,
                    Block.ThematicBreak _ ->
                    diagnostics.add(GalleyCode.notInNote(block.span()));
            case Block.Listing listing ->
                    listing.items().forEach(item -> item.blocks().forEach(this::inNote));
            case Block.Quotation quotation -> quotation.blocks().forEach(this::inNote);
            case Block.Paragraph _, Block.CodeBlock _, Block.Heading _ -> {}
        }
    }
}
