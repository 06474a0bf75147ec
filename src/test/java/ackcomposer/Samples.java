package ackcomposer;

import ackcomposer.catalogue.field.Condition;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Pick;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Choosing;
import ackcomposer.model.Foreign;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values and drafts for tests, derived from the catalogue. */
public final class Samples {
    private static final String VALID = new String(bytes("valid.json"), StandardCharsets.UTF_8);
    private static final String MANAGED = new String(bytes("managed.json"), StandardCharsets.UTF_8);
    /** JSON that suits hardly any field. */
    public static final String[] HOSTILE =
            {"null", "true", "-1", "1E400", "9223372036854775808", "1.5", "\"\"", "\" \"", "\"\\u2028x\"", "\"999999999999999999999\"",
        "[]", "[null]", "[[]]", "[\"\"]", "{}", "{\"a\":1}", "[{}]", "[{\"key\":1}]", "\"" + "x".repeat(5000) + "\""};

    public static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private Samples() {
    }

    /** What is wrong with a draft, on the day on which these tests were written: some rules ask which day it is. */
    public static List<Problem> check(Snapshot draft) {
        return new Checker(TODAY).problems(draft);
    }

    /** Every declared field, those of rows among them. */
    public static Stream<Field<?>> fields() {
        return Catalogue.fields();
    }

    public static Stream<Field<?>> leaves() {
        return fields().filter(Field::leaf);
    }

    /** The field's own example as a value of its kind. */
    public static Object example(Field<?> field) {
        var text = field.example();
        return switch (field.kind()) {
            case TEXT, CHOICE -> text;
            case WHOLE -> new Whole(text);
            case FLAG -> Boolean.valueOf(text.replace("\"", ""));
            case STRINGS -> field.wire() == Wire.COMMA ? List.of(text.replace("\"", "").split(",")) : strings(field, text);
            default -> throw new IllegalArgumentException(field + " has no example of its own");
        };
    }

    private static List<String> strings(Field<?> field, String text) {
        var parts = Stream.of(text.replaceAll("[\\[\\]{}\"]", "").split(",")).map(String::strip);
        return field.wire() == Wire.MAP ? parts.map(part -> part.replaceFirst(":\\s*", "=")).toList() : parts.toList();
    }

    /** A draft in which the field has its example, in a row of its own where it is a column, and its conditions hold. */
    public static Placed placed(Field<?> field) {
        var snapshot = Snapshot.fresh().in(isNewer(field) ? Contract.FORM_2026 : Contract.FORM_2024);
        var row = 0L;
        if (field.owner().table().isPresent()) {
            var at = withRow(snapshot, field.owner().table().get());
            snapshot = at.snapshot();
            row = at.row();
        }
        snapshot = met(snapshot, row, field);
        var id = row;
        return new Placed(snapshot.edit(id, values -> values.with(field, example(field))), id);
    }

    private static boolean isNewer(Field<?> field) {
        return field.newer() || field.owner().table().filter(Samples::isNewer).isPresent();
    }

    /** A draft and the row that is meant. */
    public record Placed(Snapshot snapshot, long row) {
    }

    @SuppressWarnings("unchecked")
    private static Placed withRow(Snapshot snapshot, Field<?> table) {
        var holder = table.owner().table().isPresent() ? withRow(snapshot, table.owner().table().get()) : new Placed(snapshot, 0);
        var row = Values.row(table.rows());
        return new Placed(holder.snapshot().set(holder.row(), (Field<List<Row>>) table, List.of(row)), row.id());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Snapshot met(Snapshot snapshot, long row, Field<?> field) {
        var next = snapshot;
        for (Condition<?> condition : field.when()) {
            if (condition.subject() instanceof Pick pick) {
                next = Choosing.pick(next, pick, (String) condition.test().witness());
            } else {
                Field<?> asked = condition.field();
                var at = asked.owner().table().isPresent() ? row : 0L;
                next = met(next, at, asked);
                next = next.set(at, (Field) asked, condition.test().witness());
            }
        }
        return next;
    }

    public static byte[] bytes(String resource) {
        try (var in = Samples.class.getResourceAsStream("/ackcomposer/" + resource)) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public static Snapshot read(String json) {
        try {
            return SpecFile.read(json.getBytes(StandardCharsets.UTF_8)).snapshot();
        } catch (Fault fault) {
            throw new AssertionError(fault.words() + " at " + fault.line() + ":" + fault.column());
        }
    }

    /** A dedicated Flannel cluster without an error or a warning. */
    public static String valid() {
        return VALID;
    }

    /** The same, and what is said of every plain request is not said of it: the block of its VPC is known. */
    public static Snapshot quiet() {
        return read(VALID).set(0, Catalogue.NETWORK.vpcCidr, "192.168.0.0/16");
    }

    /** A managed Flannel cluster without an error or a warning. */
    public static String managed() {
        return MANAGED;
    }

    /** A request in which that field has this JSON value, and nothing else is set. */
    public static String around(Field<?> field, String value) {
        return around(field.full(), value);
    }

    /** The same for a place that has {@code []} behind the name of each table. */
    public static String around(String place, String value) {
        var json = new StringBuilder();
        var end = new StringBuilder();
        for (var part : place.split("\\.")) {
            json.append("{\"").append(part.replace("[]", "")).append("\":").append(part.endsWith("[]") ? "[" : "");
            end.insert(0, part.endsWith("[]") ? "]}" : "}");
        }
        return json + value + end;
    }

    /** Parameters at random with their examples or a value of a wrong type, in the request and in up to three pools. */
    public static Snapshot random(Random random) {
        var type = List.of("Kubernetes", "ManagedKubernetes", "ExternalKubernetes").get(random.nextInt(3));
        var root = filled(Values.root(), Catalogue.REQUEST.fields(), random).with(Catalogue.BASICS.clusterType, type);
        List<Row> pools = IntStream.range(0, random.nextInt(4))
                .<Row>mapToObj(i -> filled(Values.row(Catalogue.NODE_POOLS.pool), Catalogue.NODE_POOLS.pool.fields(), random)).toList();
        return Snapshot.empty().with(random.nextInt(5) == 0 ? root : root.with(Catalogue.NODE_POOLS.nodepools, pools));
    }

    private static Values filled(Values values, List<Field<?>> fields, Random random) {
        var next = values;
        for (var field : fields) {
            if (field.aid() || !field.leaf() || random.nextInt(3) > 0) continue;
            next = next.with(field, random.nextInt(12) == 0 ? new Foreign(JsonNodeFactory.instance.objectNode().put("odd", 1))
                    : example(field));
        }
        return next;
    }

    /** How many values are kept and not sent. */
    public static long parked(Snapshot snapshot) {
        return snapshot.scopes().stream().flatMap(scope -> scope.row().parkedFields()).count();
    }

    /** Everything that a draft holds, row by row; whatever the numbers of its rows are. */
    public static List<String> held(Snapshot draft) {
        return Stream.concat(Stream.of(draft.contract() + " " + draft.extra() + draft.accepted().size()),
                draft.scopes().stream().map(scope -> held(scope.row()))).toList();
    }

    private static String held(Values row) {
        var held = new TreeMap<String, String>();
        for (var field : Snapshot.fields(row)) {
            if (row.isSet(field)) held.put(field.path(), shown(row.raw(field)));
            row.parked(field).ifPresent(parked -> held.put(field.path() + " kept", shown(parked)));
        }
        return held + " " + new TreeMap<>(row.unknown());
    }

    private static String shown(Object value) {
        if (value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Values) return list.size() + " rows";
        return value instanceof Foreign foreign ? "foreign " + foreign.json() : value.toString();
    }
}
