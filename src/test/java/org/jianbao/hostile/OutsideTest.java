package org.jianbao.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.RefusedJobException;
import org.jianbao.Report;
import org.jianbao.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is read that lies outside the manuscript's folder, and nothing is fetched. */
class OutsideTest {

    private static final String FRONT = "---\ntitle: T\nlang: en\n---\n\n## A {#a}\n\n";

    @TempDir private Path desk = Path.of("");

    private Path folder = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        folder = Files.createDirectory(desk.resolve("text"));
        Files.write(desk.resolve("p.png"), HostilePictures.png(9, 9));
        Files.writeString(desk.resolve("own.css"), "p { color: red }");
        Files.writeString(desk.resolve("secret.md"), FRONT + "Secret.\n");
        Files.createSymbolicLink(folder.resolve("link.png"), desk.resolve("p.png"));
        Files.createSymbolicLink(folder.resolve("up"), desk);
        Files.createSymbolicLink(folder.resolve("link.css"), desk.resolve("own.css"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../p.png",
                "a/../../p.png",
                "/etc/passwd",
                "link.png",
                "up/p.png",
                "C:/p.png",
                "file:p.png"
            })
    void picturesElsewhereAreRefused(String file) throws IOException, RefusedJobException {
        text(FRONT + "![A picture](" + file + ")\n");
        assertEquals(List.of("MS071"), errors(build()));
        text(FRONT.replace("lang", "logo: " + file + "\nlang") + "Words.\n");
        assertTrue(errors(build()).contains("MS071"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../own.css", "/etc/passwd", "link.css", "up/own.css"})
    void styleSheetsElsewhereAreRefused(String file) throws IOException, RefusedJobException {
        text(FRONT + "Words.\n");
        settings("{layout: single, style: " + file + "}");
        assertTrue(errors(build()).contains("MS034"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.icc", "/etc/passwd", "link.png", "up/p.png"})
    void colorProfilesElsewhereAreRefused(String file) throws IOException, RefusedJobException {
        text(FRONT + "Words.\n");
        settings(
                "{layout: single, profile: print, printing: {condition: X, profile: "
                        + file
                        + "}}");
        assertTrue(errors(build()).stream().anyMatch(code -> code.startsWith("MS0")));
    }

    @Test
    void aTextThatIsALinkElsewhereIsRefused() throws IOException, RefusedJobException {
        Files.createSymbolicLink(folder.resolve("en.md"), desk.resolve("secret.md"));
        assertEquals(List.of("MS003"), errors(build()));
    }

    @Test
    void aLinkWithinTheFolderAndAFolderReachedByALinkAreTaken()
            throws IOException, RefusedJobException {
        Files.write(folder.resolve("here.png"), HostilePictures.png(9, 9));
        Files.createSymbolicLink(folder.resolve("also.png"), Path.of("here.png"));
        text(FRONT + "![A picture](also.png)\n");
        folder = Files.createSymbolicLink(desk.resolve("linked"), folder);
        assertEquals(List.of(), errors(build()));
    }

    @Test
    void nothingIsFetchedWhateverAsksForIt() throws IOException, RefusedJobException {
        try (ServerSocket server = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            Files.writeString(
                    folder.resolve("own.css"),
                    """
                    @import "URL.css";
                    @import url(URL.css);
                    @font-face { font-family: X; src: url(URL.ttf) }
                    body { background-image: url(URL.png); font-family: X }
                    p { border-image: url('URL.png'); list-style-image: url(URL) }
                    """
                            .replace("URL", url));
            Files.writeString(
                    folder.resolve("p.svg"),
                    "<!DOCTYPE s [<!ENTITY a SYSTEM '" + url + "'>]><svg>&a;</svg>");
            settings("{layout: single, style: own.css}");
            text(
                    FRONT.replace("lang", "url: " + url + "\nlang")
                            + """
                            Words <img src="URL">, ![b](URL) and [a link](URL).

                            <iframe src='URL'></iframe>

                            ![c](p.svg)

                            ![d](URL)
                            """
                                    .replace("URL", url));
            build();
            Files.writeString(
                    folder.resolve("en.md"), FRONT + "Words and [a link](" + url + ").\n");
            build();
            server.setSoTimeout(200);
            SocketTimeoutException nobody =
                    org.junit.jupiter.api.Assertions.assertThrows(
                            SocketTimeoutException.class, server::accept);
            assertTrue(nobody.getMessage() != null);
        }
    }

    private void text(String words) throws IOException {
        Files.writeString(folder.resolve("en.md"), words);
    }

    private void settings(String edition) throws IOException {
        Files.writeString(
                folder.resolve("briefing.yaml"),
                "languages: [en]\neditions:\n  en: " + edition + "\n");
    }

    private Report build() throws RefusedJobException {
        Path home = Path.of(System.getProperty("jianbao.home", "."));
        return Workshop.build(
                new Job(folder, desk.resolve("out"), List.of(), List.of(), Optional.empty(), home),
                Progress.NONE);
    }

    private static List<String> errors(Report report) {
        return report.diagnostics().stream()
                .filter(org.jianbao.diagnostic.Diagnostic::isError)
                .map(problem -> problem.code().id())
                .toList();
    }
}
