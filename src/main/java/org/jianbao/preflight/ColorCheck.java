package org.jianbao.preflight;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDCIEDictionaryBasedColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.jianbao.diagnostic.Severity;

/** Which color spaces may be used, given the press that the file is made for. */
final class ColorCheck implements Check {

    static final Rule RGB =
            Rule.iso(
                    "PF301",
                    "Device RGB is used only if the press takes RGB",
                    "8.6.4.3",
                    Profile.X4);
    static final Rule CMYK =
            Rule.iso(
                    "PF302",
                    "Device CMYK is used only if the press takes CMYK",
                    "8.6.4.4",
                    Profile.X4);
    static final Rule GRAY =
            Rule.iso(
                    "PF303",
                    "Device gray is used only if the press takes gray or CMYK",
                    "8.6.4.2",
                    Profile.X4);
    static final Rule INKS_ONLY =
            Rule.iso("PF304", "Colors are gray, CMYK or spot colors only", "8.6", Profile.X1A);
    static final Rule ICC =
            Rule.iso(
                    "PF305",
                    "Color profiles are whole and of a known version",
                    "8.6.5.5",
                    Profile.X4);
    static final Rule TWICE =
            Rule.iso(
                    "PF306",
                    "No CMYK color has the press's own profile once more",
                    "8.6.5.5",
                    Profile.X4);
    static final Rule CONVERTED = Rule.house("PF509", "Nothing is left in RGB", Severity.WARNING);

    /** Color spaces lie in each other: no deeper than this in any that means well. */
    private static final int DEEPEST = 5;

    private String press = "";
    private byte[] pressProfile = {};
    private final Map<COSStream, Optional<IccHeader>> profiles = new HashMap<>();

    @Override
    public List<Rule> rules() {
        return List.of(RGB, CMYK, GRAY, INKS_ONLY, ICC, TWICE, CONVERTED);
    }

    @Override
    public void file(PdfFile file, Findings findings) {
        press = file.pressSpace();
        pressProfile = file.profile().map(ColorCheck::bytes).orElse(pressProfile);
    }

    @Override
    public void mark(Sheet sheet, Mark mark, Findings findings) {
        mark.laying().paint().space().ifPresent(s -> look(s, mark.place(), findings, 0));
        if (mark instanceof Mark.Picture picture && !picture.image().isStencil()) {
            space(picture).ifPresent(s -> look(s, mark.place(), findings, 0));
        }
    }

    /** {@return the color space of an image; empty if it has none that can be read} */
    static Optional<PDColorSpace> space(Mark.Picture picture) {
        boolean named =
                picture.image().getCOSObject().containsKey(COSName.COLORSPACE)
                        || picture.image().getCOSObject().containsKey(COSName.CS);
        try {
            return named ? Optional.ofNullable(picture.image().getColorSpace()) : Optional.empty();
        } catch (IOException e) { // damaged
            return Optional.empty();
        }
    }

    private void look(PDColorSpace space, Place place, Findings findings, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        switch (space) {
            case PDDeviceRGB _ -> rgb(place, findings);
            case PDDeviceCMYK _ -> device(CMYK, "CMYK", List.of("CMYK"), place, findings);
            case PDDeviceGray _ -> device(GRAY, "gray", List.of("CMYK", "GRAY"), place, findings);
            case PDICCBased icc -> profile(icc, place, findings);
            case PDCIEDictionaryBasedColorSpace other -> managed(other.getName(), place, findings);
            case PDSeparation spot ->
                    look(spot.getAlternateColorSpace(), place, findings, depth + 1);
            case PDIndexed table -> look(table.getBaseColorSpace(), place, findings, depth + 1);
            case PDPattern pattern -> {
                if (pattern.getUnderlyingColorSpace() != null) {
                    look(pattern.getUnderlyingColorSpace(), place, findings, depth + 1);
                }
            }
            default -> {
                if (space instanceof PDDeviceN several) {
                    alternate(several).ifPresent(a -> look(a, place, findings, depth + 1));
                }
            }
        }
    }

    private static Optional<PDColorSpace> alternate(PDDeviceN several) {
        try {
            return Optional.ofNullable(several.getAlternateColorSpace());
        } catch (IOException e) { // damaged
            return Optional.empty();
        }
    }

    private void rgb(Place place, Findings findings) {
        if (!press.equals("RGB")) {
            String message = "A color is in RGB without a profile.";
            findings.add(RGB, place, message, "Convert it to CMYK with the printer's profile.");
            findings.add(
                    INKS_ONLY, place, message, "Convert it to CMYK with the printer's profile.");
        } else {
            converted(place, findings);
        }
    }

    private static void converted(Place place, Findings findings) {
        if (!findings.isX1a()) {
            findings.add(
                    CONVERTED,
                    place,
                    "A color is in RGB: how it prints is left to the printer's machine.",
                    "Convert it to CMYK with the printer's profile.");
        }
    }

    private void device(
            Rule rule, String name, List<String> presses, Place place, Findings findings) {
        // Without an output intent every color of the file breaks this rule: that is told once.
        if (!press.isEmpty() && !presses.contains(press)) {
            findings.add(
                    rule,
                    place,
                    "A color is in "
                            + name
                            + ", but the file is made for a press in "
                            + press
                            + ".",
                    "Convert the color, or name the printer's own profile.");
        }
    }

    private static void managed(String name, Place place, Findings findings) {
        findings.add(
                INKS_ONLY,
                place,
                "A color is in " + name + ", which has to be converted.",
                "Convert it to CMYK with the printer's profile.");
    }

    private void profile(PDICCBased space, Place place, Findings findings) {
        managed("a color space with a profile", place, findings);
        COSStream stream = space.getPDStream().getCOSObject();
        Optional<IccHeader> header = profiles.computeIfAbsent(stream, IccHeader::of);
        int components = stream.getInt(COSName.N);
        boolean sound =
                header.filter(icc -> icc.version() < 4 || (icc.version() == 4 && icc.minor() <= 2))
                        .filter(icc -> icc.components() == components)
                        .isPresent();
        if (!sound) {
            findings.add(
                    ICC,
                    place.at(stream),
                    "A color profile is damaged, too new or of another number of components.",
                    "Export the picture with another profile, or convert it to CMYK.");
        }
        if (components == 4 && Arrays.equals(bytes(stream), pressProfile)) {
            findings.add(
                    TWICE,
                    place.at(stream),
                    "A CMYK color carries the same profile as the output intent.",
                    "Leave CMYK colors without a profile of their own.");
        }
        if (components == 3) {
            converted(place, findings);
        }
    }

    private static byte[] bytes(COSStream stream) {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) { // damaged: like no other
            return new byte[0];
        }
    }
}
