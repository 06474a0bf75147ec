package ackcomposer.export;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Json;
import ackcomposer.model.Snapshot;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The parameters of a request as a JSON Schema (draft 2020-12), for editors that complete and explain: names in both languages, types,
 * values on offer, what must be there. It holds for every type of cluster, so it knows of no rule across fields; members that it does not
 * name are allowed, as the reader allows them.
 */
final class SchemaFormat implements Format {
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public boolean isOfDraft() {
        return false;
    }

    /** Of the form that was asked for; where none was, of that in which the draft is. */
    @Override
    public String text(Snapshot draft, Wish wish) {
        var contract = wish.contract() == null ? draft.contract() : wish.contract();
        var root = NODES.objectNode().put("$schema", DRAFT).put("title", "ACK CreateCluster, " + contract.year())
                .put("type", "object");
        var written = new Written(contract);
        Catalogue.PAGES.forEach(form -> written.add(root, form));
        child(root, "x-ack-composer").put("type", "object").put("description", "Read by ACK Composer, and never sent.\nACK 集群编排器读取，不会提交。");
        return Json.text(root);
    }

    /** In one form of the request. */
    private record Written(Contract contract) {

        private void add(ObjectNode object, Form form) {
            form.fields().stream().filter(field -> !field.aid()).forEach(field -> paths(field).forEach(path -> put(object, field, path)));
        }

        /** Where it stands, in some type of cluster. */
        private Set<String> paths(Field<?> field) {
            var paths = new LinkedHashSet<String>();
            for (var type : ClusterType.values()) field.place(contract, type).map(Place::path).ifPresent(paths::add);
            return paths;
        }

        private Wire wire(Field<?> field, String path) {
            return Stream.of(ClusterType.values()).flatMap(type -> field.place(contract, type).stream())
                    .filter(place -> place.path().equals(path)).map(Place::wire).findFirst().orElse(field.wire());
        }

        private void put(ObjectNode object, Field<?> field, String path) {
            var at = object;
            var steps = List.of(path.split("\\."));
            for (var step : steps.subList(0, steps.size() - 1)) at = step(at, step);
            var name = steps.get(steps.size() - 1);
            var node = child(at, name);
            describe(node, field);
            shape(node, field, wire(field, path));
            if (steps.size() == 1 && isAlwaysNeeded(field)) require(at, name);
        }

        private static ObjectNode step(ObjectNode at, String step) {
            var isList = step.endsWith("[]");
            var node = child(at, isList ? step.substring(0, step.length() - 2) : step);
            if (!isList) return node.put("type", "object");
            node.put("type", "array");
            return node.withObjectProperty("items").put("type", "object");
        }

        private boolean isAlwaysNeeded(Field<?> field) {
            return field.need() == Need.ALWAYS && field.substitute().isEmpty() && field.when().isEmpty()
                    && Stream.of(ClusterType.values()).allMatch(type -> field.place(contract, type).isPresent());
        }

        private void describe(ObjectNode node, Field<?> field) {
            node.put("title", both(field, "", " · "));
            var help = both(field, ".help", "\n");
            if (!help.isEmpty()) node.put("description", help);
            if (contract == Contract.FORM_2024 && field.retired().isPresent()) node.put("deprecated", true);
        }

        private static String both(Field<?> field, String key, String between) {
            return Stream.of(Lang.EN, Lang.ZH).map(lang -> key.isEmpty() ? Texts.label(field, lang)
                    : Texts.fields(lang).find(field.full() + key).orElse("")).filter(text -> !text.isEmpty()).distinct()
                    .reduce((one, other) -> one + between + other).orElse("");
        }

        private void shape(ObjectNode node, Field<?> field, Wire wire) {
            switch (field.kind()) {
                case TEXT, CHOICE -> text(node, field);
                case WHOLE -> whole(node, wire);
                case FLAG -> flag(node, wire);
                case STRINGS -> strings(node, field, wire);
                case ROWS -> rows(node, field);
                case GROUP -> node.put("type", "object");
            }
            if (field.kind() != Kind.ROWS && field.kind() != Kind.GROUP && field.kind() != Kind.STRINGS && !field.example().isEmpty()
                    && !field.secret() && node.path("type").asString("").equals("string")) node.putArray("examples").add(field.example());
        }

        private void text(ObjectNode node, Field<?> field) {
            node.put("type", "string");
            if (field.secret()) node.put("writeOnly", true);
            var values = Stream.concat(field.options(contract).stream(), field.seen().stream()).distinct().toList();
            if (values.isEmpty()) return;
            // A value that is only on offer, or that the account may have besides, is completed and not demanded.
            if (field.kind() == Kind.CHOICE && !field.open() && field.aliases().isEmpty()) values.forEach(node.putArray("enum")::add);
            else {
                var any = node.putArray("anyOf");
                values.forEach(any.addObject().putArray("enum")::add);
                any.addObject().put("type", "string");
            }
        }

        private static void whole(ObjectNode node, Wire wire) {
            if (wire == Wire.PLAIN) node.put("type", "integer");
            else either(node, "integer").addObject().put("type", "string").put("pattern", "^-?\\d+$");
        }

        private static void flag(ObjectNode node, Wire wire) {
            if (wire == Wire.PLAIN) node.put("type", "boolean");
            else either(node, "boolean").addObject().putArray("enum").add("true").add("false");
        }

        private static ArrayNode either(ObjectNode node, String type) {
            var any = node.putArray("anyOf");
            any.addObject().put("type", type);
            return any;
        }

        private void strings(ObjectNode node, Field<?> field, Wire wire) {
            if (wire == Wire.COMMA) {
                node.put("type", "string");
                return;
            }
            if (wire == Wire.MAP) {
                node.put("type", "object").withObjectProperty("additionalProperties").put("type", "string");
                return;
            }
            node.put("type", "array").withObjectProperty("items").put("type", "string");
            field.most().ifPresent(most -> node.put("maxItems", most));
        }

        private void rows(ObjectNode node, Field<?> field) {
            var items = node.put("type", "array").withObjectProperty("items").put("type", "object");
            field.most().ifPresent(most -> node.put("maxItems", most));
            add(items, field.rows());
        }
    }

    private static ObjectNode child(ObjectNode object, String name) {
        return object.withObjectProperty("properties").withObjectProperty(name);
    }

    private static void require(ObjectNode object, String name) {
        object.withArrayProperty("required").add(name);
    }
}
