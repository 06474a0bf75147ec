package ackcomposer.submit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reply says: ids, or a code with a message and further entries; and what fate follows from it. */
final class Reply {

    private Reply() {
    }

    /** Accepted: 2xx with a cluster. Refused: 4xx but 408, with a code. All else: unknown. */
    static Outcome classify(int status, byte[] body, String requestIdOfHeader) {
        var text = new String(body, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var parsed = parse(text);
        var values = parsed.orElse(new Content(Map.of(), List.of()));
        var requestId = values.get("requestid").or(() -> Optional.ofNullable(Safe.text(requestIdOfHeader))).orElse(null);
        var cluster = values.get("clusterid");
        if (status / 100 == 2 && cluster.isPresent())
            return new Outcome(Fate.ACCEPTED, cluster.get(), values.get("taskid").orElse(null), requestId, status, List.of(), null);
        var errors = errors(values);
        var refused = status / 100 == 4 && status != 408 && !errors.isEmpty();
        var detail = refused || parsed.isPresent() && !errors.isEmpty() ? null : Safe.text(text);
        return new Outcome(refused ? Fate.REFUSED : Fate.UNKNOWN, null, null, requestId, status, errors, detail);
    }

    /** Members by name, lower case and without "_", and the entries of data. */
    record Content(Map<String, String> members, List<ServiceError> data) {
        Optional<String> get(String name) {
            return Optional.ofNullable(members.get(name)).filter(value -> !value.isBlank()).map(Safe::text);
        }
    }

    private static List<ServiceError> errors(Content content) {
        var errors = new ArrayList<ServiceError>();
        var code = content.get("code").or(() -> content.get("error"));
        code.ifPresent(given -> errors.add(new ServiceError(given, content.get("message").or(() -> content.get("errordescription")).orElse(""))));
        if (code.isEmpty()) return errors;
        content.data.stream().map(entry -> new ServiceError(Safe.text(entry.code()), Safe.text(entry.message())))
                .filter(entry -> !errors.contains(entry)).forEach(errors::add);
        return errors;
    }

    /** By the first character, not by what the header claims. */
    private static Optional<Content> parse(String text) {
        var body = text.strip();
        if (body.startsWith("{")) return ReplyJson.read(body);
        return body.startsWith("<") ? ReplyXml.read(body) : Optional.empty();
    }
}
