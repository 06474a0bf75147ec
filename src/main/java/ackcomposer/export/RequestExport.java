package ackcomposer.export;

import ackcomposer.json.Json;
import ackcomposer.model.Snapshot;

/** The request as it would be sent, and nothing else. */
public final class RequestExport {

    private RequestExport() {
    }

    /** A secret that is left out leaves its key out; with secrets, the text is the body that would be posted. */
    public static String text(Snapshot snapshot, boolean withSecrets) {
        return withSecrets ? Json.text(snapshot) : Json.withoutSecrets(snapshot);
    }
}
