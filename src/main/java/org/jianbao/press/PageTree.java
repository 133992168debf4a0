package org.jianbao.press;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** The tree of a document's pages, of ten kids at each node (ISO 32000-1, 7.7.3). */
final class PageTree {

    private static final int KIDS = 10;

    private final List<PdfIndirectReference> pages = new ArrayList<>();
    private final List<PdfIndirectReference> parents = new ArrayList<>();

    /** A page has gone into the file, and says which node it is a kid of. */
    void add(PdfIndirectReference page, PdfDictionary entries) {
        if (pages.size() % KIDS == 0) {
            parents.add((PdfIndirectReference) entries.get(PdfName.PARENT));
        }
        pages.add(page);
    }

    /** Adds the tree to the file; {@return its root}. */
    PdfIndirectReference write(PressWriter writer) {
        List<PdfIndirectReference> kids = pages;
        List<PdfIndirectReference> nodes = parents;
        int leaves = KIDS;
        while (nodes.size() > 1) {
            List<PdfIndirectReference> above = new ArrayList<>();
            for (int i = 0; i < nodes.size(); i++) {
                PdfDictionary node = node(kids, i, leaves);
                if (i % KIDS == 0) {
                    above.add(writer.getPdfIndirectReference());
                }
                node.put(PdfName.PARENT, above.getLast());
                writer.add(node, nodes.get(i));
            }
            kids = nodes;
            nodes = above;
            leaves *= KIDS;
        }
        writer.add(node(kids, 0, leaves), nodes.getFirst());
        return nodes.getFirst();
    }

    /** {@return a node under which there are so many pages if it is not the last} */
    private PdfDictionary node(List<PdfIndirectReference> kids, int index, int leaves) {
        int end = Math.min(kids.size(), (index + 1) * KIDS);
        PdfDictionary node = new PdfDictionary(PdfName.PAGES);
        node.put(PdfName.COUNT, new PdfNumber(Math.min(leaves, pages.size() - index * leaves)));
        node.put(PdfName.KIDS, new PdfArray(kids.subList(index * KIDS, end)));
        return node;
    }
}
