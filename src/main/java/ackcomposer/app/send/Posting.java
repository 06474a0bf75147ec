package ackcomposer.app.send;

import ackcomposer.catalogue.check.Secrets;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Codec;
import ackcomposer.json.Json;
import ackcomposer.json.Masking;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import ackcomposer.model.WrittenPlaces;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Intent;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.Order;
import ackcomposer.submit.Trace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that is ready to be sent.
 *
 * @param body    the bytes behind the preview, with secrets in clear and references resolved
 * @param hash    of the body without its secrets
 * @param draft   what can be opened again later: the draft without its secrets
 * @param tag     the value of its own tag {@code ack-composer:submit}; null: it has none
 * @param secrets what no reply may show
 */
public record Posting(Intent intent, Endpoint endpoint, byte[] body, String hash, byte[] draft, String tag,
        List<String> secrets) {

    /** Says why a draft without errors can not be sent all the same: a secret that is missing, a placeholder. */
    public static void refuseUnready(Snapshot snapshot) throws Unready {
        for (var scope : snapshot.scopes()) for (var field : Snapshot.fields(scope.row()))
            if (scope.row().raw(field) instanceof Withheld && !WrittenPlaces.of(snapshot, scope, field).isEmpty())
                    throw new Unready("create.secrets");
        for (Problem problem : Checker.check(snapshot))
            if (problem.rule().equals("field.placeholder")) throw new Unready("create.placeholder", problem.at().get(0).field());
    }

    public static Posting of(Snapshot snapshot, Endpoint endpoint, Map<String, String> env) throws Unready {
        refuseUnready(snapshot);
        return of(snapshot, endpoint, body(snapshot, env));
    }

    /** @param body that of the snapshot */
    static Posting of(Snapshot snapshot, Endpoint endpoint, byte[] body) {
        var request = JsonMapper.shared().readTree(body);
        var tag = request.path("tags").valueStream().filter(entry -> Trace.TAG.equals(entry.path("key").asString("")))
                .map(entry -> entry.path("value")).filter(JsonNode::isString).map(JsonNode::asString).findFirst().orElse(null);
        return new Posting(intent(snapshot, endpoint), endpoint, body, hash(snapshot), SpecFile.spec(snapshot), tag,
                Masking.values(request));
    }

    static Intent intent(Snapshot snapshot, Endpoint endpoint) {
        var root = snapshot.root();
        return Intent.of(root.get(Catalogue.BASICS.regionId).orElse(""), endpoint, root.get(Catalogue.BASICS.name).orElse(""));
    }

    static String hash(Snapshot snapshot) {
        return Ledger.hash(Json.bytes(Masking.dotted(Codec.request(snapshot))));
    }

    /**
     * @param identity where it is asked who calls
     * @param again    the user has said to send though a record stands in the way
     */
    public Order order(Endpoint identity, Credentials credentials, Duration deadline, boolean again) {
        return new Order(intent, endpoint, identity, credentials, body, hash, draft, new Trace(tag, null), secrets, deadline, again);
    }

    /** What leaves: secrets in clear, references to the environment resolved. */
    static byte[] body(Snapshot snapshot, Map<String, String> env) throws Unready {
        return Json.bytes(Codec.request(resolved(snapshot, env)));
    }

    private static Snapshot resolved(Snapshot snapshot, Map<String, String> env) throws Unready {
        var next = snapshot;
        for (var scope : snapshot.scopes()) for (var field : Snapshot.fields(scope.row())) {
            if (!field.secret() || !(scope.row().raw(field) instanceof String text) || !Secrets.isReference(text)) continue;
            var value = env.get(Secrets.variable(text));
            if (value == null || value.isEmpty()) throw Unready.noSecret("create.variable", Secrets.variable(text));
            // The findings would tell of the value; that the variable holds none is enough.
            if (Secrets.isReference(value) || !Secrets.password().of(value).isEmpty())
                throw Unready.noSecret("create.variable_value", Secrets.variable(text));
            next = next.edit(scope.row().id(), values -> values.with(field, value));
        }
        return next;
    }
}
