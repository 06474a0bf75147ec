package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.submit.KeyFetch.NoKey.Reason;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A program or an address yields a key, within bounds of time and size, and by no shell. */
class KeyFetchTest {
    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String CLI = "{\"mode\":\"StsToken\",\"access_key_id\":\"STS.a-1234\",\"access_key_secret\":\"s\","
            + "\"sts_token\":\"t\","
            + "\"expiration\":\"2026-11-24T13:00:00Z\"}";
    private static final String URI = "{\"Code\":\"Success\",\"AccessKeyId\":\"STS.a-1234\",\"AccessKeySecret\":\"s\","
            + "\"SecurityToken\":\"t\","
            + "\"Expiration\":\"2099-01-01T00:00:00Z\"}";

    @TempDir
    Path folder;

    private static Profile profile(boolean program, String text) {
        return Profile.asking("x", Profile.Source.CLI, "External", "cn-beijing", new Profile.Origin(program, text));
    }

    private static Profile get(boolean program, String text) throws KeyFetch.NoKey {
        return new KeyFetch(Transport.DIRECT).of(profile(program, text), NOW);
    }

    private static void fails(boolean program, String text, Reason reason) {
        assertThatThrownBy(() -> get(program, text)).isInstanceOfSatisfying(KeyFetch.NoKey.class,
                none -> assertThat(none.reason()).isEqualTo(reason));
    }

    private String script(String lines) throws IOException {
        var file = Files.writeString(folder.resolve("get-cred"), "#!/bin/sh\n" + lines + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file.toString();
    }

    private static void isTheKey(Profile got) {
        assertThat(got.credentials()).contains(new Credentials("STS.a-1234", "s", "t"));
        assertThat(got.hindrance()).isNull();
        assertThat(got.region()).isEqualTo("cn-beijing");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramYieldsIt() throws Exception {
        var got = get(true, script("cat > /dev/null; echo noise >&2; echo '" + CLI + "'"));
        isTheKey(got);
        assertThat(got.expires()).isEqualTo(Instant.parse("2026-11-24T13:00:00Z"));
    }

    @Tag("T14")
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noShellReadsTheCommand() throws Exception {
        var ran = folder.resolve("RAN");
        fails(true, "echo " + CLI.replace(" ", "") + "; touch " + ran, Reason.NOT_ONE);
        assertThat(ran).doesNotExist();
        isTheKey(get(true, script("[ \"$2\" = '$(id)' ] && echo '" + CLI + "'") + " --profile $(id)"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoKeyIsSaidToBeNone() throws Exception {
        fails(true, folder.resolve("nowhere").toString(), Reason.NOT_RUN);
        fails(true, script("exit 3"), Reason.FAILED);
        fails(true, script("echo hello"), Reason.NOT_ONE);
        fails(true, script("echo '{\"access_key_id\":\"a\"}'"), Reason.NOT_ONE);
        fails(true, script("echo '" + CLI.replace("13:00", "11:00") + "'"), Reason.EXPIRED);
        fails(true, script("head -c 1100000 /dev/zero"), Reason.TOO_LARGE);
    }

    @Tag("T14")
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatDoesNotEndIsEndedWithAllThatItBegan() throws Exception {
        var pid = folder.resolve("pid");
        var text = script("sleep 3600 & echo $! > " + pid + "; wait");
        assertThatThrownBy(() -> new KeyFetch(Transport.DIRECT, Duration.ofSeconds(2)).of(profile(true, text), NOW))
                .isInstanceOfSatisfying(KeyFetch.NoKey.class, none -> assertThat(none.reason()).isEqualTo(Reason.TOO_SLOW));
        if (!Files.exists(pid)) return;  // a machine that is too slow has not even begun
        var begun = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        begun.ifPresent(process -> process.onExit().join());
    }

    @Test
    void anAddressOfThisMachineYieldsIt() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cred", exchange -> answer(exchange, 200, URI));
        server.createContext("/no", exchange -> answer(exchange, 403, URI));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/cred");
            answer(exchange, 302, URI);
        });
        server.createContext("/fault", exchange -> answer(exchange, 200, URI.replace("Success", "Fault")));
        server.start();
        try {
            var base = "http://127.0.0.1:" + server.getAddress().getPort();
            isTheKey(get(false, base + "/cred"));
            fails(false, base + "/no", Reason.FAILED);
            fails(false, base + "/moved", Reason.FAILED);
            fails(false, base + "/fault", Reason.FAILED);
        } finally {
            server.stop(0);
        }
        fails(false, "http://127.0.0.1:" + server.getAddress().getPort() + "/cred", Reason.UNREACHABLE);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Tag("T14")
    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/cred", "ftp://127.0.0.1/x", "file:///etc/passwd", "https://u:p@example.com/", "nonsense",
        "", "http://127.0.0.1.example.com/"})
    void anAddressInClearOrOfAnotherKindIsNotFetched(String address) {
        var origin = new Profile("x", Profile.Source.CLI, "CredentialsURI", null, null, null, Profile.Hindrance.RUNS,
                new Profile.Origin(false, address));
        assertThatThrownBy(() -> new KeyFetch(Transport.DIRECT).of(origin, NOW)).isInstanceOfSatisfying(KeyFetch.NoKey.class,
                none -> assertThat(none.reason()).isEqualTo(Reason.ADDRESS));
    }

    @ParameterizedTest
    @CsvSource({"true, INCOMPLETE", "false, INCOMPLETE"})
    void aProfileThatNamesNeitherIsIncomplete(boolean program, Profile.Hindrance hindrance) {
        assertThat(profile(program, "").hindrance()).isEqualTo(hindrance);
    }
}
