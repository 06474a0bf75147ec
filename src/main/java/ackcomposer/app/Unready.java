package ackcomposer.app;

import ackcomposer.catalogue.Message;

/** Why a request cannot be sent yet; nothing was sent. */
final class Unready extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Message words;

    Unready(String key, Object... args) {
        super(key);
        words = Message.of(ackcomposer.view.Session.class, key, args);
    }

    Message words() {
        return words;
    }
}
