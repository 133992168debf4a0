package org.jianbao.preflight;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** What the file says of itself, in XMP and in its document information. */
final class MetadataCheck implements Check {

    static final Rule XMP = Rule.iso("PF131", "The file has XMP metadata", "14.3.2", Profile.X4);
    static final Rule DECLARED =
            Rule.iso("PF132", "The file declares the profile that it keeps", "14.3");
    static final Rule COMPLETE =
            Rule.iso("PF133", "The metadata name title, dates and document", "14.3.2", Profile.X4);
    static final Rule INFO =
            Rule.iso(
                    "PF134", "The document information has title and dates", "14.3.3", Profile.X1A);
    static final Rule AGREE = Rule.iso("PF135", "XMP and document information agree", "14.3");
    static final Rule TRAPPED = Rule.iso("PF136", "The file says whether it is trapped", "14.11.6");

    private static final COSName VERSION = COSName.getPDFName("GTS_PDFXVersion");
    private static final COSName CONFORMANCE = COSName.getPDFName("GTS_PDFXConformance");

    /** Properties that PDF/X-4 asks for: the first part of each is the namespace. */
    private static final List<List<String>> ASKED =
            List.of(
                    List.of(Xmp.DC, "title", "dc:title"),
                    List.of(Xmp.BASIC, "CreateDate", "xmp:CreateDate"),
                    List.of(Xmp.BASIC, "ModifyDate", "xmp:ModifyDate"),
                    List.of(Xmp.BASIC, "MetadataDate", "xmp:MetadataDate"),
                    List.of(Xmp.MEDIA, "DocumentID", "xmpMM:DocumentID"),
                    List.of(Xmp.MEDIA, "VersionID", "xmpMM:VersionID"),
                    List.of(Xmp.MEDIA, "RenditionClass", "xmpMM:RenditionClass"));

    /** Entries of the document information and the properties that say the same. */
    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("Title", Xmp.DC, "title"),
                    List.of("Creator", Xmp.BASIC, "CreatorTool"),
                    List.of("Producer", Xmp.PDF, "Producer"),
                    List.of("Trapped", Xmp.PDF, "Trapped"),
                    List.of("CreationDate", Xmp.BASIC, "CreateDate"),
                    List.of("ModDate", Xmp.BASIC, "ModifyDate"));

    @Override
    public List<Rule> rules() {
        return List.of(XMP, DECLARED, COMPLETE, INFO, AGREE, TRAPPED);
    }

    @Override
    public void file(PdfFile file, Findings findings) {
        if (findings.isX1a()) {
            x1a(file.info(), findings);
        } else if (file.metadata().isEmpty()) {
            findings.add(
                    XMP,
                    Place.of("document catalog"),
                    "The file has no XMP metadata that can be read.",
                    "Export as PDF/X-4.");
        } else {
            x4(file.metadata().get(), findings);
        }
        file.metadata().ifPresent(xmp -> agreement(file.info(), xmp, findings));
        String trapped =
                file.metadata()
                        .filter(xmp -> !findings.isX1a())
                        .flatMap(xmp -> xmp.get(Xmp.PDF, "Trapped"))
                        .or(() -> entry(file.info(), "Trapped"))
                        .orElse("");
        if (!trapped.equals("True") && !trapped.equals("False")) {
            findings.add(
                    TRAPPED,
                    Place.of(findings.isX1a() ? "document information" : "metadata"),
                    "The file does not say whether it is trapped.",
                    "Set `Trapped` to `True` or `False`; without trapping it is `False`.");
        }
    }

    private static void x4(Xmp xmp, Findings findings) {
        Place place = Place.of("metadata");
        String version = xmp.get(Xmp.PDFX_ID, "GTS_PDFXVersion").orElse("");
        if (!version.equals("PDF/X-4")) {
            undeclared(version, place, findings);
        }
        for (List<String> asked : ASKED) {
            if (xmp.get(asked.get(0), asked.get(1)).isEmpty()) {
                findings.add(
                        COMPLETE,
                        place,
                        "The metadata have no `" + asked.get(2) + "`.",
                        "Export as PDF/X-4; the title is set in the document's properties.");
            }
        }
    }

    private static void x1a(COSDictionary info, Findings findings) {
        Place place = Place.of("document information");
        String version = info.getString(VERSION, "");
        boolean of2001 =
                version.equals("PDF/X-1:2001")
                        && info.getString(CONFORMANCE, "").equals("PDF/X-1a:2001");
        if (!of2001 && !version.equals("PDF/X-1a:2003")) {
            undeclared(version, place, findings);
        }
        for (String asked : List.of("Title", "CreationDate", "ModDate")) {
            if (entry(info, asked).isEmpty()) {
                findings.add(
                        INFO,
                        place,
                        "The document information has no `" + asked + "`.",
                        "Export as PDF/X-1a; the title is set in the document's properties.");
            }
        }
    }

    private static void undeclared(String version, Place place, Findings findings) {
        String title = findings.terms().profile().title();
        findings.add(
                DECLARED,
                place,
                version.isBlank()
                        ? "The file does not say that it is " + title + "."
                        : "The file says that it is `" + version + "`, not " + title + ".",
                "Export as " + title + ".");
    }

    private static void agreement(COSDictionary info, Xmp xmp, Findings findings) {
        for (List<String> pair : PAIRS) {
            Optional<String> said = entry(info, pair.get(0));
            Optional<String> other = xmp.get(pair.get(1), pair.get(2));
            if (said.isPresent() && other.isPresent() && !PdfDate.same(said.get(), other.get())) {
                findings.add(
                        AGREE,
                        Place.of("metadata"),
                        "`"
                                + pair.get(0)
                                + "` is `"
                                + said.get()
                                + "` in the document information and `"
                                + other.get()
                                + "` in the metadata.",
                        "Write the PDF anew from the program that made it.");
            }
        }
    }

    private static Optional<String> entry(COSDictionary info, String name) {
        COSName key = COSName.getPDFName(name);
        String text = info.getString(key);
        return Optional.ofNullable(text == null ? info.getNameAsString(key) : text)
                .filter(value -> !value.isBlank());
    }
}
