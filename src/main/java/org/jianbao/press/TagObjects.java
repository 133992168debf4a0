package org.jianbao.press;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jianbao.makeup.Role;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfString;

/** A structure tree as PDF objects (ISO 32000-1, 14.7). */
final class TagObjects {

    private static final PdfName ROWS_AND_CELLS = new PdfName("Table");

    private final PressWriter writer;
    private final TagTree tree;
    private final int pages;
    private final double pageHeight;
    private final IdentityHashMap<TagNode, PdfIndirectReference> references =
            new IdentityHashMap<>();
    private final IdentityHashMap<Links.Link, PdfIndirectReference> annotations =
            new IdentityHashMap<>();
    private final Map<Integer, TagNode> linked = new TreeMap<>();
    private final TreeMap<String, PdfIndirectReference> names = new TreeMap<>();

    /**
     * Nothing written yet.
     *
     * @param writer of the document
     * @param tree what is written
     * @param pages how many the document has
     * @param pageHeight of the trimmed page, pt
     */
    TagObjects(PressWriter writer, TagTree tree, int pages, double pageHeight) {
        this.writer = writer;
        this.tree = tree;
        this.pages = pages;
        this.pageHeight = pageHeight;
    }

    /** Adds to a page's dictionary what joins it to the tree. */
    void enter(PdfDictionary page, int number) {
        page.put(new PdfName("StructParents"), new PdfNumber(number - 1));
        page.put(new PdfName("Tabs"), PdfName.S);
    }

    /** Adds a link's annotation to the file; {@return its reference}. */
    PdfIndirectReference annotation(Links.Link link, TagNode element, PdfDictionary annotation) {
        int parent = pages + linked.size();
        linked.put(parent, element);
        tree.description(element, link.text())
                .ifPresent(text -> annotation.put(PdfName.CONTENTS, LinkObjects.unicode(text)));
        annotation.put(new PdfName("StructParent"), new PdfNumber(parent));
        PdfIndirectReference reference = writer.add(annotation);
        annotations.put(link, reference);
        return reference;
    }

    /** Adds the tree to the file, and to the catalog what says that there is one. */
    void write(PdfDictionary catalog) {
        PdfDictionary top = new PdfDictionary(new PdfName("StructTreeRoot"));
        PdfIndirectReference root = writer.getPdfIndirectReference();
        write(tree.root(), root, "");
        top.put(PdfName.K, new PdfArray(references.get(tree.root())));
        top.put(new PdfName("ParentTree"), writer.add(parents()));
        top.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pages + linked.size()));
        if (!names.isEmpty()) {
            top.put(new PdfName("IDTree"), writer.add(names()));
        }
        writer.add(top, root);
        catalog.put(new PdfName("StructTreeRoot"), root);
        PdfDictionary marked = new PdfDictionary();
        marked.put(new PdfName("Marked"), new org.openpdf.text.pdf.PdfBoolean(true));
        catalog.put(new PdfName("MarkInfo"), marked);
    }

    private PdfIndirectReference write(TagNode node, PdfIndirectReference parent, String around) {
        PdfIndirectReference own = writer.getPdfIndirectReference();
        references.put(node, own);
        PdfDictionary element = new PdfDictionary(new PdfName("StructElem"));
        element.put(PdfName.S, new PdfName(node.role().type()));
        element.put(PdfName.P, parent);
        if (node.role() == Role.PART || !node.language().equals(around)) {
            element.put(PdfName.LANG, new PdfString(node.language()));
        }
        node.branch()
                .alternative()
                .ifPresent(text -> element.put(new PdfName("Alt"), LinkObjects.unicode(text)));
        node.branch()
                .name()
                .map(LinkObjects::ascii)
                .ifPresent(name -> {
                    element.put(PdfName.ID, new PdfString(name));
                    names.put(name, own);
                });
        attributes(node).ifPresent(attributes -> element.put(PdfName.A, attributes));
        PdfArray kids = new PdfArray();
        for (TagKid kid : node.kids()) {
            switch (kid) {
                case TagNode inner -> kids.add(write(inner, own, node.language()));
                case TagKid.Words words -> kids.add(content(words));
                case TagKid.Area area -> kids.add(area(area));
            }
        }
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids);
        }
        writer.add(element, own);
        return own;
    }

    private PdfDictionary content(TagKid.Words words) {
        PdfDictionary content = new PdfDictionary(new PdfName("MCR"));
        content.put(new PdfName("Pg"), writer.getPageReference(words.page()));
        content.put(new PdfName("MCID"), new PdfNumber(words.number()));
        return content;
    }

    private PdfDictionary area(TagKid.Area area) {
        PdfDictionary object = new PdfDictionary(new PdfName("OBJR"));
        object.put(new PdfName("Pg"), writer.getPageReference(area.page()));
        object.put(new PdfName("Obj"), annotations.get(area.link()));
        return object;
    }

    /** {@return what is said of some elements (ISO 32000-1, 14.8.5)} */
    private Optional<PdfDictionary> attributes(TagNode node) {
        PdfDictionary attributes = new PdfDictionary();
        if (node.role() == Role.LIST) {
            attributes.put(PdfName.O, new PdfName("List"));
            attributes.put(
                    new PdfName("ListNumbering"),
                    new PdfName(node.branch().isNumbered() ? "Decimal" : "Disc"));
        } else if (node.role() == Role.HEAD_CELL) {
            attributes.put(PdfName.O, ROWS_AND_CELLS);
            attributes.put(new PdfName("Scope"), new PdfName("Column"));
        } else if (node.box().isPresent()) {
            Links.Area box = node.box().get();
            attributes.put(PdfName.O, new PdfName("Layout"));
            attributes.put(
                    PdfName.BBOX,
                    LinkObjects.numbers(
                            box.left(),
                            pageHeight - box.bottom(),
                            box.right(),
                            pageHeight - box.top()));
        }
        return attributes.size() == 0 ? Optional.empty() : Optional.of(attributes);
    }

    /** {@return the way back: from pages and annotations to their elements} */
    private PdfDictionary parents() {
        PdfArray numbers = new PdfArray();
        for (int page = 1; page <= pages; page++) {
            PdfArray elements = new PdfArray();
            tree.contents(page).forEach(node -> elements.add(references.get(node)));
            numbers.add(new PdfNumber(page - 1));
            numbers.add(writer.add(elements));
        }
        linked.forEach((number, node) -> {
            numbers.add(new PdfNumber(number));
            numbers.add(references.get(node));
        });
        PdfDictionary parents = new PdfDictionary();
        parents.put(new PdfName("Nums"), numbers);
        return parents;
    }

    private PdfDictionary names() {
        PdfArray all = new PdfArray();
        names.forEach((name, element) -> {
            all.add(new PdfString(name));
            all.add(element);
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, all);
        return tree;
    }
}
