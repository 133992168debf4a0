package org.jianbao.press;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class XmpTest {

    private static Document packet(Imprint imprint) throws Exception {
        String packet = Xmp.of(imprint, "P & Co").accessible().packet();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(packet.getBytes(StandardCharsets.UTF_8)));
    }

    private static String told(Document packet, Xmp.Schema schema, String name) {
        var found = packet.getElementsByTagNameNS(schema.address(), name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    @Test
    void saysWhatTheInformationDictionarySays() throws Exception {
        Optional<Instant> date = Optional.of(Instant.parse("2024-02-29T23:59:58.7Z"));
        Document packet =
                packet(new Imprint("<简> & T", "A", "S", "zh-Hans", date, true, Ink.screen()));
        assertEquals("<简> & T", told(packet, Xmp.Schema.DUBLIN_CORE, "title"));
        assertEquals("A", told(packet, Xmp.Schema.DUBLIN_CORE, "creator"));
        assertEquals("S", told(packet, Xmp.Schema.DUBLIN_CORE, "description"));
        assertEquals("zh-Hans", told(packet, Xmp.Schema.DUBLIN_CORE, "language"));
        assertEquals("P & Co", told(packet, Xmp.Schema.PDF, "Producer"));
        assertEquals("2024-02-29T23:59:58Z", told(packet, Xmp.Schema.BASIC, "CreateDate"));
        assertEquals("2", told(packet, Xmp.Schema.ARCHIVE, "part"));
        assertEquals("A", told(packet, Xmp.Schema.ARCHIVE, "conformance"));
        assertEquals("1", told(packet, Xmp.Schema.ACCESSIBLE, "part"));
    }

    @Test
    void whatIsNotSaidIsNotThere() throws Exception {
        Document packet =
                packet(new Imprint("T", "", " ", "en", Optional.empty(), true, Ink.screen()));
        assertEquals("", told(packet, Xmp.Schema.DUBLIN_CORE, "creator"));
        assertEquals("", told(packet, Xmp.Schema.DUBLIN_CORE, "description"));
        assertEquals("", told(packet, Xmp.Schema.BASIC, "CreateDate"));
    }
}
