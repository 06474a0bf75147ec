package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.LoopbackService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** A secret in every secret place is in no file and on no output, whatever verb is used and whatever becomes of it. */
@Timeout(120)
class CanaryTest extends Terminal {
    private final String canary = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> said = new ArrayList<>();
    private int secrets;

    /** A password by the rules of the field. */
    private String secret() {
        return "Cn" + canary + "#" + secrets++;
    }

    @BeforeEach
    void keys() throws Exception {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret());
        env.put("ALIBABA_CLOUD_SECURITY_TOKEN", secret());
        env.put("POOL_PASSWORD", secret());
        env.put("HOME", home.resolve("user").toString());
        Files.createDirectories(home.resolve("user/.aliyun"));
        Files.createDirectories(home.resolve("user/.alibabacloud"));
        file("user/.aliyun/config.json", "{\"profiles\":[{\"name\":\"sts\",\"mode\":\"StsToken\",\"access_key_id\":\"STS.1\","
                + "\"access_key_secret\":\"" + secret() + "\",\"sts_token\":\"" + secret()
                + "\"},{\"name\":\"ext\",\"mode\":\"External\",\"process_command\":\"x "
                + secret() + "\"}]}");
        file("user/.alibabacloud/credentials.ini", "[plain]\nenable = true\ntype = access_key\naccess_key_id = LTAI-2\naccess_key_secret = "
                + secret() + "\n[off]\naccess_key_secret = " + secret() + "\n");
    }

    private String request(String more) {
        return Samples.valid()
                .replace("\"key_pair\": \"ops-key\",\n  \"addons\"", "\"login_password\": \"" + secret() + "\",\n  \"addons\"")
                .replace("        \"key_pair\": \"ops-key\",\n", "        \"login_password\": \"${env:POOL_PASSWORD}\",\n")
                .replaceFirst("\\{", "{" + more);
    }

    private void say(String in, String... args) {
        run(in, args);
        said.add(String.join(" ", args) + "\n" + out + err);
    }

    private static LoopbackService.Script echo(int status, boolean inJson) {
        return (socket, service) -> {
            var request = service.requests().get(service.requests().size() - 1);
            var all = request.headers() + new String(request.body(), StandardCharsets.UTF_8);
            var body = inJson ? JsonMapper.shared().writeValueAsString(Map.of("code", "Bad", "message", all)) : "<p>" + all + "</p>";
            LoopbackService.json(status, body).play(socket, service);
        };
    }

    private void submit(LoopbackService service, String profile) {
        var args = new ArrayList<>(List.of("submit", "--endpoint", service.url(), "--confirm", "prod-bj-01", "-"));
        args.addAll(List.of("--resolve-seconds", "0"));
        if (profile != null) args.addAll(List.of("--json", "--profile", profile));
        say(request(""), args.toArray(String[]::new));
    }

    private Map<Path, String> files() throws IOException {
        var texts = new LinkedHashMap<Path, String>();
        try (var all = Files.walk(home)) {
            for (var file : all.filter(Files::isRegularFile).filter(file -> !file.startsWith(home.resolve("user"))).toList())
                texts.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return texts;
    }

    @Test
    @Tag("T2")
    @Tag("T3")
    void noSecretIsAnywhereAfterEverything() throws Exception {
        var stray = "\"loginPassword\":\"" + secret() + "\",\"control_plane_config\":{\"login_password\":\"" + secret()
                + "\"},\"extra\":[{\"db_passwd\":\"" + secret() + "\"}],";
        for (var request : List.of(request(""), request(stray))) for (var contract : List.of("2024", "2026")) {
            say(request, "check", "--contract", contract, "-");
            say(request, "check", "--json", "--contract", contract, "-");
            say(request, "check", "--fix", "--contract", contract, "-o", home.resolve("fixed" + said.size() + ".json").toString(), "-");
            say(request, "export", "--contract", contract, "-");
            say(request, "export", "--contract", contract, "-o", home.resolve("out" + said.size() + ".json").toString(), "-");
            say(request, "export", "--as", "migration-report", "--contract", contract, "-");
        }
        say(request("").substring(0, 400), "check", "-");
        var scripts = List.of(LoopbackService.json(200, "{\"cluster_id\":\"c1\"}"), echo(400, true), echo(500, true), echo(502, false),
                LoopbackService.hangUp(), LoopbackService.json(200, "{\"cluster_id\":\"" + env.get("POOL_PASSWORD") + "\"}"));
        for (var script : scripts) for (var profile : new String[] {null, "sts", "ini:plain"})
            try (var service = LoopbackService.start(script)) {
                submit(service, profile);
                assertThat(service.requests()).as(out + err).hasSize(1);
                assertThat(new String(service.requests().get(0).body(), StandardCharsets.UTF_8)).as("it is sent").contains(canary);
            }
        for (var fate : List.of("success", "EmptyCIDR", "reset")) say(request(""), "rehearse", "--fate", fate, "--json", "-");
        assertThat(out).contains("rehearsal");
        for (var profile : List.of("ext", "off", "nobody"))
            say(request(""), "submit", "--endpoint", "http://127.0.0.1:9", "--confirm", "prod-bj-01", "--profile", profile, "-");
        say(request(""), "submit", "--confirm", "prod-bj-01", "--proxy", "https://me:" + canary.toUpperCase() + "@p:1", "-");
        said.set(said.size() - 1, out + err);
        say("", "ledger");
        say("", "ledger", "--json");
        assertThat(said).hasSizeGreaterThan(40).noneMatch(text -> text.toLowerCase().contains(canary));
        assertThat(files()).hasSizeGreaterThan(20);
        files().forEach((file, text) -> assertThat(text.contains(canary)).as(file.toString()).isFalse());
    }
}
