package org.jianbao.manuscript.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.manuscript.FrontMatter;
import org.jianbao.manuscript.Glossary;
import org.jianbao.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What is written in YAML as it was read last: settings, a glossary, front matter. Its parser takes
 * longer than all the rest of reading a text again, and few edits concern it. For one thread.
 */
final class FormerYaml {

    private @Nullable Document settings;
    private @Nullable Words glossary;
    private final Map<String, Front> fronts = new HashMap<>();

    /** A document and what is wrong with it as YAML. */
    private record Document(SourceText source, Optional<Yaml> yaml, List<Diagnostic> problems) {}

    /** A glossary, for some languages. */
    private record Words(
            SourceText source,
            List<String> languages,
            Glossary glossary,
            List<Diagnostic> problems) {}

    /** Front matter with nothing wrong in it, and the beginning of the text in which it stands. */
    private record Front(String written, FrontMatter front) {}

    /** {@return the settings as YAML; what is wrong with them is reported} */
    Optional<Yaml> settings(Desk desk) {
        @Nullable Document known = settings;
        if (known == null || !known.source().equals(desk.source())) {
            Desk own = new Desk(desk.source(), desk.folder(), new Tray());
            Optional<Yaml> yaml = YamlReader.read(own, 0, desk.source().text().length());
            known = new Document(desk.source(), yaml, own.tray().asFound());
            settings = known;
        }
        known.problems().forEach(desk::report);
        return known.yaml();
    }

    /** {@return the glossary; what is wrong with it is reported} */
    Glossary glossary(Desk desk, List<String> languages) {
        @Nullable Words known = glossary;
        if (known == null
                || !known.source().equals(desk.source())
                || !known.languages().equals(languages)) {
            Desk own = new Desk(desk.source(), desk.folder(), new Tray());
            Glossary words = GlossaryReader.read(own, languages);
            known = new Words(desk.source(), languages, words, own.tray().asFound());
            glossary = known;
        }
        known.problems().forEach(desk::report);
        return known.glossary();
    }

    /**
     * {@return the front matter of a text} It is remembered only if nothing is reported and no file
     * is looked for: then it depends on nothing but its letters.
     */
    FrontMatter front(Desk desk, String tag, FrontMatterBlock block) {
        String written = desk.source().text().substring(0, block.yamlEnd());
        @Nullable Front known = fronts.get(tag);
        if (known != null && known.written().equals(written)) {
            return known.front();
        }
        FrontMatter front = FrontMatterReader.read(desk, tag, block);
        if (desk.tray().isUnused()) {
            fronts.put(tag, new Front(written, front));
        } else {
            fronts.remove(tag);
        }
        return front;
    }
}
