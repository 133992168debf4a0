package org.jianbao.tags;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads what a PDF tells somebody who does not see its pages. */
public final class TaggedPdf {

    private TaggedPdf() {}

    /**
     * {@return the elements at the top of a file's structure tree; empty if it has no tree}
     *
     * @param pdf the whole file
     * @throws UnreadablePdfException if it is no PDF, is damaged or locked
     */
    public static Optional<List<Tag>> read(byte[] pdf) throws UnreadablePdfException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            return root == null
                    ? Optional.empty()
                    : Optional.of(new TreeReader(new PageWords(document)).read(root));
        } catch (InvalidPasswordException locked) {
            throw new UnreadablePdfException("it is locked with a password", locked);
        } catch (IOException broken) {
            throw new UnreadablePdfException("it is no PDF, or it is damaged", broken);
        } catch (RuntimeException broken) {
            // PDFBox throws whatever it happens to run into where a file is damaged.
            throw new UnreadablePdfException("it is damaged", broken);
        }
    }
}
