package ackcomposer.app.send;

import ackcomposer.catalogue.check.Secrets;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Codec;
import ackcomposer.json.Json;
import ackcomposer.json.Masking;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import ackcomposer.model.WrittenPlaces;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Intent;
import ackcomposer.submit.Ledger;
import java.util.Map;

/**
 * A request that is ready to be sent.
 *
 * @param body the bytes behind the preview, with secrets in clear and references resolved
 */
public record Posting(Intent intent, Endpoint endpoint, byte[] body) {

    /** Says why a draft without errors can not be sent all the same: a secret that is missing, a placeholder. */
    public static void refuseUnready(Snapshot snapshot) throws Unready {
        for (var scope : snapshot.scopes()) for (var field : Snapshot.fields(scope.row()))
            if (scope.row().raw(field) instanceof Withheld && !WrittenPlaces.of(snapshot, scope, field).isEmpty())
                    throw new Unready("create.secrets");
        for (Problem problem : Checker.check(snapshot))
            if (problem.rule().equals("field.placeholder")) throw new Unready("create.placeholder", problem.at().get(0).field());
    }

    /** @param account where it is not known, the id of the access key */
    public static Posting of(Snapshot snapshot, Endpoint endpoint, String account, Map<String, String> env) throws Unready {
        refuseUnready(snapshot);
        return new Posting(intent(snapshot, endpoint, account), endpoint, body(snapshot, env));
    }

    static Intent intent(Snapshot snapshot, Endpoint endpoint, String account) {
        var root = snapshot.root();
        var masked = Json.bytes(Masking.dotted(Codec.request(snapshot)));
        return new Intent(root.get(Catalogue.BASICS.regionId).orElse(""), endpoint.base().toString(), account,
                root.get(Catalogue.BASICS.name).orElse(""), Ledger.hash(masked));
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
            if (value == null || value.isEmpty()) throw new Unready("create.variable", Secrets.variable(text));
            next = next.edit(scope.row().id(), values -> values.with(field, value));
        }
        return next;
    }
}
