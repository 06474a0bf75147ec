package ackcomposer.app.send;

import ackcomposer.catalogue.field.Message;
import ackcomposer.view.session.Session;

/** Why a request cannot be sent yet; nothing was sent. */
public final class Unready extends Exception {
    private static final long serialVersionUID = 1;
    private final String code;
    private final transient Message words;

    Unready(String key, Object... args) {
        this("Unready", key, args);
    }

    private Unready(String code, String key, Object... args) {
        super(key);
        this.code = code;
        words = Message.of(Session.class, key, args);
    }

    /** A reference to a variable that holds no password. */
    static Unready noSecret(String key, String variable) {
        return new Unready("NoSecret", key, variable);
    }

    /** What scripts know it by. */
    public String code() {
        return code;
    }

    public Message words() {
        return words;
    }
}
