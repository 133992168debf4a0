package org.jianbao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small briefings. */
final class SmallBriefing {

    private SmallBriefing() {}

    /** A briefing in two languages; {@code words} stand in both. */
    static Path write(Path folder, String words) throws IOException {
        Files.createDirectories(folder);
        text(folder, "zh-Hans", "这里有几个字：" + words + "。");
        text(folder, "en", "Some words: " + words + ".");
        return folder;
    }

    /** A text whose body stands on line 13. */
    static void text(Path folder, String language, String body) throws IOException {
        Files.writeString(
                folder.resolve(language + ".md"),
                """
                ---
                title: Title
                subtitle: Deck
                organisation: Us
                series: Briefing
                number: "1"
                tagline: Motto
                lang: %s
                ---

                ## One {#one}

                %s
                """
                        .formatted(language, body));
    }
}
