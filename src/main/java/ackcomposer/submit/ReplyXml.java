package ackcomposer.submit;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Reads a reply in XML, also the reference's three elements without a root; no DTD, no external entities. */
final class ReplyXml {
    private static final int MOST_DEPTH = 64;

    private ReplyXml() {
    }

    static Optional<Reply.Content> read(String text) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var rooted = "<reply>" + text.replaceFirst("^<\\?xml[^>]*\\?>", "") + "</reply>";
        var members = new HashMap<String, String>();
        try {
            var reader = factory.createXMLStreamReader(new StringReader(rooted));
            var depth = 0;
            var value = new StringBuilder();
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > MOST_DEPTH) return Optional.empty();
                        value.setLength(0);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> value.append(reader.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (!value.toString().isBlank()) members.putIfAbsent(ReplyJson.plain(reader.getLocalName()), value.toString().strip());
                        value.setLength(0);
                    }
                    default -> {
                        if (reader.getEventType() == XMLStreamConstants.DTD) return Optional.empty();
                    }
                }
            }
            return Optional.of(new Reply.Content(members, List.of()));
        } catch (XMLStreamException broken) {
            return Optional.empty();
        }
    }
}
