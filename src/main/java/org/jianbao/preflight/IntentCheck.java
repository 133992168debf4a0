package org.jianbao.preflight;

import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** The output intent: which press and paper the file is made for. */
final class IntentCheck implements Check {

    static final Rule INTENT = Rule.iso("PF121", "There is one output intent for PDF/X", "14.11.5");
    static final Rule CONDITION =
            Rule.iso("PF122", "The output intent names its printing condition", "14.11.5");
    static final Rule EMBEDDED =
            Rule.iso("PF123", "The output intent holds its profile", "14.11.5", Profile.X4);
    static final Rule REGISTERED =
            Rule.iso(
                    "PF124",
                    "The printing condition is a registered one, or its profile is there",
                    "14.11.5",
                    Profile.X1A);
    static final Rule PROFILE =
            Rule.iso("PF125", "The profile of the output intent is one of a press", "14.11.5");

    private static final String REGISTRY = "http://www.color.org";

    @Override
    public List<Rule> rules() {
        return List.of(INTENT, CONDITION, EMBEDDED, REGISTERED, PROFILE);
    }

    @Override
    public void file(PdfFile file, Findings findings) {
        if (file.intents().size() != 1) {
            findings.add(
                    INTENT,
                    Place.of("document catalog"),
                    file.intents().isEmpty()
                            ? "The file does not say for which press and paper it is made."
                            : "The file has "
                                    + file.intents().size()
                                    + " output intents for PDF/X.",
                    "Export as "
                            + findings.terms().profile().title()
                            + " with the profile that the printer names.");
            return;
        }
        COSDictionary intent = file.intents().getFirst();
        Place place = Place.of("output intent");
        condition(intent, place, findings);
        Optional<COSStream> profile = file.profile();
        if (profile.isEmpty()) {
            findings.add(
                    EMBEDDED,
                    place,
                    "The output intent holds no color profile.",
                    "Embed the profile that the printer names.");
        } else {
            profile(profile.get(), place, findings);
        }
        boolean registered = intent.getString(COSName.REGISTRY_NAME, "").startsWith(REGISTRY);
        if (profile.isEmpty() && !registered) {
            findings.add(
                    REGISTERED,
                    place,
                    "The printing condition is not in the registry of the ICC, and its profile is not in"
                            + " the file.",
                    "Name a registered condition such as FOGRA39, or embed the profile.");
        }
    }

    private static void condition(COSDictionary intent, Place place, Findings findings) {
        if (intent.getString(COSName.OUTPUT_CONDITION_IDENTIFIER, "").isBlank()) {
            findings.add(
                    CONDITION,
                    place,
                    "The output intent does not name its printing condition.",
                    "Give it an `OutputConditionIdentifier` such as FOGRA39.");
        }
    }

    private static void profile(COSStream stream, Place place, Findings findings) {
        Optional<IccHeader> header = IccHeader.of(stream);
        String fault =
                header.map(icc -> fault(icc, stream, findings.isX1a()))
                        .orElse("is no color profile");
        if (!fault.isEmpty()) {
            findings.add(
                    PROFILE,
                    place.at(stream),
                    "What the output intent holds " + fault + ".",
                    "Embed the profile that the printer names.");
        }
    }

    /** The versions are those of ICC.1:2004-10 (4.2) and of the years before it. */
    private static String fault(IccHeader icc, COSStream stream, boolean x1a) {
        if (!icc.kind().equals("prtr")) {
            return "is no profile of a press";
        }
        if (icc.version() > (x1a ? 2 : 4) || (icc.version() == 4 && icc.minor() > 2)) {
            return "is a profile of a version too new: " + icc.version() + "." + icc.minor();
        }
        if (icc.components() == 0 || icc.components() != stream.getInt(COSName.N)) {
            return "is a profile of another number of inks than is said";
        }
        return x1a && icc.space().equals("RGB") ? "is a profile for RGB" : "";
    }
}
