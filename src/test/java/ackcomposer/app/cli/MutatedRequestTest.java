package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ackcomposer.Samples;
import ackcomposer.app.file.Template;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Formats;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests with members taken out, moved, renamed, repeated and given the values of others: each is opened, checked, mended and exported
 * without a fault and without an end that does not come. {@code mvn -Pfuzz test} plays 100,000 of them.
 */
class MutatedRequestTest extends Terminal {
    private static final int TRIES = Integer.getInteger("fuzz.tries", 300);
    private static final long SEED = Long.getLong("fuzz.seed", 15);
    /** Of so many one goes through the verbs as well, and not only through what they are made of. */
    private static final int BY_VERB = 25;
    /** Far longer than any takes. */
    private static final Duration NEVER = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of the member of ours: what speaks of values and holds none. */
    private static final Set<String> ABOUT = Set.of("format", "contract", "secrets", "parked_secrets", "unplaced", "accepted");

    private final Random random = new Random(SEED);
    private final List<String> names = Samples.fields().map(Field::name).distinct().toList();
    private final List<JsonNode> requests = new ArrayList<>();
    /** Every value of every request: what one parameter holds another is given. */
    private final List<JsonNode> values = new ArrayList<>();
    private int opened;
    private int mended;

    private void requests() {
        Stream.of(Samples.valid(), Samples.managed()).forEach(this::add);
        for (var contract : Contract.values()) {
            add(spec(Forms.switched(Samples.read(Samples.valid()), contract)));
            add(spec(Forms.switched(Samples.read(Samples.managed()), contract)));
        }
        Template.ours().forEach(template -> add(spec(template.draft())));
        for (var text : Samples.HOSTILE) values.add(JSON.readTree(text));
        requests.forEach(this::collect);
    }

    private void add(String text) {
        requests.add(JSON.readTree(text));
    }

    private void collect(JsonNode node) {
        values.add(node);
        node.forEach(this::collect);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String name() {
        var name = one(names);
        return switch (random.nextInt(6)) {
            case 0 -> name.toUpperCase();
            case 1 -> name.replace("_", "");
            case 2 -> name.substring(random.nextInt(name.length()));
            default -> name;
        };
    }

    private JsonNode value() {
        return switch (random.nextInt(5)) {
            case 0 -> JsonNodeFactory.instance.numberNode(random.nextLong());
            case 1 -> JsonNodeFactory.instance.stringNode(name());
            default -> one(values).deepCopy();
        };
    }

    private String mutated() {
        var request = one(requests).deepCopy();
        for (var steps = 1 + random.nextInt(5); steps > 0; steps--) {
            var places = new ArrayList<JsonNode>();
            containers(request, places);
            mutate(one(places));
        }
        return request.toString();
    }

    private static void containers(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) into.add(node);
        node.forEach(each -> containers(each, into));
    }

    private void mutate(JsonNode place) {
        if (place instanceof ObjectNode object) {
            var members = List.copyOf(object.propertyNames());
            var member = members.isEmpty() ? name() : one(members);
            switch (random.nextInt(5)) {
                case 0 -> object.remove(member);
                case 1 -> object.set(name(), value());
                case 2 -> {
                    var moved = object.remove(member);
                    object.set(name(), moved == null ? value() : moved);
                }
                default -> object.set(member, value());
            }
        } else if (place instanceof ArrayNode array) {
            var at = array.isEmpty() ? 0 : random.nextInt(array.size());
            switch (random.nextInt(4)) {
                case 0 -> {
                    if (!array.isEmpty()) array.remove(at);
                }
                case 1 -> array.insert(at, array.isEmpty() ? value() : array.get(at).deepCopy());
                case 2 -> array.add(value());
                default -> array.insert(at, value());
            }
        }
    }

    private static String spec(Snapshot draft) {
        return new String(SpecFile.spec(draft), StandardCharsets.UTF_8);
    }

    /** Every value that a file of that draft holds, as text; of a list that one form writes with commas, each element. */
    private static Set<String> scalars(Snapshot draft) {
        var found = new HashSet<String>();
        collect(JSON.readTree(spec(draft)), found);
        return found;
    }

    private static void collect(JsonNode node, Set<String> into) {
        if (node.isObject()) node.properties().stream().filter(member -> !ABOUT.contains(member.getKey()))
                .forEach(member -> collect(member.getValue(), into));
        else if (node.isArray()) node.forEach(item -> collect(item, into));
        else for (var part : node.asString().split(",")) if (!part.isBlank()) into.add(part.strip());
    }

    private static Snapshot reread(Snapshot draft) throws Fault {
        return SpecFile.read(SpecFile.spec(draft)).snapshot();
    }

    private void goThrough(String text) throws Exception {
        Snapshot draft;
        try {
            draft = SpecFile.read(text.getBytes(StandardCharsets.UTF_8)).snapshot();
        } catch (Fault refused) {
            assertThat(refused.line()).isPositive();
            return;
        }
        opened++;
        if (random.nextBoolean()) draft = Forms.switched(draft, one(List.of(Contract.values())));
        var before = Samples.check(draft);
        for (var problem : before) for (var lang : Lang.values()) assertThat(problem.message(lang)).isNotBlank();
        var mending = new Mending(draft);
        if (!mending.steps().isEmpty()) mended++;
        assertThat(mending.steps()).as("repairs").hasSizeLessThan(1000);
        assertThat(new Mending(mending.snapshot()).steps()).as("repairs of what was mended").isEmpty();
        var written = spec(mending.snapshot());
        var again = SpecFile.read(written.getBytes(StandardCharsets.UTF_8));
        assertThat(again.repairs()).as("what is written is read").isEmpty();
        // A body is read in the form that its names tell, whatever form a key out of place was written in.
        if (again.snapshot().contract() == mending.snapshot().contract())
            assertThat(spec(again.snapshot())).as("and written as it was").isEqualTo(written);
        assertThat(scalars(again.snapshot())).as("and nothing is lost").isEqualTo(scalars(mending.snapshot()));
        // Not only the texts, which would both lack what was lost on the way: what has no place in the other form comes back.
        var other = Forms.switched(mending.snapshot(), mending.snapshot().contract().other());
        assertThat(scalars(reread(other))).as("nothing is lost in the other form").containsAll(scalars(mending.snapshot()));
        for (var format : Formats.ALL) {
            if (!format.isOfDraft()) continue;
            var contract = random.nextBoolean() ? null : one(List.of(Contract.values()));
            assertThat(format.text(mending.snapshot(), new Wish(contract, random.nextBoolean(), one(List.of(Lang.values()))))).isNotBlank();
        }
    }

    private void goThroughTheVerbs(String text) throws Exception {
        assertThat(run(text, "check", "--format", one(List.of("text", "json", "sarif", "github")), "--lang", one(List.of("en", "zh")), "-"))
                .as(err).isBetween(0, 2);
        assertThat(run(text, "check", "--fix", "-o", home.resolve("fixed.ack.json").toString(), "-")).as(err).isBetween(0, 2);
        assertThat(run(text, "export", "--as", one(List.of("request", "summary", "migration-report")), "-")).as(err).isIn(0, 2);
        assertThat(err).doesNotContain("failed: ");
    }

    @Test
    @Tag("T9")
    void goesThroughTheWholeProgram() {
        requests();
        for (var i = 0; i < TRIES; i++) {
            var text = mutated();
            var byVerb = i % BY_VERB == 0;
            try {
                assertTimeoutPreemptively(NEVER, () -> {
                    goThrough(text);
                    if (byVerb) goThroughTheVerbs(text);
                });
            } catch (RuntimeException | Error fault) {
                throw new AssertionError(fault + "\nof this request, number " + i + " of seed " + SEED + ":\n" + text, fault);
            }
        }
        assertThat(opened).as("requests that open").isGreaterThan(TRIES / 2);
        assertThat(mended).as("requests that are mended").isGreaterThan(TRIES / 20);
    }
}
