package ackcomposer.submit;

import java.security.cert.CertificateException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** The chain of causes behind a failure of the network. */
final class Causes {
    private static final int MOST = 20;
    /** Said before keys are agreed; other alerts can arrive after the request has left. */
    private static final Pattern BEFORE_KEYS = Pattern.compile("Received fatal alert: (handshake_failure|protocol_version|unrecognized_name"
            + "|insufficient_security)|Remote host (terminated the handshake|closed the channel)|Unsupported or unrecognized SSL message");

    private Causes() {
    }

    static boolean any(Throwable failure, Class<? extends Throwable> kind) {
        return any(failure, kind::isInstance);
    }

    private static boolean any(Throwable failure, Predicate<Throwable> test) {
        return chain(failure).stream().anyMatch(test);
    }

    private static List<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(MOST).toList();
    }

    /** True if no keys were agreed with the server, so that nothing but a greeting can have left. */
    static boolean brokenHandshake(Throwable failure) {
        return any(failure, SSLException.class) && (any(failure, CertificateException.class) || any(failure,
                cause -> cause instanceof SSLException && cause.getMessage() != null && BEFORE_KEYS.matcher(cause.getMessage()).find()));
    }

    static String text(Throwable failure) {
        var last = chain(failure).stream().filter(cause -> cause.getMessage() != null).reduce((outer, inner) -> inner).orElse(failure);
        return SafeText.text(last.getClass().getSimpleName() + (last.getMessage() == null ? "" : ": " + last.getMessage()));
    }
}
