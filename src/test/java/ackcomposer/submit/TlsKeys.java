package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate that a server signed itself.
 *
 * @param certificate the file of it for those who trust it
 * @param store       the file of it with its key, for those who serve
 */
record TlsKeys(SSLContext context, Path certificate, Path store) {
    static final String PASSWORD = "changeit";

    /** @param name as the certificate has it: {@code ip:127.0.0.1}, {@code dns:a.example} */
    static TlsKeys of(Path folder, String name) throws Exception {
        var store = folder.resolve(name.replaceAll("\\W", "-") + ".p12");
        var pem = folder.resolve(name.replaceAll("\\W", "-") + ".pem");
        keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=test", "-ext", "san=" + name, "-storetype", "PKCS12");
        keytool(store, "-exportcert", "-rfc", "-file", pem.toString());
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return new TlsKeys(context, pem, store);
    }

    private static void keytool(Path store, String command, String... more) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), command, "-alias", "x",
                "-keystore", store.toString(), "-storepass", PASSWORD));
        words.addAll(List.of(more));
        var made = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(made.waitFor()).isZero();
    }

    /** How calls are made by whoever trusts this certificate. */
    Transport trusted() throws IOException {
        return Transport.DIRECT.trusting(certificate);
    }
}
