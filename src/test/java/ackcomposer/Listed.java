package ackcomposer;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** One row of places.tsv: where a parameter of the reference stands in the 2026 form, "-" for nowhere. */
public record Listed(String path, String dedicated, String managed, String transform, boolean retired) {

    public static Stream<Listed> all() {
        return new String(Samples.bytes("places.tsv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                .map(cell -> new Listed(cell[0], cell[1], cell[2], cell[3], cell[4].equals("yes")));
    }

    /** Each row for both types of cluster. */
    public static Stream<Arguments> arguments() {
        return all().flatMap(row -> Stream.of("Kubernetes", "ManagedKubernetes").map(type -> Arguments.of(row.path, row, type)));
    }

    public String in(String type) {
        return type.equals("Kubernetes") ? dedicated : managed;
    }

    public Field<?> field() {
        return Catalogue.find(path).orElseThrow();
    }

    /** A draft of the type in which the parameter has its example, besides a pool with nothing but a name. */
    public Snapshot draft(String type) {
        var field = field();
        var draft = field.leaf() ? Samples.placed(field).snapshot()
                : Samples.read(Samples.around(field, field.kind() == Kind.ROWS ? "[{\"zzz\":1}]" : "{\"zzz\":1}"));
        var pools = new ArrayList<Row>(draft.root().rows(NODE_POOLS.nodepools));
        pools.add(Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "plain"));
        return draft.set(0, NODE_POOLS.nodepools, List.copyOf(pools))
                .set(0, BASICS.clusterType, field == BASICS.clusterType ? "Kubernetes" : type);
    }
}
