package ackcomposer.rules;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Odd values, tried on a field to learn what its limits can say: a check is a function, which knows it no other way. */
final class Probe {
    private static final List<String> TEXTS = List.of("a b", "", " ", "_a", "a_b", "-a", "x", "{", "[]", "<id>", "vpc-1****",
            "key-1", "${x}", "aaaaaaaa", "Aa1 aaaa", "aliyun", "acs:a", "http://a", "k8s.io/a", "KubernetesWorkerRole-1", "latest",
            "cn-nowhere", "Mars/Olympus", "Europe/Berlin", "ack.pro.9xlarge", "10.0.0.1/8", "8.8.0.0/16", "10.96.0.0/16",
            "customized,,ip,", "customized,a,5,b", "-----BEGIN PRIVATE KEY-----", "x".repeat(300), encoded(20), encoded(40));
    private static final List<Long> NUMBERS = List.of(-1L, 0L, 600L, 1_000_000_000L);
    /** What a reader takes in at a glance. */
    private static final int SHORT = 60;

    private final Field<?> field;
    private final List<Said> all;

    /** What a limit said, and of which value. */
    private record Said(String word, Severity severity, Object value) {
    }

    Probe(Field<?> field) {
        this.field = field;
        all = values().flatMap(value -> OwnLimits.findings(field, value, Contract.FORM_2024).stream()
                .map(finding -> new Said("field." + finding.rule(), finding.severity(), value))).toList();
    }

    Field<?> field() {
        return field;
    }

    /** How much that word matters where its limits say it. */
    Stream<Severity> severities(String word) {
        return said(word).map(Said::severity);
    }

    private Stream<Said> said(String word) {
        return all.stream().filter(said -> said.word.equals(word));
    }

    private static String encoded(int kibibytes) {
        return Base64.getEncoder().encodeToString(new byte[kibibytes * 1024]);
    }

    private Stream<?> values() {
        return switch (field.kind()) {
            case TEXT, CHOICE -> TEXTS.stream();
            case WHOLE -> NUMBERS.stream().map(Whole::of);
            case STRINGS -> Stream.concat(lists(), TEXTS.stream().map(List::of));
            case ROWS -> Stream.of(rows(2), rows(300));
            case FLAG, GROUP -> Stream.of();
        };
    }

    private static Stream<List<String>> lists() {
        return Stream.of(List.of(), Collections.nCopies(2, "x"), IntStream.range(0, 300).mapToObj(Integer::toString).toList());
    }

    /** Rows that are all alike. */
    private List<Row> rows(int count) {
        var row = Values.row(field.rows());
        for (var column : field.rows().fields()) if (column.kind() == Kind.TEXT) row = row.with(column, column.example());
        return Collections.nCopies(count, row);
    }

    /** A draft of which that is said, if a reader would look at it: no table, no long text, no secret. */
    Optional<Snapshot> example(String word) {
        if (!field.leaf() || field.secret() || field.place(Contract.FORM_2024, ClusterType.DEDICATED).isEmpty()) return Optional.empty();
        return said(word).map(Said::value)
                .filter(value -> !value.toString().isEmpty() && value.toString().length() < SHORT)
                .findFirst().map(value -> draft(field, value));
    }

    /** A draft with nothing in it but that value of the field. */
    private static Snapshot draft(Field<?> field, Object value) {
        return field.owner().table().map(table -> draft(table, List.of(Values.row(field.owner()).with(field, value))))
                .orElseGet(() -> Snapshot.empty().edit(0, root -> root.with(field, value)));
    }
}
