package ackcomposer.rehearsal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A way in which the service refuses a request.
 *
 * @param message with places for what stands in the request: {@code {vswitch}}
 */
record Refusal(String code, int status, String message) {
    private static final List<Refusal> ALL = read();

    private static List<Refusal> read() {
        try (var in = Objects.requireNonNull(Refusal.class.getResourceAsStream("/ackcomposer/rehearsal/refusals.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
                    .map(cells -> new Refusal(cells[0], Integer.parseInt(cells[1]), cells[2])).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Refusal> all() {
        return ALL;
    }

    static Refusal of(String code) {
        return ALL.stream().filter(refusal -> refusal.code.equals(code)).findFirst().orElse(new Refusal(code, 400, code));
    }
}
