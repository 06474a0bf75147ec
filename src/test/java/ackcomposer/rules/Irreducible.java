package ackcomposer.rules;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks of a reported set of places whether each of them is needed for the problem. */
final class Irreducible {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Irreducible() {
    }

    /** Problems of rules that name several fields, with the paths of those. */
    static List<Named> of(Body body) {
        var snapshot = body.snapshot();
        var paths = new Paths(snapshot);
        return Samples.check(snapshot).stream().filter(Problem::speaksAlone)
                .map(problem -> new Named(problem, wholes(problem).map(paths::of).toList(), wholes(problem).map(Ref::field).toList()))
                .filter(named -> named.paths.size() > 1).toList();
    }

    private static Stream<Ref> wholes(Problem problem) {
        return problem.at().stream().map(Ref::whole).distinct();
    }

    /**
     * A problem with the whole fields that it names.
     *
     * @param paths  of those fields
     * @param fields the same, in the same order
     */
    record Named(Problem problem, List<String> paths, List<Field<?>> fields) {

        /** Fields of which the value of the valid request, all else as it is, does not make the problem go away. */
        List<String> unmovedBy(Body mutant, Body valid) {
            // What stands in an object of a wrong type cannot be put right alone.
            return paths.stream().filter(mutant::reaches).filter(path -> !mutant.get(path).equals(valid.get(path)))
                    .filter(path -> isThere(with(mutant, path, valid.get(path)))).toList();
        }

        /** Whether the valid request did not have it, so that the mutation brought it. */
        boolean isNewTo(Body valid) {
            return !isThere(valid);
        }

        /** Whether no other value of that field, all else as it is, makes the problem go away. */
        boolean isIdle(Body mutant, String path) {
            var field = fields.get(paths.indexOf(path));
            return values(field, mutant.get(path)).stream().allMatch(value -> isThere(with(mutant, path, value)));
        }

        /** The same words of these fields or of some of them. */
        private boolean isThere(Body body) {
            var snapshot = body.snapshot();
            var places = new Paths(snapshot);
            return Samples.check(snapshot).stream()
                    .anyMatch(other -> other.rule().equals(problem.rule()) && other.words().key().equals(problem.words().key())
                            && paths.containsAll(wholes(other).map(places::of).toList()));
        }
    }

    private static Body with(Body body, String path, Optional<JsonNode> value) {
        var changed = body.copy();
        changed.set(path, value.orElse(null));
        return changed;
    }

    /** Absent, each option, and a few values of its kind. */
    private static List<Optional<JsonNode>> values(Field<?> field, Optional<JsonNode> now) {
        var values = new ArrayList<Optional<JsonNode>>(List.of(Optional.empty()));
        field.options().forEach(option ->
                values.add(Optional.of(field.kind() == Kind.WHOLE ? Body.json(option) : NODES.stringNode(option))));
        switch (field.kind()) {
            case WHOLE -> Stream.of(0, 1, 5, 100, 2000).forEach(number -> values.add(Optional.of(NODES.numberNode(number))));
            case FLAG -> Stream.of(true, false).forEach(flag -> values.add(Optional.of(NODES.booleanNode(flag))));
            case TEXT -> Stream.of(field.example(), "1.36.2-aliyun.1", "1.22.10-aliyun.1", "10.128.0.0/16", "172.30.0.0/16",
                    "172.31.0.0/20").forEach(text -> values.add(Optional.of(NODES.stringNode(text))));
            case STRINGS -> {
                var first = now.filter(list -> list.isArray() && !list.isEmpty()).map(list -> list.get(0).asString("")).orElse("vsw-new1");
                Stream.of(2, 3, 5).forEach(size -> values.add(Optional.of(list(Collections.nCopies(size, first)))));
                Stream.of("vsw-new1", "ecs.ebmg7.32xlarge", "ecs.gn6i-c4g1.xlarge", "ecs.g8y.xlarge", "ecs.g7t.xlarge", "ecs.c7.xlarge")
                        .forEach(item -> values.add(Optional.of(list(List.of(item)))));
            }
            default -> { }
        }
        return values;
    }

    private static JsonNode list(List<String> items) {
        var list = NODES.arrayNode();
        items.forEach(list::add);
        return list;
    }
}
