package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Place;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever stands in place of a parameter, in either form and for either type of cluster: a spec file gives it back, also one that was
 * written after the draft went to the other form, and it is where it was when it comes back.
 */
class NothingLostTest {
    /** Each is of a wrong type for most parameters; some are right for some. */
    private static final List<String> VALUES = List.of("7", "true", "\"?\"", "\"\"", "\"a,b\"", "[]", "{}", "[\"x\"]", "[\"x\",1]",
            "[{\"a\":1}]", "[[]]", "{\"a\":1,\"b.c\":[2]}", "{\"a=b\":\"c\",\"d\":3}");
    private static final List<String> TYPES = List.of("Kubernetes", "ManagedKubernetes");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> fields() {
        return Samples.fields().filter(field -> !field.aid()).flatMap(field -> TYPES.stream().map(type -> Arguments.of(field, type)));
    }

    /** The places at which a request of that type has the parameter, in whichever form. */
    private static List<String> places(Field<?> field, String type) {
        var own = Stream.of(Contract.values()).flatMap(contract -> field.place(contract, ClusterType.named(type).orElseThrow()).stream());
        return Stream.concat(own.map(Place::path), Stream.of(field.path())).distinct()
                .map(path -> field.full().substring(0, field.full().length() - field.path().length()) + path).toList();
    }

    /** A request with that at the place, and the type beside it. */
    private static String request(String place, String value, String type, String more) {
        var json = Samples.around(place, value);
        return "{" + (place.equals("cluster_type") ? "" : "\"cluster_type\":\"" + type + "\",") + more
                + (more.isEmpty() ? "" : ",") + json.substring(1);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void whateverStandsThereIsInTheFile(Field<?> field, String type) throws Fault {
        for (var place : places(field, type)) for (var value : VALUES) goesThrough(field, request(place, value, type, ""));
    }

    /** At both its places: what has to give way is kept. */
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("fields")
    void whereItCameTwiceBothAreInTheFile(Field<?> field, String type) throws Fault {
        var places = places(field, type);
        // Which form it is in is told by names; a secret leaves none behind.
        if (field.secret() || places.size() < 2 || places.get(0).contains("[")) return;
        for (var value : VALUES) {
            var other = Samples.around(places.get(0), field.leaf() ? "\"other\"" : "[{\"o\":1}]");
            var more = other.substring(1, other.length() - 1);
            // Two members of one object cannot be written as two objects.
            if (!more.split(":")[0].equals("\"" + places.get(1).split("\\.")[0] + "\""))
                goesThrough(field, request(places.get(1), value, type, more));
        }
    }

    private static void goesThrough(Field<?> field, String text) throws Fault {
        var draft = Samples.read(text);
        var there = Forms.switched(draft, draft.contract().other());
        var read = reread(draft, text);
        var thereRead = reread(there, text);
        // From either file, there and back, and each file is written as it was.
        var back = Forms.switched(thereRead, draft.contract());
        var backRead = reread(back, text);
        if (goesElsewhere(field)) return;
        if (!field.secret()) assertThat(Samples.held(read)).as(text).isEqualTo(Samples.held(draft));
        var came = values(text.getBytes(StandardCharsets.UTF_8));
        assertThat(values(SpecFile.spec(there))).as("in the other form: " + text).containsAll(came);
        assertThat(values(SpecFile.spec(backRead))).as("there and back: " + text).containsAll(came);
    }

    private static Snapshot reread(Snapshot draft, String text) throws Fault {
        var file = SpecFile.spec(draft);
        var opened = SpecFile.read(file).snapshot();
        assertThat(Codec.request(opened)).as(text).isEqualTo(Masking.without(Codec.request(draft)));
        // A body is read in the form that its names tell, whatever stands beside it.
        if (Telling.form(Codec.request(draft), draft.contract()) == draft.contract())
            assertThat(SpecFile.spec(opened)).asString(StandardCharsets.UTF_8).as(text).isEqualTo(new String(file, StandardCharsets.UTF_8));
        return opened;
    }

    /** What fills or gives way stands at another parameter's place once it was written. */
    private static boolean goesElsewhere(Field<?> field) {
        return field.places().stream().anyMatch(place -> place.manner() != Place.Manner.MOVE);
    }

    /** Every value of a text that says something and is no secret; of a text with commas each part, and of hours the number. */
    private static List<String> values(byte[] text) {
        var found = new ArrayList<String>();
        collect(Masking.without((ObjectNode) JSON.readTree(text)), found);
        return found;
    }

    private static void collect(JsonNode node, List<String> into) {
        if (node.isContainer()) node.forEach(each -> collect(each, into));
        else for (var part : node.asString().split(",")) if (!part.isEmpty()) into.add(part.replaceFirst("^([0-9]+)h$", "$1"));
    }
}
