package ackcomposer.submit;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** XML as a tree of JSON. The documented reply is three elements side by side with no root, so it is given one. */
final class XmlTree {
    private final XMLStreamReader reader;

    private XmlTree(XMLStreamReader reader) {
        this.reader = reader;
    }

    static JsonNode read(String text) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var bare = text.startsWith("<?xml") ? text.substring(text.indexOf("?>") + 2) : text;
        var reader = factory.createXMLStreamReader(new StringReader("<all>" + bare + "</all>"));
        try {
            reader.nextTag();
            var all = new XmlTree(reader).element(0);
            if (reader.next() != XMLStreamConstants.END_DOCUMENT) throw new XMLStreamException("more than one root");
            return unwrapped(all);
        } finally {
            reader.close();
        }
    }

    /** Other replies do have a root, such as {@code <Error>}. */
    private static JsonNode unwrapped(JsonNode all) {
        return all.size() == 1 && all.iterator().next() instanceof ObjectNode only ? only : all;
    }

    private JsonNode element(int depth) throws XMLStreamException {
        if (depth > Body.MOST_DEPTH) throw new XMLStreamException("depth");
        var children = JsonNodeFactory.instance.objectNode();
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) add(children, reader.getLocalName(), element(depth + 1));
            else if (reader.isCharacters()) text.append(reader.getText());
        }
        return children.isEmpty() && depth > 0 ? JsonNodeFactory.instance.stringNode(text.toString()) : children;
    }

    private static void add(ObjectNode children, String name, JsonNode child) {
        var present = children.get(name);
        if (present instanceof ArrayNode several) several.add(child);
        else if (present == null) children.set(name, child);
        else children.putArray(name).add(present).add(child);
    }
}
