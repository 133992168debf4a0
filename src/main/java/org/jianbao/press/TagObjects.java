package org.jianbao.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jianbao.makeup.Role;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/**
 * A structure tree as PDF objects (ISO 32000-1, 14.7). Its elements are by far the most objects of
 * a file, so they are written as they stand there.
 */
final class TagObjects {

    /** Bytes that are enough for most elements. */
    private static final int ELEMENT = 256;

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
        ContentStream out = new ContentStream(ELEMENT);
        reference(out.text("<</P "), parent);
        attributes(node).ifPresent(attributes -> put(out.text("/A"), attributes));
        out.text("/S/").text(node.role().type()).text("/Type/StructElem");
        if (node.role() == Role.PART || !node.language().equals(around)) {
            put(out.text("/Lang"), new PdfString(node.language()));
        }
        node.branch()
                .name()
                .map(LinkObjects::ascii)
                .ifPresent(name -> {
                    put(out.text("/ID"), new PdfString(name));
                    names.put(name, own);
                });
        node.branch()
                .alternative()
                .ifPresent(text -> put(out.text("/Alt"), LinkObjects.unicode(text)));
        writeKids(node, own, out);
        writer.add(new PdfLiteral(out.text(">>").toBytes()), own);
        return own;
    }

    /** Elements are written before what they stand in. */
    private void writeKids(TagNode node, PdfIndirectReference own, ContentStream out) {
        String before = "/K[";
        for (TagKid kid : node.kids()) {
            out.text(before);
            switch (kid) {
                case TagNode inner -> {
                    out.text(before.isEmpty() ? " " : "");
                    reference(out, write(inner, own, node.language()));
                }
                case TagKid.Words words -> {
                    reference(out.text("<</Pg "), writer.getPageReference(words.page()));
                    out.text("/Type/MCR/MCID ").integer(words.number()).text(">>");
                }
                case TagKid.Area area -> {
                    reference(out.text("<</Pg "), writer.getPageReference(area.page()));
                    out.text("/Type/OBJR/Obj ");
                    reference(out, known(annotations.get(area.link())));
                    out.text(">>");
                }
            }
            before = "";
        }
        out.text(before.isEmpty() ? "]" : "");
    }

    private static PdfIndirectReference known(@Nullable PdfIndirectReference reference) {
        return Objects.requireNonNull(reference, "written before it is referred to");
    }

    private static void reference(ContentStream out, PdfIndirectReference to) {
        out.integer(to.getNumber()).text(" 0 R");
    }

    private static void put(ContentStream out, PdfObject object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            object.toPdf(null, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("it is written to memory", impossible);
        }
        out.bytes(bytes.toByteArray());
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
            numbers.add(new PdfNumber(page - 1));
            numbers.add(writer.add(elements(page)));
        }
        linked.forEach((number, node) -> {
            numbers.add(new PdfNumber(number));
            numbers.add(references.get(node));
        });
        PdfDictionary parents = new PdfDictionary();
        parents.put(new PdfName("Nums"), numbers);
        return parents;
    }

    /** {@return the elements of a page's marked contents, by their numbers} */
    private PdfLiteral elements(int page) {
        ContentStream out = new ContentStream(ELEMENT).text("[");
        String before = "";
        for (TagNode node : tree.contents(page)) {
            reference(out.text(before), known(references.get(node)));
            before = " ";
        }
        return new PdfLiteral(out.text("]").toBytes());
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
