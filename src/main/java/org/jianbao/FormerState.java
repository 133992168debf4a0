package org.jianbao;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jianbao.CompareJob.Former;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.SideBySide;
import org.jianbao.source.SourceSpan;
import org.jianbao.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The folder with a briefing's former state: one that is there, or one laid out for the time from
 * git's history, which is cleared away in the end.
 */
final class FormerState implements AutoCloseable {

    private final Path folder;
    private final Optional<Layout> layout;

    /** A folder laid out, and what the editor is told in place of its name. */
    private record Layout(Path desk, String shown) {}

    private FormerState(Path folder, Optional<Layout> layout) {
        this.folder = folder;
        this.layout = layout;
    }

    static FormerState open(CompareJob job) throws RefusedJobException {
        return switch (job.former()) {
            case Former.Folder there -> new FormerState(there.path(), Optional.empty());
            case Former.Revision revision -> laidOut(job.folder(), revision.name());
        };
    }

    private static FormerState laidOut(Path now, String revision) throws RefusedJobException {
        try {
            Path desk = Files.createTempDirectory("jianbao");
            Layout layout = new Layout(desk, revision + ":" + now);
            FormerState state = new FormerState(desk.resolve("former"), Optional.of(layout));
            boolean done = false;
            try {
                GitHistory.layOut(now, revision, Files.createDirectory(state.folder));
                done = true;
                return state;
            } finally {
                if (!done) {
                    state.close();
                }
            }
        } catch (IOException e) {
            throw new RefusedJobException(
                    "The former state cannot be laid out: " + Setback.reason(e) + ".",
                    "See to it that there is room for temporary files.");
        }
    }

    /** {@return where it is} */
    Path folder() {
        return folder;
    }

    /** {@return problems with names of files that tell an editor something} */
    List<Diagnostic> shown(List<Diagnostic> problems) {
        return problems.stream().map(this::shown).toList();
    }

    private Diagnostic shown(Diagnostic d) {
        return new Diagnostic(
                d.code(),
                d.severity(),
                shown(d.message()),
                shown(d.span()),
                d.hints().stream().map(this::shown).toList(),
                d.related().stream()
                        .map(r -> new Diagnostic.Related(shown(r.span()), shown(r.message())))
                        .toList(),
                d.sideBySide().map(this::shown));
    }

    private SideBySide shown(SideBySide texts) {
        return new SideBySide(shown(texts.left()), shown(texts.right()), texts.rows());
    }

    private SourceSpan shown(SourceSpan span) {
        SourceText source = new SourceText(shown(span.source().name()), span.source().text());
        return new SourceSpan(source, span.start(), span.end());
    }

    private String shown(String text) {
        return layout.map(l -> text.replace(folder.toString(), l.shown())).orElse(text);
    }

    /** Clears away what was laid out. */
    @Override
    public void close() {
        layout.ifPresent(l -> clear(l.desk()));
    }

    /** What cannot be deleted is left to the system, which clears temporary files away. */
    @SuppressWarnings("EmptyCatch")
    private static void clear(Path desk) {
        try {
            Files.walkFileTree(desk, new Clearing());
        } catch (IOException e) {
            // Nothing depends on it.
        }
    }

    private static final class Clearing extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
                throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
