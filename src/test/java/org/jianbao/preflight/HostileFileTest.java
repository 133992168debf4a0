package org.jianbao.preflight;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, an inspection ends, with findings and without an exception. */
class HostileFileTest {

    private static final Terms TERMS = Terms.of(Profile.X4);

    @Test
    void aTruncatedFileIsTold() throws IOException {
        byte[] pdf = whole();
        Random random = new Random(1);
        for (int i = 0; i < 60; i++) {
            byte[] part = Arrays.copyOf(pdf, random.nextInt(pdf.length));
            assertDoesNotThrow(() -> Preflight.inspect(part, TERMS), "length " + part.length);
        }
    }

    @Test
    void aFileWithOtherBytesHereAndThereDoesNotStopTheInspection() throws IOException {
        byte[] pdf = whole();
        for (int seed = 0; seed < 25; seed++) {
            Random random = new Random(seed);
            byte[] bent = pdf.clone();
            for (int i = 0; i < 40; i++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            assertDoesNotThrow(() -> Preflight.inspect(bent, TERMS), "seed " + seed);
        }
    }

    /** The fonts and profiles are most of the bytes: here the objects alone are bent. */
    @Test
    void aFileWithBentObjectsDoesNotStopTheInspection() throws IOException {
        byte[] pdf = Spoiled.of("PF131").bytes();
        List<String> words =
                List.of("/Type", "/Kids", "obj", "null", "<<", "]", "-1", "99999 0 R", "/F");
        for (int seed = 0; seed < 120; seed++) {
            Random random = new Random(seed);
            byte[] bent = pdf.clone();
            for (int i = 0; i < 6; i++) {
                byte[] word = words.get(random.nextInt(words.size())).getBytes(US_ASCII);
                int from = random.nextBoolean() ? 0 : pdf.length - 4000;
                System.arraycopy(word, 0, bent, from + random.nextInt(3900), word.length);
            }
            assertDoesNotThrow(() -> Preflight.inspect(bent, TERMS), "seed " + seed);
        }
    }

    @Test
    void aFormThatShowsItselfManyTimesIsTold() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            file.form("Echo", "/Echo Do ".repeat(8));
            file.draw("/Echo Do");
            assertEquals(List.of("PF003"), ids(Preflight.inspect(file.bytes(), TERMS)));
        }
    }

    @Test
    void aPageTreeThatIsACircleIsTold() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            COSArray kids = file.document.getPages().getCOSObject().getCOSArray(COSName.KIDS);
            kids.add(file.document.getPages().getCOSObject());
            byte[] pdf = file.bytes();
            assertEquals(List.of("PF004"), ids(Preflight.inspect(pdf, TERMS)));
        }
    }

    @Test
    void hugeMeasuresAreNoReasonToUnpackAPicture() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            var image = file.image("Huge", PrintFile.pixels(40, 40, 400), 40, 8);
            image.setInt(COSName.WIDTH, Integer.MAX_VALUE);
            image.setInt(COSName.HEIGHT, Integer.MAX_VALUE);
            file.draw("q 100 0 0 100 60 120 cm /Huge Do Q");
            assertEquals(List.of(), ids(Preflight.inspect(file.bytes(), TERMS)));
        }
    }

    @Test
    void ofManyFindingsSomeAreTold() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            for (int i = 0; i < 150; i++) {
                file.draw("0 0 0 1 K " + (0.01 + i / 100_000.0) + " w 60 250 m 160 250 l S");
                file.form("Thin" + i, "0 0 0 1 K .1 w 60 250 m 160 250 l S");
                file.draw("/Thin" + i + " Do");
            }
            Inspection inspection = Preflight.inspect(file.bytes(), TERMS);
            assertEquals(101, inspection.findings().size());
            assertFalse(inspection.hasErrors());
            assertEquals(
                    "There are more of these than are listed.",
                    inspection.findings().getLast().message());
        }
    }

    private static List<String> ids(Inspection inspection) {
        return inspection.findings().stream().map(f -> f.rule().id()).toList();
    }

    private static byte[] whole() throws IOException {
        try (PrintFile file = PrintFile.x4()) {
            file.form("Form", "0 0 0 1 K 1 w 60 250 m 160 250 l S");
            file.draw("/Form Do");
            return file.bytes();
        }
    }
}
