package org.jianbao.tags;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/** Reads a structure tree (ISO 32000-1, 14.7). An element met again, in a ring, is left out. */
final class TreeReader {

    /** Deeper than any text; files that are made to do harm go on for ever. */
    private static final int DEEPEST = 200;

    private static final List<String> SHOWN = List.of("Scope", "ListNumbering");

    private final PageWords words;
    private final Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());

    TreeReader(PageWords words) {
        this.words = words;
    }

    /** {@return what a tree or an element holds} */
    List<Tag> read(PDStructureNode node) {
        return kids(node, null, 0);
    }

    private List<Tag> kids(PDStructureNode node, @Nullable PDPage page, int depth) {
        List<Tag> kids = new ArrayList<>();
        if (depth > DEEPEST) {
            return kids;
        }
        for (Object kid : node.getKids()) {
            switch (kid) {
                case PDStructureElement element -> {
                    if (met.add(element.getCOSObject())) {
                        kids.add(element(element, page, depth));
                    }
                }
                case Integer number -> add(words.of(page, number), kids);
                case PDMarkedContentReference reference -> {
                    PDPage own = reference.getPage();
                    add(words.of(own == null ? page : own, reference.getMCID()), kids);
                }
                default -> {}
            }
        }
        return kids;
    }

    private static void add(String text, List<Tag> kids) {
        if (text.isEmpty()) {
            return;
        }
        if (!kids.isEmpty() && kids.getLast() instanceof Tag.Text before) {
            kids.set(kids.size() - 1, new Tag.Text(before.words() + text));
        } else {
            kids.add(new Tag.Text(text));
        }
    }

    private Tag element(PDStructureElement element, @Nullable PDPage page, int depth) {
        PDPage own = element.getPage();
        Map<String, String> attributes = new LinkedHashMap<>();
        put(attributes, "Lang", element.getLanguage());
        put(attributes, "Alt", element.getAlternateDescription());
        put(attributes, "ActualText", element.getActualText());
        put(attributes, "ID", element.getElementIdentifier());
        attributes(element.getCOSObject().getDictionaryObject(COSName.A), attributes);
        return new Tag.Element(
                String.valueOf(element.getStructureType()),
                attributes,
                kids(element, own == null ? page : own, depth + 1));
    }

    private static void attributes(@Nullable COSBase base, Map<String, String> attributes) {
        COSBase told = base instanceof COSObject object ? object.getObject() : base;
        if (told instanceof COSArray array) {
            array.forEach(one -> attributes(one, attributes));
        } else if (told instanceof COSDictionary dictionary) {
            for (String name : SHOWN) {
                put(attributes, name, dictionary.getNameAsString(name));
            }
        }
    }

    private static void put(Map<String, String> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, value);
        }
    }
}
