package org.jianbao.manuscript.markdown;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;

/**
 * The desk at which a file is read: the file itself, the folder that its pictures are relative to,
 * and the tray for its problems.
 *
 * @param source the file
 * @param folder the manuscript's folder
 * @param tray takes each problem as it is found
 */
record Desk(SourceText source, Path folder, Tray tray) {

    void report(Diagnostic problem) {
        tray.put(() -> problem);
    }

    /**
     * Reports a problem whose wording costs time, for example the search for the word that was
     * meant.
     */
    void report(Supplier<Diagnostic> problem) {
        tray.put(problem);
    }

    /**
     * {@return whether there is such a file in the folder; that it was looked for is remembered}
     */
    boolean isThere(String written) {
        boolean there = PictureFile.exists(folder, written);
        tray.lookedFor(written, there);
        return there;
    }

    SourceSpan span(int start, int end) {
        return new SourceSpan(source, start, end);
    }

    /** {@return what is written at a place} */
    String written(SourceSpan span) {
        return source.text().substring(span.start(), span.end());
    }
}
