package ackcomposer.app;

import ackcomposer.catalogue.Message;
import ackcomposer.view.Session;

/** Why a request cannot be sent yet; nothing was sent. */
final class Unready extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message words;

    Unready(String key, Object... args) {
        super(key);
        words = Message.of(Session.class, key, args);
    }

    Message words() {
        return words;
    }
}
