package ackcomposer.rules;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every way in which a test breaks a valid request: the tables of rules and limits, and a wrong type for each field. */
final class Mutations {
    static final List<Mutation> ALL = Stream.of(rules(), limits(), Samples.fields().flatMap(Mutations::types)).flatMap(some -> some)
            .toList();

    private Mutations() {
    }

    /** For registered clusters hardly any rule is known. */
    private static Stream<Mutation> rules() {
        return Drafts.rows("rules")
                .map(row -> Mutation.of("!cluster_type=\"ExternalKubernetes\"" + (row[0].isBlank() ? "" : " ; " + row[0]), row[1], row[2]));
    }

    static Stream<Mutation> limits() {
        return Drafts.rows("limits").flatMap(row -> limit(row, row[3]));
    }

    /** Each value that a row of such a table forbids, where that guard holds. */
    static Stream<Mutation> limit(String[] row, String guard) {
        var said = row[2].split("(?=[\\[:])", 2);
        var place = row[0] + (said.length > 1 ? said[1].replace(":", "") : "");
        return Stream.of(row[1].split(" \\| ")).map(value -> Mutation.of(guard, row[0] + "=" + value, said[0] + " " + place));
    }

    /** JSON of another type than the reference prints; where that is a list, also an item of another type. */
    private static Stream<Mutation> types(Field<?> field) {
        // What the form of the reference has no place for is a key out of place there, and the matter of TellingTest.
        if (field.aid() || isLater(field)) return Stream.of();
        var path = field.full().replaceFirst("^nodepools\\[]\\.", "@.").replace("[]", "[0]");
        var wrong = new ArrayList<Mutation>();
        for (var value : others(field))
            wrong.add(Mutation.of("", path + "=" + value, "error "
                    + (field.wire() == Wire.TEXT && value.equals("\"x\"") ? "field.pattern " : "field.type ") + path));
        if (field.kind() == Kind.STRINGS && field.wire() == Wire.PLAIN)
            wrong.add(Mutation.of("", path + "=[7]", "error field.type " + path + "[0]"));
        if (field.kind() == Kind.ROWS) wrong.add(Mutation.of("", path + "=[{},7]", "error field.type " + path + "[1]"));
        if (field.kind() == Kind.FLAG && field.wire() == Wire.TEXT)
            wrong.add(Mutation.of("", path + "=\"on\"", "error field.choice " + path));
        return wrong.stream();
    }

    private static boolean isLater(Field<?> field) {
        return field.newer() || field == Catalogue.NETWORK.vswitchIds || field.owner().table().filter(Mutations::isLater).isPresent();
    }

    private static List<String> others(Field<?> field) {
        return switch (field.kind()) {
            case TEXT, CHOICE -> field.wire() == Wire.TEXT ? List.of("{\"a\":1}", "[\"x\"]")
                    : field.wire() == Wire.HOURS ? List.of("true", "[\"x\"]") : List.of("7", "true", "[\"x\"]");
            case WHOLE -> List.of("\"x\"", "1.5", "true", "[1]");
            case FLAG -> field.wire() == Wire.TEXT ? List.of("1", "[true]") : List.of("\"true\"", "1", "{\"a\":1}");
            case STRINGS -> field.wire() == Wire.COMMA ? List.of("7", "[\"x\"]") : List.of("\"x\"", "{\"a\":1}");
            case ROWS -> List.of("{\"a\":1}", "\"x\"");
            case GROUP -> List.of("7", "[1]");
        };
    }
}
