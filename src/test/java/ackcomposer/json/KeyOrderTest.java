package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** In which order a request with every parameter has its keys, in either form, for either type of cluster. */
class KeyOrderTest {

    @SuppressWarnings("unchecked")
    private static Values full(Values row, Form form) {
        var next = row;
        for (var field : form.fields()) {
            if (field.aid()) continue;
            if (field.leaf()) next = next.with(field, Samples.example(field));
            else if (field.kind() == Kind.ROWS)
                next = next.with((Field<List<Row>>) field, List.<Row>of(full(Values.row(field.rows()), field.rows())));
        }
        return next;
    }

    private static List<String> paths(JsonNode node, String prefix) {
        var found = new ArrayList<String>();
        node.properties().forEach(member -> {
            var value = member.getValue();
            var path = prefix + member.getKey();
            found.add(path);
            if (value.isObject()) found.addAll(paths(value, path + "."));
            else if (value.isArray() && !value.isEmpty() && value.get(0).isObject()) found.addAll(paths(value.get(0), path + "[]."));
        });
        return found;
    }

    @ParameterizedTest
    @CsvSource({"2024,Kubernetes", "2026,Kubernetes", "2024,ManagedKubernetes", "2026,ManagedKubernetes"})
    void keysStandInTheirOrder(String year, String type) {
        var form = Stream.of(Contract.values()).filter(contract -> contract.year().equals(year)).findFirst().orElseThrow();
        var draft = Snapshot.empty().edit(0, root -> full(root, Catalogue.REQUEST)).set(0, Catalogue.BASICS.clusterType, type).in(form);
        var order = "order/" + year + "-" + type + ".txt";
        var listed = new String(Samples.bytes(order), StandardCharsets.UTF_8).lines().toList();
        assertThat(paths(Codec.request(draft), "")).as("src/test/resources/ackcomposer/" + order).isEqualTo(listed);
    }
}
