package org.jianbao.preflight;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.jianbao.preflight.PrintFile.numbers;
import static org.jianbao.preflight.Spoiled.x1a;
import static org.jianbao.preflight.Spoiled.x4;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files spoiled in their dictionaries. */
final class SpoiledDocuments {

    static final List<Spoiled> ALL =
            List.of(
                    new Spoiled("PF001", Profile.X4, List.of(), _ -> "no PDF".getBytes(ISO_8859_1)),
                    x4("PF002", file -> protect(file, "secret")),
                    x4("PF101", file -> file.document.setVersion(1.7f)),
                    new Spoiled(
                            "PF102", Profile.X4, List.of(), SpoiledDocuments::withoutIdentifier),
                    x4("PF103", file -> protect(file, "")),
                    x4("PF104", file -> file.catalog().setItem(COSName.OPEN_ACTION, script())),
                    x4("PF104", file -> file.page(1).getCOSObject().setItem(COSName.AA, script())),
                    x4("PF105", file -> flag(file, COSName.ACRO_FORM, "NeedAppearances")),
                    x1a("PF106", file -> layers(file, "Languages")),
                    x4("PF107", file -> layers(file, "")),
                    x1a("PF108", PrintFile::pack, "PF101"),
                    x4("PF121", file -> file.catalog().removeItem(COSName.OUTPUT_INTENTS)),
                    x4(
                            "PF122",
                            file -> file.intent.removeItem(COSName.OUTPUT_CONDITION_IDENTIFIER)),
                    x4("PF123", file -> file.intent.removeItem(COSName.DEST_OUTPUT_PROFILE)),
                    x1a("PF124", SpoiledDocuments::unregister),
                    x4("PF125", file -> press(file, relabelled(PrintFile.fogra(), "mntr"), 4)),
                    x4("PF125", file -> press(file, PrintFile.fogra(), 3)),
                    x4("PF131", PrintFile::noXmp),
                    x4("PF132", file -> file.xmp("PDF/X-4", "PDF/X-5")),
                    x1a(
                            "PF132",
                            file -> file.info("GTS_PDFXVersion", new COSString("PDF/X-3:2002"))),
                    x4("PF133", file -> file.xmp("xmpMM:VersionID=\"1\"", "")),
                    x1a("PF134", file -> file.info("Title", new COSString(""))),
                    x4("PF135", file -> file.info("Title", new COSString("Springs"))),
                    x4(
                            "PF135",
                            file -> file.info("ModDate", new COSString("D:20260102030406+08'00'"))),
                    x4("PF136", SpoiledDocuments::untrapped),
                    x4("PF201", SpoiledDocuments::untrimmed),
                    x4("PF202", file -> file.page(0).setArtBox(PrintFile.TRIM)),
                    x4("PF203", file -> box(file, COSName.BLEED_BOX, -9, 10, 230, 330)),
                    x4("PF211", SpoiledDocuments::link),
                    x4("PF302", file -> press(file, rgbPress(), 3)),
                    x4("PF541", file -> box(file, COSName.BLEED_BOX, 17, 17, 223, 323)),
                    x4("PF551", file -> box(file, COSName.TRIM_BOX, 25, 25, 215, 315)),
                    x4("PF552", file -> file.document.removePage(3)),
                    x4("PF553", SpoiledDocuments::attach));

    private SpoiledDocuments() {}

    private static void protect(PrintFile file, String password) throws IOException {
        var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        policy.setPreferAES(true);
        file.document.protect(policy);
    }

    private static byte[] withoutIdentifier(PrintFile file) throws IOException {
        String pdf = new String(file.bytes(), ISO_8859_1);
        int trailer = pdf.lastIndexOf("trailer");
        return (pdf.substring(0, trailer) + pdf.substring(trailer).replace("/ID ", "/XX "))
                .getBytes(ISO_8859_1);
    }

    private static COSDictionary script() {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName("JavaScript"));
        action.setString(COSName.JS, "app.beep(0)");
        return action;
    }

    private static void flag(PrintFile file, COSName owner, String key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setBoolean(COSName.getPDFName(key), true);
        file.catalog().setItem(owner, dictionary);
    }

    private static void layers(PrintFile file, String name) {
        COSDictionary configuration = new COSDictionary();
        if (!name.isEmpty()) {
            configuration.setString(COSName.NAME, name);
        }
        COSDictionary layers = new COSDictionary();
        layers.setItem(COSName.D, configuration);
        file.catalog().setItem(COSName.OCPROPERTIES, layers);
    }

    private static void unregister(PrintFile file) {
        file.intent.removeItem(COSName.DEST_OUTPUT_PROFILE);
        file.intent.removeItem(COSName.REGISTRY_NAME);
    }

    private static void press(PrintFile file, byte[] profile, int inks) throws IOException {
        file.intent.setItem(COSName.DEST_OUTPUT_PROFILE, file.profile(profile, inks));
    }

    static byte[] rgb() {
        return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    private static byte[] rgbPress() {
        return relabelled(rgb(), "prtr");
    }

    /** A profile that says it is of another kind of device. */
    private static byte[] relabelled(byte[] profile, String kind) {
        System.arraycopy(kind.getBytes(ISO_8859_1), 0, profile, 12, 4);
        return profile;
    }

    private static void untrapped(PrintFile file) {
        file.xmp("pdf:Trapped=\"False\"", "");
        file.info("Trapped", COSName.getPDFName("Unknown"));
    }

    private static void untrimmed(PrintFile file) {
        file.document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.TRIM_BOX));
    }

    private static void box(PrintFile file, COSName box, int... edges) {
        file.page(1).getCOSObject().setItem(box, numbers(edges));
    }

    private static void link(PrintFile file) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        link.setItem(COSName.RECT, numbers(50, 50, 90, 60));
        COSArray links = new COSArray();
        links.add(link);
        file.page(2).getCOSObject().setItem(COSName.ANNOTS, links);
    }

    private static void attach(PrintFile file) {
        COSDictionary names = new COSDictionary();
        names.setItem(COSName.EMBEDDED_FILES, new COSDictionary());
        file.catalog().setItem(COSName.NAMES, names);
    }
}
