package org.jianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptTest {

    @TempDir private Path desk;

    private Path folder = Path.of("");
    private Path list = Path.of("");

    @BeforeEach
    void layOutAManuscript() throws IOException {
        folder = Files.createDirectory(desk.resolve("water"));
        list = folder.resolve("accepted.txt");
        write("zh-Hans", "三口井。", "一年。");
        write("en", "Three wells.", "A year.");
    }

    @Test
    void everythingIsAcceptedAndWrittenDownOnceAndTold() throws IOException {
        Run run = accept();
        assertEquals(0, run.exit());
        assertEquals("", run.err());
        assertTrue(run.out().endsWith("accepted.txt: 4 blocks accepted, 4 new\n"), run.out());
        assertEquals(7, Files.readAllLines(list).size());
        Run again = accept();
        assertEquals(list() + ": nothing changed, 4 blocks accepted already\n", again.out());
    }

    @Test
    void aChangedTextStaysOpenUntilItIsNamed() throws IOException {
        accept();
        write("en", "Four wells.", "Two years.");
        Run one = accept("wells.1");
        assertEquals(
                "wells.1: changed in en, %1$s/zh-Hans.md:8:1, %1$s/en.md:8:1\n".formatted(shown())
                        + list()
                        + ": 1 block accepted, 1 changed; 1 more to be read\n",
                one.out());
        Run listed = accept("--list", "wells");
        assertTrue(listed.out().contains("wells.2: changed in en"), listed.out());
        assertTrue(listed.out().endsWith("3 blocks: 2 accepted, 1 changed\n"), listed.out());
        Run place = accept("en.md:10");
        assertTrue(place.out().contains("wells.2: changed in en"), place.out());
        assertTrue(accept("--list").out().endsWith("4 blocks: 4 accepted\n"));
    }

    @Test
    void aListIsToldAndNotWritten() {
        assertTrue(accept("--list").out().endsWith("4 blocks: 4 new\n"));
        assertFalse(Files.exists(list));
    }

    @Test
    void nothingIsAcceptedWhileBlocksDoNotPair() throws IOException {
        write("en", "Three wells.");
        Run run = accept();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("CK001"), run.err());
        assertTrue(run.err().endsWith("\nNothing was accepted.\n"), run.err());
        assertFalse(Files.exists(list));
    }

    @Test
    void aNameThatThereIsNotIsRefusedAndANearOneSuggested() {
        Run run = accept("wels");
        assertEquals(
                """
                jianbao: There is no block and no section `wels`.
                  hint: Did you mean `wells`? `jianbao accept --list` tells all names.
                """,
                run.err());
        assertEquals(2, run.exit());
        assertEquals(2, accept("en.md:9").exit());
        assertFalse(Files.exists(list));
    }

    @Test
    void aListThatCannotBeReadIsNotOverwritten() throws IOException {
        byte[] bytes = {(byte) 0xFF, 'x'};
        Files.write(list, bytes);
        Run run = accept();
        assertEquals(1, run.exit());
        assertTrue(run.err().contains("CK046"), run.err());
        assertEquals(bytes.length, Files.size(list));
    }

    @Test
    void brokenAndOldLinesAreGoneAfterTheNextAccept() throws IOException {
        accept();
        String whole = Files.readString(list);
        Files.writeString(
                list, whole + "<<<<<<< x\nold.1  zh-Hans:000000000000  en:000000000000\n");
        Run run = accept("wells.1");
        assertTrue(run.err().contains("CK043"), run.err());
        assertEquals(whole, Files.readString(list));
    }

    @Test
    void oneLanguageHasNothingToAccept() throws IOException {
        Files.delete(folder.resolve("zh-Hans.md"));
        assertEquals(2, accept().exit());
    }

    @Test
    void whatIsStaleIsAnErrorForPrintAloneAndOnlyIfAskedFor() throws IOException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                """
                languages: [zh-Hans, en]
                checks: {CK040: off}
                editions:
                  screen: {layout: facing, languages: [zh-Hans, en], profile: screen}
                  print: {layout: facing, languages: [zh-Hans, en], profile: print}
                """);
        assertTrue(build("print", "--strict").err().contains("error CK042: No translation"));
        accept();
        assertEquals(0, build("print", "--strict").exit());
        write("en", "Four wells.", "A year.");
        assertEquals("", build("print").err());
        assertEquals("", build("screen", "--strict").err());
        Run strict = build("print", "--strict");
        assertEquals(1, strict.exit());
        assertTrue(strict.err().contains("error CK040: `wells.1` has changed"), strict.err());
    }

    private Run build(String edition, String... words) {
        List<String> args =
                List.of("build", folder.toString(), "--out", desk.resolve("out").toString());
        return Run.jianbao(
                Stream.of(args, List.of("--edition", edition, "--quiet"), List.of(words))
                        .flatMap(List::stream)
                        .toArray(String[]::new));
    }

    private Run accept(String... words) {
        String[] args = new String[words.length + 2];
        args[0] = "accept";
        args[1] = folder.toString();
        System.arraycopy(words, 0, args, 2, words.length);
        return Run.jianbao(args);
    }

    private String shown() {
        return folder.toString().replace('\\', '/');
    }

    private String list() {
        return shown() + "/accepted.txt";
    }

    private void write(String language, String... paragraphs) throws IOException {
        Files.writeString(
                folder.resolve(language + ".md"),
                "---\ntitle: T\nlang: %s\n---\n\n## W {#wells}\n\n%s\n"
                        .formatted(language, String.join("\n\n", paragraphs)));
    }
}
