package org.jianbao.preflight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The metadata packet of a file, as far as simple properties go (ISO 16684-1). */
final class Xmp {

    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String BASIC = "http://ns.adobe.com/xap/1.0/";
    static final String MEDIA = "http://ns.adobe.com/xap/1.0/mm/";
    static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    static final String PDFX_ID = "http://www.npes.org/pdfx/ns/id/";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    /** More is no metadata, bytes. */
    static final int LIMIT = 4 << 20;

    private final Map<String, String> properties = new HashMap<>();

    private Xmp() {}

    /** {@return the properties of a packet; empty if it is not well-formed XML} */
    static Optional<Xmp> of(byte[] packet) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            // No entities: they can name files, and grow.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            Xmp xmp = new Xmp();
            var descriptions =
                    builder.parse(new ByteArrayInputStream(packet))
                            .getElementsByTagNameNS(RDF, "Description");
            for (int i = 0; i < descriptions.getLength(); i++) {
                xmp.read((Element) descriptions.item(i));
            }
            return Optional.of(xmp);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            return Optional.empty();
        }
    }

    private void read(Element description) {
        var attributes = description.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            put(attributes.item(i), attributes.item(i).getNodeValue());
        }
        for (Node child = description.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element property) {
                NodeList items = property.getElementsByTagNameNS(RDF, "li");
                Node value = items.getLength() > 0 ? items.item(0) : property;
                put(property, value.getTextContent());
            }
        }
    }

    private void put(Node name, @Nullable String value) {
        if (value != null) {
            properties.putIfAbsent(name.getNamespaceURI() + name.getLocalName(), value.strip());
        }
    }

    /** {@return a property, of a list its first item; empty if it is not there or blank} */
    Optional<String> get(String namespace, String name) {
        return Optional.ofNullable(properties.get(namespace + name)).filter(v -> !v.isBlank());
    }

    /** The parser's own would print to the standard error. */
    private static final class Silent implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
