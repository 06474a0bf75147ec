package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Why nothing was sent is told by the most telling cause, however deep it lies; what only may have failed before is not counted so. */
class UnsentTest {

    private static <T extends Throwable> T by(T failure, Throwable cause) {
        failure.initCause(cause);
        return failure;
    }

    private static Throwable wrapped(Throwable cause) {
        return new IOException("outer", new RuntimeException("middle", cause));
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new UnknownHostException("h"), Unsent.NO_SUCH_HOST, "NoSuchHost"),
                Arguments.of(by(new ConnectException(), new UnresolvedAddressException()), Unsent.NO_SUCH_HOST, "NoSuchHost"),
                Arguments.of(new SSLException("x"), Unsent.TLS_FAILURE, "TlsFailure"),
                Arguments.of(by(new ConnectException(), new SSLException("x")), Unsent.TLS_FAILURE, "TlsFailure"),
                Arguments.of(new HttpConnectTimeoutException("x"), Unsent.CONNECT_TIMEOUT, "ConnectTimeout"),
                Arguments.of(by(new HttpConnectTimeoutException("x"), new ConnectException()), Unsent.CONNECT_TIMEOUT, "ConnectTimeout"),
                Arguments.of(new ConnectException("x"), Unsent.CONNECTION_REFUSED, "ConnectionRefused"),
                Arguments.of(new IOException("x"), Unsent.CONNECTION_FAILED, "ConnectionFailed"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void theMostTellingCauseCounts(Throwable failure, Unsent reason, String code) {
        assertThat(Unsent.of(failure)).isEqualTo(reason);
        assertThat(Unsent.of(wrapped(failure))).isEqualTo(reason);
        assertThat(reason.code()).isEqualTo(code);
    }

    @Test
    void aDeadlineAndAStopAreOnlyWhatEndedTheWaitItself() {
        assertThat(Unsent.of(new TimeoutException())).isEqualTo(Unsent.CONNECT_TIMEOUT);
        assertThat(Unsent.of(new InterruptedException())).isEqualTo(Unsent.INTERRUPTED);
        assertThat(Unsent.of(wrapped(new TimeoutException()))).isEqualTo(Unsent.CONNECTION_FAILED);
        assertThat(Unsent.of(wrapped(new InterruptedException()))).isEqualTo(Unsent.CONNECTION_FAILED);
    }

    @Test
    void eachReasonHasTheCodeThatScriptsKnow() {
        assertThat(Stream.of(Unsent.values()).map(Unsent::code)).containsExactly("NoSuchHost", "ConnectionRefused", "ConnectTimeout",
                "ConnectionFailed", "TlsFailure", "Interrupted", "OpenIntent", "NoCredentials", "LedgerFault", "LedgerBusy",
                "AlreadyAccepted", "NameTaken", "ProxyRefused");
    }

    /** Of exceptions that cause each other there is no end. */
    @Test
    void aCircleOfCausesEnds() {
        var one = new IOException("one");
        var two = new IOException("two", one);
        one.initCause(two);
        assertThat(Unsent.of(one)).isEqualTo(Unsent.CONNECTION_FAILED);
        assertThat(Causes.text(one)).isEqualTo("IOException: two");
    }

    @ParameterizedTest
    @CsvSource({"18, true", "19, false"})
    void twentyCausesAreLookedAt(int between, boolean found) {
        Throwable failure = new UnknownHostException("h");
        for (var i = 0; i <= between; i++) failure = new IOException(failure);
        assertThat(Causes.any(failure, UnknownHostException.class)).isEqualTo(found);
    }

    @Test
    void theInnermostCauseThatSaysSomethingIsTold() {
        assertThat(Causes.text(new IOException("outer", new ConnectException("in\u001bner")))).isEqualTo("ConnectException: in\\u001Bner");
        assertThat(Causes.text(by(new IOException("outer"), new UnresolvedAddressException()))).isEqualTo("IOException: outer");
        assertThat(Causes.text(new UnresolvedAddressException())).isEqualTo("UnresolvedAddressException");
    }
}
