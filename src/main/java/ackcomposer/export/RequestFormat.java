package ackcomposer.export;

import ackcomposer.json.Json;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;

/** The request as it would be sent, and nothing else. */
final class RequestFormat implements Format {
    @Override
    public String name() {
        return "request";
    }

    /** A secret that is left out leaves its key out; with secrets, the text is the body that would be posted. */
    @Override
    public String text(Snapshot draft, Wish wish) {
        var written = wish.contract() == null ? draft : Forms.switched(draft, wish.contract());
        return wish.withSecrets() ? Json.text(written) : Json.withoutSecrets(written);
    }
}
