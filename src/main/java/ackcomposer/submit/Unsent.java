package ackcomposer.submit;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Why nothing was sent. */
public enum Unsent {
    NO_SUCH_HOST("NoSuchHost"),
    CONNECTION_REFUSED("ConnectionRefused"),
    CONNECT_TIMEOUT("ConnectTimeout"),
    CONNECTION_FAILED("ConnectionFailed"),
    TLS_FAILURE("TlsFailure"),
    INTERRUPTED("Interrupted"),
    OPEN_INTENT("OpenIntent"),
    NO_CREDENTIALS("NoCredentials"),
    LEDGER_FAULT("LedgerFault"),
    LEDGER_BUSY("LedgerBusy"),
    ALREADY_ACCEPTED("AlreadyAccepted"),
    NAME_TAKEN("NameTaken"),
    PROXY_REFUSED("ProxyRefused");

    private final String code;

    Unsent(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The JDK wraps the true cause of a failure to connect, so the most telling one of the chain counts. */
    static Unsent of(Throwable failure) {
        if (Causes.any(failure, UnresolvedAddressException.class) || Causes.any(failure, UnknownHostException.class)) return NO_SUCH_HOST;
        if (Causes.any(failure, SSLException.class)) return TLS_FAILURE;
        if (Causes.any(failure, HttpConnectTimeoutException.class) || failure instanceof TimeoutException) return CONNECT_TIMEOUT;
        if (Causes.any(failure, ConnectException.class)) return CONNECTION_REFUSED;
        return failure instanceof InterruptedException ? INTERRUPTED : CONNECTION_FAILED;
    }
}
