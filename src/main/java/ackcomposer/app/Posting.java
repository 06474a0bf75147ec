package ackcomposer.app;

import ackcomposer.catalogue.Catalogue;
import ackcomposer.catalogue.Secrets;
import ackcomposer.json.Codec;
import ackcomposer.json.Json;
import ackcomposer.json.Masking;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Standing;
import ackcomposer.model.Withheld;
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
record Posting(Intent intent, Endpoint endpoint, byte[] body) {

    /** Says why a draft without errors can not be sent all the same: a secret that is missing, a placeholder. */
    static void refuseUnready(Snapshot snapshot) throws Unready {
        for (var scope : snapshot.scopes()) for (var field : Snapshot.fields(scope.row()))
            if (scope.row().raw(field) instanceof Withheld && !Standing.of(snapshot, scope, field).isEmpty()) throw new Unready("create.secrets");
        for (Problem problem : Checker.check(snapshot))
            if (problem.rule().equals("field.placeholder")) throw new Unready("create.placeholder", problem.at().get(0).field());
    }

    /** @param account where it is not known, the id of the access key */
    static Posting of(Snapshot snapshot, Endpoint endpoint, String account, Map<String, String> env) throws Unready {
        refuseUnready(snapshot);
        var root = snapshot.root();
        var masked = Json.bytes(Masking.dotted(Codec.request(snapshot)));
        var intent = new Intent(root.get(Catalogue.BASICS.regionId).orElse(""), endpoint.base().toString(), account,
                root.get(Catalogue.BASICS.name).orElse(""), Ledger.hash(masked));
        return new Posting(intent, endpoint, Json.bytes(Codec.request(resolved(snapshot, env))));
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
