package ackcomposer.submit;

import java.util.Locale;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** The body of a reply as a tree, be it JSON or XML: its first character decides, since gateways mislabel what they send. */
final class Body {
    static final int MOST_DEPTH = 64;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MOST_DEPTH).build()).build()).build();

    private Body() {
    }

    /** A missing node if it is neither. */
    static JsonNode parse(String text) {
        var start = text.stripLeading();
        try {
            if (start.startsWith("{") || start.startsWith("[")) return MAPPER.readTree(start);
            if (start.startsWith("<")) return XmlTree.read(start);
        } catch (Exception malformed) {
            return MissingNode.getInstance();
        }
        return MissingNode.getInstance();
    }

    /** {@code RequestId}, {@code requestId} and {@code request_id} are one name. */
    static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
