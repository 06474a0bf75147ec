package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Message;

/** The command line was used in a way that it does not know; said in one line, exit 64. */
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message words;

    Usage(String key, Object... args) {
        super(key);
        words = Message.of(Usage.class, key, args);
    }

    Message words() {
        return words;
    }
}
