package org.jianbao.preflight;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/** Tells the objects that operators name: each once for a page. */
final class Belongings {

    private final PageReader.Hearer hearer;
    private final Budget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Belongings(PageReader.Hearer hearer, Budget budget) {
        this.hearer = hearer;
        this.budget = budget;
    }

    /** Tells the content streams of a page. */
    void contents(Sheet sheet) {
        for (Iterator<PDStream> i = sheet.page().getContentStreams(); i.hasNext(); ) {
            COSStream content = i.next().getCOSObject();
            budget.open(content);
            tell(Resource.Kind.CONTENT, content, sheet.place());
        }
    }

    /**
     * Tells what an operator names.
     *
     * @param operands none where PDFBox carries out one operator as several
     */
    void of(
            String operator,
            @Nullable List<COSBase> operands,
            @Nullable PDResources resources,
            Place place) {
        if (resources == null || operands == null || operands.isEmpty()) {
            return;
        }
        COSBase last = operands.getLast();
        switch (operator) {
            case "gs" ->
                    tell(Resource.Kind.GRAPHICS_STATE, resources, COSName.EXT_G_STATE, last, place);
            case "Do" -> tell(Resource.Kind.XOBJECT, resources, COSName.XOBJECT, last, place);
            case "Tf" ->
                    tell(Resource.Kind.FONT, resources, COSName.FONT, operands.getFirst(), place);
            case "scn", "SCN" ->
                    tell(Resource.Kind.PATTERN, resources, COSName.PATTERN, last, place);
            default -> {}
        }
    }

    private void tell(
            Resource.Kind kind,
            PDResources resources,
            COSName category,
            COSBase name,
            Place place) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(category);
        if (all != null
                && name instanceof COSName key
                && all.getDictionaryObject(key) instanceof COSDictionary named) {
            tell(kind, named, place);
        }
    }

    private void tell(Resource.Kind kind, COSDictionary dictionary, Place place) {
        if (!isNew(dictionary)) {
            return;
        }
        if (kind == Resource.Kind.XOBJECT
                && dictionary instanceof COSStream stream
                && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
            budget.open(stream);
        }
        hearer.resource(new Resource(kind, place.at(dictionary), dictionary));
    }

    /** {@return whether an object is met for the first time} */
    boolean isNew(COSBase object) {
        return seen.add(object);
    }
}
