package org.jianbao.tags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** The words of a document's marked contents; a page is read when it is first asked for. */
final class PageWords {

    private final PDDocument document;
    private final IdentityHashMap<COSDictionary, Map<Integer, String>> pages =
            new IdentityHashMap<>();

    PageWords(PDDocument document) {
        this.document = document;
    }

    /** {@return what stands in a marked content; nothing if there is none of that number} */
    String of(@Nullable PDPage page, int number) {
        if (page == null) {
            return "";
        }
        return pages.computeIfAbsent(page.getCOSObject(), _ -> read(page)).getOrDefault(number, "");
    }

    private Map<Integer, String> read(PDPage page) {
        try {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            // A page taken from the tree has no fonts of its own to share: those of the document.
            extractor.processPage(own(page));
            Map<Integer, String> words = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> collect(content, words));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDPage own(PDPage page) {
        int index = document.getPages().indexOf(page);
        return index < 0 ? page : document.getPage(index);
    }

    /** {@return the words of a content; those that have a number of their own are kept apart} */
    private static String collect(PDMarkedContent content, Map<Integer, String> words) {
        StringBuilder text = new StringBuilder();
        List<Object> parts = content.getContents();
        for (Object part : parts) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode() == null ? "" : position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(collect(inner, words));
            }
        }
        String actual = content.getActualText();
        String told = actual == null ? text.toString() : actual;
        if (content.getMCID() < 0) {
            return told;
        }
        words.merge(content.getMCID(), told, String::concat);
        return "";
    }
}
