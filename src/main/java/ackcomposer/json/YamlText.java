package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Numeral;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a request that is written in YAML 1.2: one document of mappings, lists and values of the core schema; no tags, anchors or
 * aliases. Its limits are those of {@link Reader}.
 */
final class YamlText {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int QUOTES = 2;
    /** A variable of a template, which YAML would take for the beginning of two mappings. */
    private static final Pattern VARIABLE =
            Pattern.compile("(?<=[:-] )\\{\\{[^{}\\n\"'\\\\]{0,80}\\}\\}(?=[ \\t]*(?:#.*)?$)", Pattern.MULTILINE);

    private final List<Slip> slips = new ArrayList<>();
    private final Map<String, TextPosition> places = new LinkedHashMap<>();
    private final Iterator<Event> events;
    private final CoreSchema schema = new CoreSchema();
    private final Limits limits;
    private final String text;
    private final int points;
    /** Where the variables stand in the text as it came. */
    private final List<Integer> variables = new ArrayList<>();
    /** How far the text was gone through: in code points, in characters, in variables. */
    private int counted;
    private int at;
    private int passed;

    /** What a reader of JSON would refuse too. */
    interface Limits {
        void name(String name, int line, int column) throws Fault;

        void text(String text, int line, int column) throws Fault;

        void number(String digits, int line, int column) throws Fault;

        void depth(int depth, int line, int column) throws Fault;

        void items(int items, int line, int column) throws Fault;
    }

    /** A mapping or list that is open. */
    private static final class Level {
        private final JsonNode node;
        private final Map<String, Mark> seen = new HashMap<>();
        private final String path;
        private String name;

        Level(JsonNode node, String path) {
            this.node = node;
            this.path = path;
        }
    }

    private YamlText(String text, Limits limits) {
        this.limits = limits;
        this.text = VARIABLE.matcher(text).replaceAll(found -> {
            variables.add(found.start());
            slips.add(new Slip(found.start(), Message.of(YamlText.class, "json.placeholder", found.group())));
            return "\"" + found.group().replace("\\", "\\\\").replace("$", "\\$") + "\"";
        });
        points = this.text.codePointCount(0, this.text.length());
        var settings = LoadSettings.builder().setParseComments(true).setCodePointLimit(RequestLimits.MOST_BYTES + 2 * slips.size()).build();
        events = new Parse(settings).parseString(this.text).iterator();
    }

    /** A request, what was passed over, and where each parameter stands. */
    record Read(ObjectNode root, List<Slip> slips, Map<String, TextPosition> places) {
    }

    /**
     * The request that a text is.
     *
     * @throws Fault where it is no YAML, or more than is taken of it
     */
    static Read of(String text, Limits limits) throws Fault {
        var yaml = new YamlText(text, limits);
        try {
            return new Read(yaml.root(), yaml.slips, yaml.places);
        } catch (MarkedYamlEngineException wrong) {
            var mark = wrong.getProblemMark().or(wrong::getContextMark);
            throw fault(mark, "json.yaml_syntax");
        } catch (YamlEngineException wrong) {
            throw new Fault(1, 1, "json.yaml_syntax");
        }
    }

    private static Fault fault(Optional<Mark> mark, String key, Object... args) {
        return new Fault(mark.map(Mark::getLine).orElse(0) + 1, mark.map(Mark::getColumn).orElse(0) + 1, key, args);
    }

    private ObjectNode root() throws Fault {
        var open = new ArrayDeque<Level>();
        ObjectNode root = null;
        while (events.hasNext()) {
            var event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentEnd -> { }
                case DocumentStart -> {
                    if (root != null) throw fault(event.getStartMark(), "json.yaml_documents");
                }
                case Comment -> comment((CommentEvent) event);
                case Alias -> throw fault(event.getStartMark(), "json.yaml_alias", ((AliasEvent) event).getAlias().getValue());
                case MappingStart, SequenceStart -> {
                    refuseProperties((NodeEvent) event);
                    limits.depth(open.size() + 1, line(event), column(event));
                    var object = event.getEventId() == Event.ID.MappingStart;
                    if (root == null && !object) throw fault(event.getStartMark(), "json.no_object");
                    var node = object ? NODES.objectNode() : NODES.arrayNode();
                    var path = root == null ? "" : put(open.peek(), node, event);
                    if (root == null) root = (ObjectNode) node;
                    open.push(new Level(node, path));
                }
                case MappingEnd, SequenceEnd -> open.pop();
                case Scalar -> {
                    refuseProperties((NodeEvent) event);
                    if (open.isEmpty()) throw fault(event.getStartMark(), "json.no_object");
                    scalar(open.peek(), (ScalarEvent) event);
                }
            }
        }
        if (root == null) throw new Fault(1, 1, "json.empty");
        return root;
    }

    private void comment(CommentEvent comment) {
        if (!comment.getValue().isBlank()) comment.getStartMark().ifPresent(mark ->
                slips.add(new Slip(offset(mark), Message.of(YamlText.class, "json.comment"))));
    }

    /** Marks count code points, and each variable before it was given two quotes. Comments come in their order: counting goes on. */
    private int offset(Mark mark) {
        var index = Math.min(mark.getIndex(), points);
        at = text.offsetByCodePoints(at, index - counted);
        counted = index;
        while (passed < variables.size() && variables.get(passed) < at - QUOTES * passed) passed++;
        return at - QUOTES * passed;
    }

    private void refuseProperties(NodeEvent node) throws Fault {
        if (node.getAnchor().isPresent()) throw fault(node.getStartMark(), "json.yaml_alias", node.getAnchor().get().getValue());
        var tag = node instanceof ScalarEvent scalar ? scalar.getTag()
                : ((CollectionStartEvent) node).getTag();
        if (tag.isPresent()) throw fault(node.getStartMark(), "json.yaml_tag", tag.get());
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    private void scalar(Level level, ScalarEvent event) throws Fault {
        if (level.node.isObject() && level.name == null) {
            var name = event.getValue();
            limits.name(name, line(event), column(event));
            var mark = event.getStartMark().orElseThrow();
            var first = level.seen.putIfAbsent(name, mark);
            if (first != null) throw fault(event.getStartMark(), "json.twice", name, first.getLine() + 1, first.getColumn() + 1);
            level.name = name;
        } else put(level, value(event), event);
    }

    /** Where it stands now. */
    private String put(Level level, JsonNode node, Event event) throws Fault {
        if (level.node instanceof ArrayNode array) {
            var path = level.path + "[" + array.size() + "]";
            places.put(path, new TextPosition(line(event), column(event)));
            limits.items(array.size() + 1, line(event), column(event));
            array.add(node);
            return path;
        }
        if (level.name == null) throw fault(event.getStartMark(), "json.yaml_key");
        var path = level.path.isEmpty() ? level.name : level.path + "." + level.name;
        var mark = level.seen.get(level.name);
        places.put(path, new TextPosition(mark.getLine() + 1, mark.getColumn() + 1));
        ((ObjectNode) level.node).set(level.name, node);
        level.name = null;
        return path;
    }

    private JsonNode value(ScalarEvent event) throws Fault {
        var value = event.getValue();
        var tag = event.isPlain() ? schema.getScalarResolver().resolve(value, true) : Tag.STR;
        if (tag.equals(Tag.NULL)) return NODES.nullNode();
        if (tag.equals(Tag.BOOL)) return NODES.booleanNode(value.equalsIgnoreCase("true"));
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) return number(value, tag.equals(Tag.INT), event);
        limits.text(value, line(event), column(event));
        return NODES.stringNode(value);
    }

    private JsonNode number(String value, boolean whole, Event event) throws Fault {
        limits.number(value, line(event), column(event));
        try {
            var digits = value.startsWith("+") ? value.substring(1) : value;
            if (Literals.isValue(digits)) return new Numeral(digits);
            if (digits.startsWith("0x")) return new Numeral(new BigInteger(digits.substring(2), 16).toString());
            if (digits.startsWith("0o")) return new Numeral(new BigInteger(digits.substring(2), 8).toString());
            return new Numeral(whole ? new BigInteger(digits).toString() : new BigDecimal(digits).toString());
        } catch (NumberFormatException none) {
            throw fault(event.getStartMark(), "json.yaml_number", value);
        }
    }
}
