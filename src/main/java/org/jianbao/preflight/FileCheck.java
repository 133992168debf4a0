package org.jianbao.preflight;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** The file itself: version, identifier, locks, programs, layers. */
final class FileCheck implements Check {

    static final Rule VERSION =
            Rule.iso("PF101", "The PDF version is not newer than the profile knows", "7.5.2");
    static final Rule IDENTIFIER = Rule.iso("PF102", "The file has an identifier", "14.4");
    static final Rule OPEN = Rule.iso("PF103", "The file is not encrypted", "7.6");
    static final Rule ACTIONS = Rule.iso("PF104", "There are no actions and no JavaScript", "12.6");
    static final Rule FORMS =
            Rule.iso("PF105", "Form fields are not XFA and need no appearance made", "12.7");
    static final Rule NO_LAYERS = Rule.iso("PF106", "There are no layers", "8.11", Profile.X1A);
    static final Rule LAYERS =
            Rule.iso(
                    "PF107",
                    "Layers are named and do not switch by themselves",
                    "8.11.4",
                    Profile.X4);
    static final Rule PLAIN =
            Rule.iso("PF108", "Objects are not packed into streams", "7.5.7", Profile.X1A);

    private static final COSName CONFIGURATIONS = COSName.getPDFName("Configs");

    @Override
    public List<Rule> rules() {
        return List.of(VERSION, IDENTIFIER, OPEN, ACTIONS, FORMS, NO_LAYERS, LAYERS, PLAIN);
    }

    @Override
    public void file(PdfFile file, Findings findings) {
        version(file, findings);
        COSDictionary trailer = file.document().getDocument().getTrailer();
        if (trailer == null || !isIdentifier(trailer.getCOSArray(COSName.ID))) {
            findings.add(
                    IDENTIFIER,
                    Place.of("trailer"),
                    "The file has no identifier.",
                    "Write the PDF anew; programs for print give each file an `ID`.");
        }
        if (file.document().isEncrypted()) {
            findings.add(
                    OPEN,
                    Place.FILE,
                    "The file is encrypted.",
                    "Export it without passwords and restrictions.");
        }
        if (file.document().getDocument().isXRefStream()) {
            findings.add(
                    PLAIN,
                    Place.FILE,
                    "Objects are packed into streams, which PDF 1.4 does not know.",
                    "Export for PDF 1.3 or 1.4.");
        }
        actions(file, findings);
        forms(file.catalog(), findings);
        layers(file.catalog(), findings);
    }

    private static boolean isIdentifier(@Nullable COSArray id) {
        return id != null
                && id.size() == 2
                && id.getObject(0) instanceof COSString first
                && first.getBytes().length > 0;
    }

    private static void version(PdfFile file, Findings findings) {
        float version = file.document().getVersion();
        float newest = findings.isX1a() ? 1.4f : 1.6f;
        if (version > newest + 0.01f || version < 1.25f) {
            findings.add(
                    VERSION,
                    Place.FILE,
                    "This is PDF "
                            + version
                            + "; "
                            + findings.terms().profile().title()
                            + (findings.isX1a() ? " is PDF 1.3 or 1.4." : " is at most PDF 1.6."),
                    "Export for PDF " + newest + ".");
        }
    }

    private static void actions(PdfFile file, Findings findings) {
        if (file.catalog().getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary) {
            action("An action is started when the file is opened.", "document catalog", findings);
        }
        if (file.catalog().containsKey(COSName.AA)) {
            action("Actions hang on the file as a whole.", "document catalog", findings);
        }
        COSDictionary names = file.catalog().getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
            action("The file holds JavaScript.", "document catalog", findings);
        }
    }

    private static void action(String message, String object, Findings findings) {
        findings.add(
                ACTIONS, Place.of(object), message, "Export for print, without interactive parts.");
    }

    @Override
    public void page(Sheet sheet, Findings findings) {
        if (sheet.page().getCOSObject().containsKey(COSName.AA)) {
            findings.add(
                    ACTIONS,
                    sheet.place().at(sheet.page().getCOSObject()),
                    "Actions hang on the page.",
                    "Export for print, without interactive parts.");
        }
    }

    private static void forms(COSDictionary catalog, Findings findings) {
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form == null) {
            return;
        }
        if (form.containsKey(COSName.XFA)) {
            form("The file holds an XFA form.", findings);
        }
        if (form.getBoolean(COSName.getPDFName("NeedAppearances"), false)) {
            form("What form fields look like is left to the program that shows them.", findings);
        }
    }

    private static void form(String message, Findings findings) {
        findings.add(
                FORMS, Place.of("interactive form"), message, "Flatten the form before export.");
    }

    private static void layers(COSDictionary catalog, Findings findings) {
        COSDictionary layers = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        if (layers == null) {
            return;
        }
        Place place = Place.of("optional content");
        findings.add(
                NO_LAYERS, place, "The file has layers.", "Export without layers, or as PDF/X-4.");
        configuration(layers.getCOSDictionary(COSName.D), place, findings);
        COSArray others = layers.getCOSArray(CONFIGURATIONS);
        for (int i = 0; others != null && i < others.size(); i++) {
            COSBase other = others.getObject(i);
            configuration(other instanceof COSDictionary d ? d : null, place, findings);
        }
    }

    private static void configuration(
            @Nullable COSDictionary configuration, Place place, Findings findings) {
        if (configuration == null || !configuration.containsKey(COSName.NAME)) {
            findings.add(
                    LAYERS,
                    place,
                    "A set of layers has no name.",
                    "Name it, or export without layers.");
        }
        if (configuration != null && configuration.containsKey(COSName.AS)) {
            findings.add(
                    LAYERS,
                    place,
                    "Layers are switched on and off by what is done with the file.",
                    "Take the automatic states out, or export without layers.");
        }
    }
}
