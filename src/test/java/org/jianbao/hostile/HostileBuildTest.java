package org.jianbao.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jianbao.Job;
import org.jianbao.Progress;
import org.jianbao.Report;
import org.jianbao.Workshop;
import org.jianbao.diagnostic.Diagnostic;
import org.jianbao.diagnostic.TextReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What no briefing holds is refused with a reason before it costs time or memory. */
class HostileBuildTest {

    private static final Duration HANGS = Duration.ofMinutes(3);

    @TempDir private Path desk = Path.of("");

    static Stream<Arguments> texts() {
        String name = "b".repeat(1_000_000);
        return Stream.of(
                Arguments.of("MS004", "A line of text.\n\n".repeat(130_000)),
                Arguments.of("MS004", "[x](#none)\n\n".repeat(60_000)),
                Arguments.of("MS004", "## A\n\n".repeat(100_000)),
                Arguments.of("MS076", "word ".repeat(5000)),
                Arguments.of("MS076", "*a **b ".repeat(5000)),
                Arguments.of("MS076", "<?".repeat(20_000)),
                Arguments.of("MS076", "a" + "\u0301".repeat(200_000)),
                Arguments.of("MS076", "```\n" + "c c c c c\n".repeat(2500) + "```\n"),
                Arguments.of("MS076", "a[^" + name + "]\n"));
    }

    static Stream<Arguments> sheets() {
        StringBuilder laughs = new StringBuilder(":root {");
        for (int i = 0; i < 40; i++) {
            laughs.append("--a%d: var(--a%d) var(--a%d);".formatted(i, i + 1, i + 1));
        }
        laughs.append("--a40: red } p { color: var(--a0) }");
        return Stream.of(
                Arguments.of("GA027", "p { color: red }\n".repeat(20_000)),
                Arguments.of("GA027", "p { color: " + "rgb(".repeat(3000) + "}"),
                Arguments.of("GA027", "p ".repeat(3000) + "{ color: red }"),
                Arguments.of("GA027", "p {".repeat(3000)),
                Arguments.of("GA023", laughs.toString()));
    }

    static Stream<Arguments> pictures() {
        byte[] bomb = HostilePictures.packed(300 << 20);
        return Stream.of(
                Arguments.of(
                        "huge", HostilePictures.png(100_000, 100_000, new byte[9], new byte[0])),
                Arguments.of("largest", HostilePictures.png(-1, -1, new byte[9], new byte[0])),
                Arguments.of("zero", HostilePictures.png(0, 0, new byte[9], new byte[0])),
                Arguments.of("text", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                Arguments.of("empty", new byte[0]),
                Arguments.of("cut in its data", Arrays.copyOf(HostilePictures.png(999, 999), 2000)),
                Arguments.of("JPEG, cut off", Arrays.copyOf(jpeg(), 1500)),
                Arguments.of("cut", Arrays.copyOf(HostilePictures.png(9, 9), 20)),
                Arguments.of(
                        "huge for its profile",
                        HostilePictures.png(
                                100_000,
                                99_999,
                                new byte[9],
                                HostilePictures.chunk("iCCP", bomb))));
    }

    private static byte[] jpeg() {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 90_000; i++) {
            picture.setRGB(i % 300, i / 300, i * 7919);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertTrue(ImageIO.write(picture, "jpeg", out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void aWholeJpegIsTaken() throws IOException {
        Files.write(desk.resolve("p.png"), jpeg());
        assertEquals(List.of(), codes(build("![A picture](p.png)\n", "")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextBeyondReasonIsRefused(String code, String body) throws IOException {
        Report report = build(body, "");
        assertTrue(codes(report).contains(code), () -> codes(report).toString());
        assertTrue(TextReport.of(report.diagnostics()).length() < 100_000);
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void aStyleSheetBeyondReasonIsLeftOut(String code, String css) throws IOException {
        Files.writeString(desk.resolve("own.css"), css);
        Report report = build("Text.\n", "editions:\n  en: {layout: single, style: own.css}\n");
        assertTrue(codes(report).contains(code), () -> codes(report).toString());
    }

    static Stream<Arguments> binaries() {
        return Stream.of(
                Arguments.of("2:4", new byte[] {'p', '\n', 'a', ' ', '{', (byte) 0xFF, '}'}),
                Arguments.of("1:2", new byte[] {'p', 0, '{', '}'}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("binaries")
    void aStyleSheetThatIsNoTextIsOneProblemAmongOthers(String place, byte[] css)
            throws IOException {
        Files.write(desk.resolve("own.css"), css);
        Report report =
                build("Words[^a].\n", "editions:\n  en: {layout: single, style: own.css}\n");
        assertEquals(List.of("GA028", "MS080"), codes(report));
        String span = report.diagnostics().getFirst().span().toString();
        assertTrue(span.endsWith("own.css:" + place), span);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void aPictureThatIsNoneIsRefused(String name, byte[] picture) throws IOException {
        Files.write(desk.resolve("p.png"), picture);
        assertEquals(List.of("GA004"), codes(build("![A picture](p.png)\n", "")), name);
        Path text = desk.resolve("en.md");
        Files.delete(text);
        assertTrue(codes(build("Text.\n", "", "logo: p.png\n")).contains("GA004"), name);
    }

    @Test
    void aTitleOfABooksLengthIsToldInFewWords() throws IOException {
        Report report = build("Text.\n", "", "subtitle: " + "T".repeat(100_000) + "\n");
        assertEquals(List.of("MS015"), codes(report));
        assertTrue(TextReport.of(report.diagnostics()).length() < 3000);
    }

    @Test
    void settingsOfMegabytesAreRefusedUnread() throws IOException {
        assertEquals(List.of("MS011"), codes(build("Text.\n", "#".repeat(9_000_000) + "\n")));
    }

    @Test
    void aThousandEditionsAreRefused() throws IOException {
        StringBuilder settings = new StringBuilder("editions:\n");
        for (int i = 0; i < 1000; i++) {
            settings.append("  e%d: {layout: single, languages: [en]}\n".formatted(i));
        }
        assertEquals(List.of("MS011"), codes(build("Text.\n", settings.toString())));
    }

    /** Each page was once sought by looking at all headings to come. */
    @Test
    void thousandsOfHeadingsInARowAreSetOnTheirPages() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            body.append("## Part ").append(i).append("\n\n");
        }
        Report report = build(body + "Words.\n", "");
        assertFalse(report.hasErrors());
        assertTrue(report.products().getFirst().pages() > 100);
    }

    private Report build(String body, String settings) throws IOException {
        return build(body, settings, "");
    }

    private Report build(String body, String settings, String keys) throws IOException {
        Files.writeString(
                desk.resolve("en.md"),
                "---\ntitle: T\nlang: en\n" + keys + "---\n\n## A {#a}\n\n" + body);
        if (!settings.isEmpty()) {
            Files.writeString(desk.resolve("briefing.yaml"), "slug: t\n" + settings);
        }
        Path out = desk.resolve("out");
        Files.createDirectories(out);
        Path former = Files.writeString(out.resolve("t-en.pdf"), "former");
        Path home = Path.of(System.getProperty("jianbao.home", "."));
        Job job = new Job(desk, out, List.of(), List.of(), Optional.empty(), home);
        Report report = assertTimeoutPreemptively(HANGS, () -> Workshop.build(job, Progress.NONE));
        if (report.hasErrors()) {
            assertEquals("former", Files.readString(former));
        } else {
            assertFalse(report.products().isEmpty());
        }
        return report;
    }

    private static List<String> codes(Report report) {
        return report.diagnostics().stream()
                .filter(problem -> problem.severity() != org.jianbao.diagnostic.Severity.REMARK)
                .map((Diagnostic problem) -> problem.code().id())
                .distinct()
                .toList();
    }
}
