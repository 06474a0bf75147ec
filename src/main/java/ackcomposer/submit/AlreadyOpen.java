package ackcomposer.submit;

import java.io.IOException;

/** The same intent has an open record: it was sent, perhaps by another process, and its outcome is not known. */
public final class AlreadyOpen extends IOException {
    private static final long serialVersionUID = 1L;

    AlreadyOpen(Intent intent) {
        super(intent.key());
    }
}
