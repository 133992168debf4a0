package org.jianbao;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.font.FontLibrary;
import org.jianbao.galley.Coverage;
import org.jianbao.galley.Pictures;
import org.jianbao.galley.Unprinted;
import org.jianbao.galley.Words;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.Manuscript;

/** What a text asks for that is not there, whatever is made of it. */
final class TextChecks {

    private TextChecks() {}

    /**
     * What the checks of a text look at.
     *
     * @param text the text
     * @param fonts the faces
     * @param words of the furniture
     * @param folder of the manuscript
     * @param pictures fingerprints of the text's pictures
     */
    record Order(
            Manuscript text,
            FontLibrary fonts,
            Words words,
            Path folder,
            Map<String, String> pictures) {}

    /** {@return what is wrong} */
    static List<Diagnostic> check(Order order) {
        Manuscript text = order.text();
        List<Diagnostic> problems = new ArrayList<>(new Coverage(order.fonts()).check(text));
        problems.addAll(Unprinted.check(text));
        problems.addAll(BookMaker.wordsFor(text, order.words()));
        problems.addAll(new Pictures(order.folder(), 0).check(text));
        return problems;
    }

    /** {@return the pictures that a text names, with their fingerprints} */
    static Map<String, String> pictures(Manuscript text, Path folder, Fingerprints known) {
        Set<String> names = new TreeSet<>();
        text.front().logo().ifPresent(names::add);
        text.blocks().forEach(block -> collect(block, names));
        text.notes().forEach(note -> note.blocks().forEach(block -> collect(block, names)));
        Map<String, String> pictures = new TreeMap<>();
        names.forEach(name -> pictures.put(name, known.of(folder, name)));
        return pictures;
    }

    private static void collect(Block block, Set<String> names) {
        switch (block) {
            case Block.Figure figure -> names.add(figure.source());
            case Block.Listing listing -> collect(listing.items(), names);
            case Block.Recommendations group -> collect(group.items(), names);
            case Block.Quotation quotation ->
                    quotation.blocks().forEach(inner -> collect(inner, names));
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.PullQuote _,
                    Block.Table _,
                    Block.CodeBlock _,
                    Block.ThematicBreak _ -> {}
        }
    }

    private static void collect(List<Block.Item> items, Set<String> names) {
        items.forEach(item -> item.blocks().forEach(inner -> collect(inner, names)));
    }
}
