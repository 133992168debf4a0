package org.jianbao.galley;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.extend.NamespaceHandler;

/**
 * Tells Flying Saucer what our elements mean: classes, languages and ids, and which style sheet is
 * theirs.
 */
record Markup(String css) implements NamespaceHandler {

    @Override
    public String getNamespace() {
        return "http://www.w3.org/1999/xhtml";
    }

    @Override
    public Optional<StylesheetInfo> getDefaultStylesheet() {
        return Optional.empty();
    }

    @Override
    public String getDocumentTitle(Document document) {
        return "";
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document document) {
        return List.of(
                new StylesheetInfo(
                        StylesheetInfo.Origin.AUTHOR,
                        "theme",
                        StylesheetInfo.mediaTypes("all"),
                        css));
    }

    @Override
    public String getAttributeValue(Element element, String name) {
        return element.getAttribute(name);
    }

    @Override
    public String getAttributeValue(Element element, @Nullable String namespace, String name) {
        return element.getAttribute(name);
    }

    @Override
    public String getClass(Element element) {
        return element.getAttribute("class");
    }

    @Override
    public String getID(Element element) {
        return element.getAttribute("id");
    }

    @Override
    public @Nullable String getElementStyling(Element element) {
        return element.getAttribute("style");
    }

    @Override
    public @Nullable String getNonCssStyling(Element element) {
        return null;
    }

    @Override
    public String getLang(Element element) {
        return element.getAttribute("lang");
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return null;
    }

    @Override
    public @Nullable String getAnchorName(@Nullable Element element) {
        return null;
    }

    @Override
    public boolean isImageElement(Element element) {
        return false;
    }

    @Override
    public boolean isFormElement(Element element) {
        return false;
    }

    @Override
    public @Nullable String getImageSourceURI(Element element) {
        return null;
    }
}
