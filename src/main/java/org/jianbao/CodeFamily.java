package org.jianbao;

import java.util.Arrays;
import java.util.List;
import org.jianbao.diagnostic.DiagnosticCode;

/** Codes that begin with the same letters: problems that are found in one part of the way. */
public enum CodeFamily {
    MS(
            "The manuscript",
            "What is told while the texts and `briefing.yaml` are read, before anything is set."),
    CK(
            "The checks",
            "What is told of whole texts: whether the languages agree, and whether wishes go"
                    + " together."),
    GA("The setting", "What is told while lines are set, and of style sheets (GA020 and up)."),
    MU("The makeup", "What is told while lines, notes and quotes find their place on pages."),
    PG("The pages", "What is told of pages that are made up and might be better."),
    PR("The press", "What is told while the PDF is written."),
    CS("The composing stick", "What `jianbao compose` tells of a text that it is given."),
    PF(
            "Preflight",
            "What `jianbao preflight` holds a PDF against, and a build each edition for print. The"
                    + " table says what must hold; [preflight.md](preflight.md) tells more.");

    private final String title;
    private final String account;

    CodeFamily(String title, String account) {
        this.title = title;
        this.account = account;
    }

    /** {@return a heading for the family} */
    public String title() {
        return title;
    }

    /** {@return a sentence or two that say what the family tells of, in Markdown} */
    public String account() {
        return account;
    }

    /** {@return the codes of the family, in the order of their names} */
    public List<DiagnosticCode> codes() {
        return Codes.all().stream().filter(code -> of(code) == this).toList();
    }

    /** {@return the family of a code} */
    public static CodeFamily of(DiagnosticCode code) {
        return Arrays.stream(values())
                .filter(family -> code.id().startsWith(family.name()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code.id() + " has no family"));
    }
}
