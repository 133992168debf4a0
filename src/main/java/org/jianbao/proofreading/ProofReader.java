package org.jianbao.proofreading;

import java.util.List;
import org.jianbao.makeup.PageDesign;
import org.jianbao.makeup.Plan;
import org.jianbao.manuscript.Edition;
import org.jianbao.manuscript.Manuscript;

/** Reads the made-up pages of an edition and marks what a careful reader would not let pass. */
public final class ProofReader {

    private ProofReader() {}

    /**
     * {@return what is marked, rule by rule}
     *
     * @param plan the pages
     * @param design where things stand on them
     * @param layout how the languages share them
     * @param texts what stands on them
     */
    public static List<Mark> read(
            Plan plan, PageDesign design, Edition.Layout layout, List<Manuscript> texts) {
        Proof proof = Proof.of(plan, design, layout);
        Margin margin = new Margin(new Places(texts));
        new Lines(proof, margin).read();
        new LastLines(proof, margin).read();
        new PageTurns(proof, margin).read();
        new Fullness(proof, margin).read();
        new TornNotes(proof, margin).read();
        new Evenness(proof, margin).read(layout, plan);
        return margin.marks();
    }
}
