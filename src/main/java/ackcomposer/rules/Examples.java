package ackcomposer.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** For each row of the tables of rules a request, as short as it can be, that breaks it. */
final class Examples {
    private static final Map<String, String> BY_ID = read();

    private Examples() {
    }

    static Optional<String> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    private static Map<String, String> read() {
        try (var in = Objects.requireNonNull(Examples.class.getResourceAsStream("/ackcomposer/rules/examples.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)).collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
