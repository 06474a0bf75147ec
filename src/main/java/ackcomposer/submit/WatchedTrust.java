package ackcomposer.submit;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * The JDK's own judgement of a server, and the note that it was in favour: from then on a request may have left. What breaks later,
 * a second handshake too, cannot undo that. Asked once a connection, since nobody hands it sessions of earlier ones.
 */
final class WatchedTrust extends X509ExtendedTrustManager {
    private final X509ExtendedTrustManager judge;
    private final PointOfNoReturn point;

    WatchedTrust(X509ExtendedTrustManager judge, PointOfNoReturn point) {
        this.judge = judge;
        this.point = point;
    }

    private void pass() throws CertificateException {
        if (!point.pass()) throw new CertificateException("too late");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        judge.checkServerTrusted(chain, kind, engine);
        pass();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        judge.checkServerTrusted(chain, kind, socket);
        pass();
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        judge.checkServerTrusted(chain, kind);
        pass();
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) throws CertificateException {
        judge.checkClientTrusted(chain, kind, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) throws CertificateException {
        judge.checkClientTrusted(chain, kind, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
        judge.checkClientTrusted(chain, kind);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return judge.getAcceptedIssuers();
    }
}
