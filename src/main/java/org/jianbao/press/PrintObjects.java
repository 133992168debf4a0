package org.jianbao.press;

import java.util.Map;
import org.jianbao.press.Ink.Cmyk;
import org.jianbao.press.Ink.Overprint;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/** What a file for a printing house holds besides its pages. */
final class PrintObjects {

    /** The name in content streams of the color that is on every plate. */
    static final String REGISTRATION = "All";

    private static final PdfName CMYK = new PdfName("DeviceCMYK");

    private static final int INKS = 4;

    private final PressWriter writer;

    PrintObjects(PressWriter writer) {
        this.writer = writer;
    }

    /** {@return the output intent: press and paper (ISO 32000-1, 14.11.5)} */
    PdfDictionary intent(PrintOrder.Condition condition, ColorProfile profile) {
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFX"));
        PdfString name = LinkObjects.unicode(condition.name());
        intent.put(new PdfName("OutputConditionIdentifier"), name);
        intent.put(new PdfName("OutputCondition"), name);
        intent.put(new PdfName("RegistryName"), new PdfString("http://www.color.org"));
        intent.put(new PdfName("Info"), name);
        PdfStream stream = profile.stream(INKS);
        stream.put(PdfName.ALTERNATE, CMYK);
        intent.put(new PdfName("DestOutputProfile"), writer.add(stream));
        return intent;
    }

    /** {@return what the contents of all pages refer to: overprint, spot colors} */
    PdfDictionary resources(Ink ink) {
        PdfDictionary states = new PdfDictionary();
        for (Overprint overprint : Overprint.values()) {
            states.put(new PdfName(overprint.state()), state(overprint == Overprint.ON));
        }
        PdfDictionary spaces = new PdfDictionary();
        for (Map.Entry<String, String> spot : ink.resources().entrySet()) {
            Cmyk replacement = ink.replacement(spot.getKey());
            spaces.put(new PdfName(spot.getValue()), separation(spot.getKey(), replacement));
        }
        if (ink.order().filter(PrintOrder::hasMarks).isPresent()) {
            Cmyk all = new Cmyk(1, 1, 1, 1);
            spaces.put(new PdfName(REGISTRATION), separation(REGISTRATION, all));
        }
        PdfDictionary resources = new PdfDictionary();
        resources.put(PdfName.EXTGSTATE, states);
        if (spaces.size() > 0) {
            resources.put(PdfName.COLORSPACE, spaces);
        }
        return resources;
    }

    /** Mode 1: an ink of which a color has nothing leaves that ink's plate as it is. */
    private PdfIndirectReference state(boolean overprint) {
        PdfDictionary state = new PdfDictionary(PdfName.EXTGSTATE);
        PdfBoolean on = overprint ? PdfBoolean.PDFTRUE : PdfBoolean.PDFFALSE;
        state.put(new PdfName("OP"), on);
        state.put(new PdfName("op"), on);
        state.put(new PdfName("OPM"), new PdfNumber(overprint ? 1 : 0));
        return writer.add(state);
    }

    /** An ink of its own and what is printed in its place where there is none (8.6.6.4). */
    private PdfIndirectReference separation(String name, Cmyk inks) {
        PdfDictionary tint = new PdfDictionary();
        tint.put(new PdfName("FunctionType"), new PdfNumber(2));
        tint.put(PdfName.DOMAIN, LinkObjects.numbers(0, 1));
        tint.put(new PdfName("C0"), LinkObjects.numbers(0, 0, 0, 0));
        tint.put(
                new PdfName("C1"),
                LinkObjects.numbers(inks.cyan(), inks.magenta(), inks.yellow(), inks.black()));
        tint.put(PdfName.N, new PdfNumber(1));
        PdfArray separation = new PdfArray(new PdfName("Separation"));
        separation.add(new PdfName(name));
        separation.add(CMYK);
        separation.add(writer.add(tint));
        return writer.add(separation);
    }
}
