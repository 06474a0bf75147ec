package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Message;
import java.util.Optional;

/** The command line was used in a way that it does not know; said in one line, exit 64. */
final class Usage extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Message words;

    Usage(String key, Object... args) {
        super(key);
        words = Message.of(Usage.class, key, args);
    }

    /** What was said wrong, where the library says that something went wrong with it. */
    static Optional<Usage> in(Throwable fault) {
        for (var at = fault; at != null; at = at.getCause()) if (at instanceof Usage usage) return Optional.of(usage);
        return Optional.empty();
    }

    Message words() {
        return words;
    }
}
