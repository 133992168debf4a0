package org.jianbao.galley;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jianbao.composition.ParagraphStyle.Alignment;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.CssContext;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.util.XRLog;

/**
 * Flying Saucer's cascade: which look the style sheets give to an element.
 *
 * <p>The elements form a small XHTML document that is written while the galley is cut, so that
 * every selector of CSS 2.1 works. Layout and line breaking of Flying Saucer are not used.
 */
final class Cascade {

    /** Flying Saucer rounds lengths to whole dots: a thousand to the point. */
    private static final int DOTS = 1000;

    private final SharedContext shared;
    private final CssContext context;
    private final Document document;
    private final Element body;
    private final Map<Element, Look> looks = new WeakHashMap<>();
    private final Map<Descent, Look> kinds = new HashMap<>();
    private final boolean alike;

    /**
     * All that tells elements apart where the style sheets do not ask what stands beside them: a
     * text has hundreds of elements, and a few dozen kinds.
     */
    private record Descent(
            @Nullable Descent parent, String name, String classes, String language, String style) {}

    /** The looks of a text by itself, as a single column has it. */
    Cascade(Theme theme, String language) {
        this(theme, language, "");
    }

    /** The looks of a text in an edition: {@code body.column} where two columns share a page. */
    Cascade(Theme theme, String language, Form form) {
        this(theme, language, form.inColumns() ? "column" : "");
    }

    private Cascade(Theme theme, String language, String classes) {
        alike = theme.isByDescent();
        XRLog.setLoggingEnabled(false);
        document = newDocument();
        Element html = document.createElement("html");
        html.setAttribute("lang", language);
        document.appendChild(html);
        body = document.createElement("body");
        body.setAttribute("lang", language);
        if (!classes.isEmpty()) {
            body.setAttribute("class", classes);
        }
        html.appendChild(body);
        shared = Engine.context(DOTS);
        shared.getCss()
                .setDocumentContext(
                        shared, new Markup(theme.css()), document, new Engine.Unmoved());
        context = shared.newLayoutContextInstance(new Engine.NoFonts());
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    Element body() {
        return body;
    }

    /** Rubs out all elements; looks of their kinds stay known. */
    void clear() {
        while (body.getLastChild() != null) {
            body.removeChild(body.getLastChild());
        }
    }

    /** Writes a child element; {@code classes} separated by spaces, may be empty. */
    Element child(Element parent, String name, String classes, String language) {
        Element element = document.createElement(name);
        if (!classes.isEmpty()) {
            element.setAttribute("class", classes);
        }
        element.setAttribute("lang", language);
        parent.appendChild(element);
        return element;
    }

    /** {@return what the style sheets say of an element} */
    Look look(Element element) {
        Look known = looks.get(element);
        if (known == null) {
            known = alike ? ofItsKind(element) : compute(element);
            looks.put(element, known);
        }
        return known;
    }

    private Look ofItsKind(Element element) {
        Descent descent = descent(element);
        Look known = kinds.get(descent);
        if (known == null) {
            known = compute(element);
            kinds.put(descent, known);
        }
        return known;
    }

    private static Descent descent(Element element) {
        return new Descent(
                element.getParentNode() instanceof Element parent ? descent(parent) : null,
                element.getTagName(),
                element.getAttribute("class"),
                element.getAttribute("lang"),
                element.getAttribute("style"));
    }

    private Look compute(Element element) {
        CalculatedStyle style = shared.getStyle(element);
        FontSpecification font = style.getFont(context);
        double size = font.size() / DOTS;
        return new Look(
                List.of(font.families()),
                weight(font.fontWeight()),
                !font.fontStyle().equals(IdentValue.NORMAL),
                size,
                color(style.getColor()),
                style.isIdent(CSSName.LINE_HEIGHT, IdentValue.NORMAL)
                        ? size * 1.5
                        : style.getLineHeight(context) / DOTS,
                alignment(style.getIdent(CSSName.TEXT_ALIGN)),
                length(style, CSSName.TEXT_INDENT),
                margin(style),
                rise(style, size),
                style.getHyphens().equals(IdentValue.AUTO),
                isUnderlined(style),
                style);
    }

    private static int weight(IdentValue weight) {
        String name = weight.asString();
        return switch (name) {
            case "normal", "lighter" -> 400;
            case "bold", "bolder" -> 700;
            default -> Integer.parseInt(name);
        };
    }

    private static int color(@Nullable FSColor color) {
        return color instanceof FSRGBColor rgb
                ? rgb.getRed() << 16 | rgb.getGreen() << 8 | rgb.getBlue()
                : 0;
    }

    private static Alignment alignment(IdentValue align) {
        return switch (align.asString()) {
            case "justify" -> Alignment.JUSTIFY;
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.END;
            default -> Alignment.START;
        };
    }

    private Look.Margin margin(CalculatedStyle style) {
        return new Look.Margin(
                length(style, CSSName.MARGIN_TOP),
                length(style, CSSName.MARGIN_RIGHT),
                length(style, CSSName.MARGIN_BOTTOM),
                length(style, CSSName.MARGIN_LEFT));
    }

    private double length(CalculatedStyle style, CSSName name) {
        if (!style.isLengthOrNumber(name)) {
            return 0;
        }
        return Math.round(style.getFloatPropertyProportionalWidth(name, 0, context) * 1000.0 / DOTS)
                / 1000.0;
    }

    private double rise(CalculatedStyle style, double size) {
        if (style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.SUPER)) {
            return size / 2;
        }
        if (style.isIdent(CSSName.VERTICAL_ALIGN, IdentValue.SUB)) {
            return -size / 5;
        }
        return length(style, CSSName.VERTICAL_ALIGN);
    }

    private static boolean isUnderlined(CalculatedStyle style) {
        return Arrays.asList(style.getStringProperty(CSSName.TEXT_DECORATION).split("[^a-z-]+"))
                .contains("underline");
    }
}
