package io.vigil.signaling.xmpp;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one frame. What RFC 6120 §11.1 forbids (DTD, comments, processing instructions, entities) is refused by its kind,
 * whatever the parser would make of it.
 */
public final class StanzaReader {
    public static final int MAX_DEPTH = 32;
    public static final int MAX_ATTRIBUTES = 64;

    /** Bound to their prefixes: no element may be written with one of them as its default namespace (Namespaces in XML §3). */
    private static final Set<String> OF_XML_ITSELF =
            Set.of(XMLConstants.XML_NS_URI, XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

    private static final XMLInputFactory PARSERS = parsers();

    private final XMLStreamReader events;

    private StanzaReader(XMLStreamReader events) {
        this.events = events;
    }

    /**
     * The stanza that {@code text} is; the caller has bounded its length.
     *
     * @throws BadStanza when it is none, more than one, or beyond the limits
     */
    public static Element read(String text) throws BadStanza {
        try {
            var reader = new StanzaReader(PARSERS.createXMLStreamReader(new StringReader(text)));
            reader.begin();
            var stanza = reader.root();
            reader.end();
            return stanza;
        } catch (XMLStreamException e) { // its message quotes the frame, so it is not carried on
            throw new BadStanza(StreamCondition.NOT_WELL_FORMED, "not well-formed");
        }
    }

    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }

    /** XML 1.1 has characters and names that are none in 1.0, in which a stanza is written again. */
    private void begin() throws BadStanza {
        var version = events.getVersion();
        if (version != null && !version.equals("1.0")) {
            throw new BadStanza(StreamCondition.RESTRICTED_XML, "not XML 1.0");
        }
    }

    private Element root() throws XMLStreamException, BadStanza {
        while (next() != XMLStreamConstants.START_ELEMENT) {
            refuseText();
        }
        return element(1);
    }

    private void end() throws XMLStreamException, BadStanza {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            refuseText();
        }
    }

    private Element element(int depth) throws XMLStreamException, BadStanza {
        if (depth > MAX_DEPTH) {
            throw new BadStanza(StreamCondition.POLICY_VIOLATION, "deeper than " + MAX_DEPTH);
        }
        var name = events.getLocalName();
        var namespace = namespace(events.getNamespaceURI());
        if (OF_XML_ITSELF.contains(namespace)) {
            throw new BadStanza(StreamCondition.INVALID_NAMESPACE, "an element in a namespace of XML itself");
        }
        var attributes = attributes();
        List<Node> content = new ArrayList<>();
        for (var event = next(); event != XMLStreamConstants.END_ELEMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                content.add(element(depth + 1));
            } else {
                content.add(new Text(events.getText()));
            }
        }
        return new Element(name, namespace, attributes, content);
    }

    private Map<String, String> attributes() throws BadStanza {
        var count = events.getAttributeCount();
        if (count > MAX_ATTRIBUTES) {
            throw new BadStanza(StreamCondition.POLICY_VIOLATION, "more than " + MAX_ATTRIBUTES + " attributes");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (var i = 0; i < count; i++) {
            var name = events.getAttributeLocalName(i);
            var namespace = namespace(events.getAttributeNamespace(i));
            if (namespace.isEmpty()) {
                attributes.put(name, events.getAttributeValue(i));
            } else if (namespace.equals(XMLConstants.XML_NS_URI)) {
                attributes.put("xml:" + name, events.getAttributeValue(i));
            } else {
                throw new BadStanza(StreamCondition.INVALID_NAMESPACE, "an attribute in a namespace of its own");
            }
        }
        return attributes;
    }

    /** Start, end, text or the end of all; everything else is refused. */
    private int next() throws XMLStreamException, BadStanza {
        var event = events.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT,
                    XMLStreamConstants.END_ELEMENT,
                    XMLStreamConstants.CHARACTERS,
                    XMLStreamConstants.CDATA,
                    XMLStreamConstants.SPACE,
                    XMLStreamConstants.END_DOCUMENT -> {
                return event;
            }
            default ->
                throw new BadStanza(StreamCondition.RESTRICTED_XML, "neither an element nor text: event " + event);
        }
    }

    private void refuseText() throws BadStanza {
        if (events.hasText() && !events.getText().isBlank()) {
            throw new BadStanza(StreamCondition.NOT_WELL_FORMED, "text outside the stanza");
        }
    }

    @SuppressWarnings("NullAway") // the parser says null for "none"
    private static String namespace(String uri) {
        return uri == null ? "" : uri;
    }
}
