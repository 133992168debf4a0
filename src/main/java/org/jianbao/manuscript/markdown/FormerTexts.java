package org.jianbao.manuscript.markdown;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The texts as they were read last. One that says the same, with the same files beside it, is not
 * read again: the manuscript is the same object then. For one thread.
 */
public final class FormerTexts {

    private final Map<String, Former> byTag = new HashMap<>();
    private final FormerYaml yaml = new FormerYaml();
    private int read;
    private int remembered;

    /** Without texts. */
    public FormerTexts() {}

    /**
     * A text and what it was read from.
     *
     * @param source the file
     * @param folder the manuscript's folder
     * @param looks the files that were looked for beside it, and whether they were there
     * @param manuscript the text
     * @param problems what is wrong with it
     */
    record Former(
            SourceText source,
            Path folder,
            Map<String, Boolean> looks,
            Manuscript manuscript,
            List<Diagnostic> problems) {

        boolean holds(Desk desk) {
            return source.equals(desk.source())
                    && folder.equals(desk.folder())
                    && looks.entrySet().stream()
                            .allMatch(look ->
                                    PictureFile.exists(folder, look.getKey()) == look.getValue());
        }
    }

    /** {@return a text: as it was read last if nothing has changed, else read} */
    Former of(Desk desk, String tag) {
        @Nullable Former former = byTag.get(tag);
        if (former != null && former.holds(desk)) {
            remembered++;
            return former;
        }
        Manuscript manuscript = ManuscriptReader.read(desk, tag, yaml);
        Former fresh =
                new Former(
                        desk.source(),
                        desk.folder(),
                        desk.tray().looks(),
                        manuscript,
                        desk.tray().inOrder());
        byTag.put(tag, fresh);
        read++;
        return fresh;
    }

    /** {@return what is written in YAML, as it was read last} */
    FormerYaml yaml() {
        return yaml;
    }

    /** {@return how many texts were read since this was last asked} */
    public int takeRead() {
        int count = read;
        read = 0;
        return count;
    }

    /** {@return how many texts were remembered since this was last asked} */
    public int takeRemembered() {
        int count = remembered;
        remembered = 0;
        return count;
    }
}
