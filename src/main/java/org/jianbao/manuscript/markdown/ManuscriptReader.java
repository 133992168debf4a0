package org.jianbao.manuscript.markdown;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.jianbao.manuscript.Block;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.Note;

/** Reads one text: front matter, body, notes. */
final class ManuscriptReader {

    private ManuscriptReader() {}

    /**
     * {@return the text as far as it could be read; what is wrong goes to the desk}
     *
     * @param desk the file
     * @param tag its language by the file's name
     * @param yaml what is written in YAML, as it was read last
     */
    static Manuscript read(Desk desk, String tag, FormerYaml yaml) {
        Optional<FrontMatterBlock> block = FrontMatterBlock.find(desk);
        FrontMatter front =
                block.map(b -> yaml.front(desk, tag, b))
                        .orElseGet(() -> FrontMatterReader.absent(tag));
        String text = desk.source().text();
        Node document =
                MarkdownParser.parse(
                        desk,
                        block.map(b -> b.blanked(text))
                                .orElseGet(() -> FrontMatterBlock.open(text)));
        NoteRegister register = new NoteRegister(desk, document);
        BlockReader blocks = new BlockReader(desk, new InlineReader(desk, register));
        List<Block> body = new BodyReader(desk, blocks).read(document);
        List<Note> notes = register.notes(blocks);
        return new Manuscript(front, Anchors.resolve(desk, body, notes), notes, desk.source());
    }
}
