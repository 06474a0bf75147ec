package ackcomposer.app.send;

import ackcomposer.catalogue.field.Message;
import ackcomposer.view.session.Session;

/** Why a request cannot be sent yet; nothing was sent. */
public final class Unready extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message words;

    Unready(String key, Object... args) {
        super(key);
        words = Message.of(Session.class, key, args);
    }

    public Message words() {
        return words;
    }
}
