package org.jianbao.galley;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jianbao.composition.ParagraphComposer;
import org.jianbao.composition.Profile;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.font.FontLibrary;
import org.jianbao.makeup.Kind;
import org.jianbao.makeup.Piece;
import org.jianbao.manuscript.Edition.Layout;
import org.jianbao.manuscript.Edition.Notes;
import org.jianbao.manuscript.Manuscript;
import org.jianbao.manuscript.markdown.BriefingReader;
import org.jianbao.source.SourceText;

/** A few lines of manuscript, set with the first theme. */
record SetText(Galley galley, Form form, Theme theme) {

    private static final Path HOME = Path.of(System.getProperty("jianbao.home", "."));
    private static final FontLibrary FONTS = fonts();

    static final Form ONE = new Form(Layout.SINGLE, Notes.SIDE);
    static final Form FIRST = new Form(Layout.PARALLEL, Notes.FOOT, 0);
    static final Form SECOND = new Form(Layout.PARALLEL, Notes.FOOT, 1);

    /** Sets the body of a text; {@code folder} may hold pictures. */
    static SetText of(Path folder, String language, Form form, String body) throws IOException {
        Files.writeString(
                folder.resolve(language + ".md"),
                "---\ntitle: T\nlang: " + language + "\n---\n" + body);
        Manuscript manuscript =
                BriefingReader.read(folder)
                        .value()
                        .orElseThrow()
                        .manuscript(language)
                        .orElseThrow();
        Theme theme = theme("");
        Words words = Words.read(HOME.resolve("styles"), language);
        Galley.Shop shop =
                new Galley.Shop(
                        theme, FONTS, new ParagraphComposer(), words, References.unknown(), form);
        return new SetText(Galley.set(manuscript, shop, new Pictures(folder, 400)), form, theme);
    }

    /** {@return the first theme with a sheet over it} */
    static Theme theme(String over) throws IOException {
        Path sheet = HOME.resolve("styles/cinnabar.css");
        String text = Files.readString(sheet, StandardCharsets.UTF_8);
        return Theme.of(
                List.of(new SourceText("cinnabar.css", text), new SourceText("own.css", over)));
    }

    List<Piece> pieces() {
        return galley.flow().pieces();
    }

    List<Piece> pieces(Kind kind) {
        return pieces().stream().filter(piece -> piece.kind() == kind).toList();
    }

    List<Diagnostic> problems() {
        return galley.problems();
    }

    /** {@return the codes of the problems with what is marked in the manuscript} */
    List<String> told() {
        return problems().stream()
                .map(d ->
                        d.code().id()
                                + " "
                                + d.span()
                                        .source()
                                        .text()
                                        .substring(d.span().start(), d.span().end()))
                .toList();
    }

    double measure(Piece piece) {
        return form.measure(theme, piece.language()) - piece.space().left() - piece.space().right();
    }

    /** {@return the lines of a piece, a bar between them} */
    String text(Piece piece) {
        return switch (piece.body()) {
            case Piece.Body.Text(var matter) ->
                    matter.set(0, Profile.even(measure(piece)), 0).lines().stream()
                            .map(line -> line.text().strip())
                            .collect(Collectors.joining("|"));
            case Piece.Body.Row row ->
                    row.cells().stream()
                            .flatMap(cell ->
                                    cell
                                            .matter()
                                            .set(0, Profile.even(cell.width()), 0)
                                            .lines()
                                            .stream())
                            .map(line -> line.text().strip())
                            .collect(Collectors.joining("|"));
            case Piece.Body.Picture picture -> picture.alternative();
        };
    }

    private static FontLibrary fonts() {
        try {
            return FontLibrary.scan(List.of(HOME.resolve("fonts")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
