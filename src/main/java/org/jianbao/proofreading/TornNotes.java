package org.jianbao.proofreading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jianbao.makeup.Branch;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Page;
import org.jianbao.makeup.Placement;
import org.jianbao.proofreading.Margin.Finding;

/** Marks notes beside the text or at its foot that go on on the next page. */
final class TornNotes {

    private final Proof proof;
    private final Margin margin;

    TornNotes(Proof proof, Margin margin) {
        this.proof = proof;
        this.margin = margin;
    }

    void read() {
        Map<Branch, Page> last = new LinkedHashMap<>();
        for (Page page : proof.pages()) {
            for (Placement placement : page.placements()) {
                if (placement instanceof Placement.Line line
                        && line.tag().kind() == Kind.NOTE
                        && line.tag().piece() == -1) {
                    Optional<Branch> note = Places.noteOf(line.tag().branch());
                    if (note.isPresent()) {
                        Page former = last.put(note.get(), page);
                        if (former != null && former.number() != page.number()) {
                            mark(line.tag(), former);
                        }
                    }
                }
            }
        }
    }

    private void mark(Placement.Tag tag, Page page) {
        margin.mark(
                page,
                new Finding(
                        ProofCode.NOTE_CONTINUED,
                        margin.places().around(tag),
                        "This note finds no room for all its lines and goes on on the next page.",
                        "Shorten this note or one near it, or move its call to another sentence."));
    }
}
