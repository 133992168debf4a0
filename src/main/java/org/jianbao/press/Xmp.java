package org.jianbao.press;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/**
 * What a file says of itself, as XMP (ISO 16684-1; ISO 32000-1, 14.3.2). It says the same as the
 * information dictionary, and by which standards the file is made. Properties stand in the order in
 * which they were told, a description for each schema, so that the same facts give the same bytes.
 */
final class Xmp {

    /** Which program the pages come from. */
    static final String CREATOR = "Jianbao";

    private static final String BEGIN =
            "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";

    /** For who wants to write into the packet: there is no room, the file would be another one. */
    private static final String END = "<?xpacket end=\"r\"?>";

    private static final String UNKNOWN = "x-default";

    private final Map<Schema, StringBuilder> descriptions = new LinkedHashMap<>();

    /**
     * A schema, in whose name space properties are.
     *
     * @param prefix before its properties
     * @param address that tells it from all others
     */
    record Schema(String prefix, String address) {
        static final Schema DUBLIN_CORE = new Schema("dc", "http://purl.org/dc/elements/1.1/");
        static final Schema BASIC = new Schema("xmp", "http://ns.adobe.com/xap/1.0/");
        static final Schema PDF = new Schema("pdf", "http://ns.adobe.com/pdf/1.3/");
        static final Schema PRINT = new Schema("pdfxid", "http://www.npes.org/pdfx/ns/id/");
        static final Schema MEDIA = new Schema("xmpMM", "http://ns.adobe.com/xap/1.0/mm/");
        static final Schema ARCHIVE = new Schema("pdfaid", "http://www.aiim.org/pdfa/ns/id/");
        static final Schema ACCESSIBLE = new Schema("pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
    }

    /**
     * {@return what the information dictionary says}
     *
     * @param imprint what the file says about itself
     * @param producer the program that writes it
     */
    static Xmp of(Imprint imprint, String producer) {
        Xmp xmp = new Xmp();
        xmp.text(Schema.DUBLIN_CORE, "format", "application/pdf");
        xmp.alternatives(Schema.DUBLIN_CORE, "title", imprint.title());
        xmp.list(Schema.DUBLIN_CORE, "creator", "Seq", List.of(imprint.author()));
        xmp.alternatives(Schema.DUBLIN_CORE, "description", imprint.subject());
        xmp.list(Schema.DUBLIN_CORE, "language", "Bag", List.of(imprint.language()));
        xmp.text(Schema.BASIC, "CreatorTool", CREATOR);
        imprint.date().ifPresent(xmp::made);
        xmp.text(Schema.PDF, "Producer", producer);
        return xmp;
    }

    private void made(Instant date) {
        String told = date.truncatedTo(ChronoUnit.SECONDS).toString();
        text(Schema.BASIC, "CreateDate", told);
        text(Schema.BASIC, "ModifyDate", told);
        text(Schema.BASIC, "MetadataDate", told);
    }

    /** Tells a property that is one text; a blank one is left out. */
    Xmp text(Schema schema, String property, String value) {
        return value.isBlank() ? this : property(schema, property, escaped(value));
    }

    /** Tells a property that may have a text for each language, in the one for all. */
    Xmp alternatives(Schema schema, String property, String value) {
        String item = "<rdf:li xml:lang=\"" + UNKNOWN + "\">" + escaped(value) + "</rdf:li>";
        return value.isBlank()
                ? this
                : property(schema, property, "<rdf:Alt>" + item + "</rdf:Alt>");
    }

    /** Tells a property of several texts; {@code kind} is Seq where their order counts, or Bag. */
    Xmp list(Schema schema, String property, String kind, List<String> values) {
        StringBuilder items = new StringBuilder();
        for (String value : values) {
            if (!value.isBlank()) {
                items.append("<rdf:li>").append(escaped(value)).append("</rdf:li>");
            }
        }
        String list = "<rdf:" + kind + ">" + items + "</rdf:" + kind + ">";
        return items.isEmpty() ? this : property(schema, property, list);
    }

    private Xmp property(Schema schema, String property, String content) {
        String name = schema.prefix() + ":" + property;
        descriptions
                .computeIfAbsent(schema, _ -> new StringBuilder())
                .append("   <" + name + ">" + content + "</" + name + ">\n");
        return this;
    }

    /**
     * Tells that the file is made by PDF/A-2a (ISO 19005-2, 6.6.4) and PDF/UA-1 (ISO 14289-1, 5).
     */
    Xmp accessible() {
        text(Schema.ARCHIVE, "part", "2").text(Schema.ARCHIVE, "conformance", "A");
        text(Schema.ACCESSIBLE, "part", "1");
        Schema extension = new Schema("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/");
        return property(extension, "schemas", ACCESSIBLE_SCHEMA);
    }

    /** PDF/A knows only its own schemas; each other is to be described (ISO 19005-2, 6.6.2.3.3). */
    private static final String ACCESSIBLE_SCHEMA =
            """

                <rdf:Bag>
                 <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">\
            PDF/UA identification schema</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">\
            http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">\
            pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#">
                   <rdf:Seq>
                    <rdf:li rdf:parseType="Resource" \
            xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>the part of ISO 14289 that the file follows\
            </pdfaProperty:description>
                    </rdf:li>
                   </rdf:Seq>
                  </pdfaSchema:property>
                 </rdf:li>
                </rdf:Bag>
            """;

    /**
     * Tells that the file is made by a standard for print, and what PDF/X-4 asks for besides (ISO
     * 15930-7, 6.3 and 6.6).
     *
     * @param standard by which it is made
     * @param digest of what the file says, 32 hexadecimal digits
     */
    Xmp forPrint(PrintOrder.Standard standard, String digest) {
        text(Schema.PDF, "Trapped", "False");
        if (standard == PrintOrder.Standard.X4) {
            text(Schema.PRINT, "GTS_PDFXVersion", standard.declared());
        }
        text(Schema.MEDIA, "DocumentID", "uuid:" + uuid(digest));
        text(Schema.MEDIA, "VersionID", "1").text(Schema.MEDIA, "RenditionClass", "default");
        return this;
    }

    /** A name made from a digest, of version 8 (RFC 9562, 5.8). */
    private static String uuid(String digest) {
        return String.join(
                "-",
                digest.substring(0, 8),
                digest.substring(8, 12),
                "8" + digest.substring(13, 16),
                "8" + digest.substring(17, 20),
                digest.substring(20, 32));
    }

    /** {@return the packet} */
    String packet() {
        StringBuilder packet = new StringBuilder(BEGIN).append("\n");
        packet.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n <rdf:RDF xmlns:rdf=\"");
        packet.append("http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        descriptions.forEach((schema, properties) -> {
            String space = "xmlns:" + schema.prefix() + "=\"" + schema.address() + "\"";
            packet.append("  <rdf:Description rdf:about=\"\" " + space + ">\n");
            packet.append(properties).append("  </rdf:Description>\n");
        });
        return packet.append(" </rdf:RDF>\n</x:xmpmeta>\n").append(END).toString();
    }

    /** {@return the packet as the stream that the catalog names, readable without a PDF program} */
    PdfStream stream() {
        PdfStream stream = new PdfStream(packet().getBytes(StandardCharsets.UTF_8));
        stream.put(PdfName.TYPE, PdfName.METADATA);
        stream.put(PdfName.SUBTYPE, PdfName.XML);
        return stream;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
