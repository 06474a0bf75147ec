package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Profiles are read from two files that nobody writes; what would run, fetch or take a role is listed and not used. */
@Timeout(60)
class ProfilesTest {
    private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");
    private static final String CONFIG = """
            {"current":"default","meta_path":"","profiles":[
             {"name":"default","mode":"AK","access_key_id":"LTAI-fake-1","access_key_secret":"s1","region_id":"cn-hangzhou"},
             {"name":"sts","mode":"ststoken","access_key_id":"STS.fake-2","access_key_secret":"s2","sts_token":"t2","region_id":""},
             {"name":"bare","mode":"StsToken","access_key_id":"STS.fake-2","access_key_secret":"s2"},
             {"name":"role","mode":"RamRoleArn","access_key_id":"LTAI-fake-3","access_key_secret":"s3","ram_role_arn":"acs:ram::1:role/a"},
             {"name":"ecs","mode":"EcsRamRole","ram_role_name":"my-role"},
             {"name":"chain","mode":"ChainableRamRoleArn","source_profile":"default"},
             {"name":"ext","mode":"External","process_command":"touch RAN"},
             {"name":"uri","mode":"CredentialsURI","credentials_uri":"http://127.0.0.1:7777/cred"},
             {"name":"oidc","mode":"OIDC"},
             {"name":"sso","mode":"CloudSSO","access_key_id":"STS.sso","access_key_secret":"s4","sts_token":"t4",
              "sts_expiration":1893456000},
             {"name":"old","mode":"CloudSSO","access_key_id":"STS.old","access_key_secret":"s5","sts_token":"t5",
              "sts_expiration":1700000000},
             {"name":"oauth","mode":"OAuth","access_key_id":"STS.oauth","access_key_secret":"s6","sts_token":"t6",
              "sts_expiration":1893456000},
             {"name":"undated","mode":"OAuth","access_key_id":"STS.oauth","access_key_secret":"s6","sts_token":"t6"},
             {"name":"odd","mode":"Teleport"},
             {"mode":"AK"}]}
            """;
    private static final String INI = """
            # a comment
            [default]
            enable = true                     # Enable
            type = access_key
            access_key_id = LTAI-ini
            access_key_secret = s7
            [only]
            enable = true
            type = sts
            access_key_id = STS.ini
            access_key_secret = s8
            security_token = t8
            [off]
            type = access_key
            access_key_id = LTAI-off
            access_key_secret = s9
            [role]
            enable = true
            type = ram_role_arn
            [half]
            enable = true
            type = access_key
            """;

    @TempDir
    Path user;

    private Path write(String name, String text) throws IOException {
        var file = user.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }

    private Profiles read() {
        return Profiles.read(user, Map.of(), NOW);
    }

    private Profiles both() throws IOException {
        write(".aliyun/config.json", CONFIG);
        write(".alibabacloud/credentials.ini", INI);
        return read();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"default, LTAI-fake-1, s1, -", "sts, STS.fake-2, s2, t2", "sso, STS.sso, s4, t4",
        "oauth, STS.oauth, s6, t6", "ini:default, LTAI-ini, s7, -", "only, STS.ini, s8, t8", "ini:only, STS.ini, s8, t8"})
    void aProfileThatHoldsAGoodKeyIsOne(String name, String id, String secret, String token) throws IOException {
        assertThat(both().named(name).flatMap(Profile::credentials)).contains(new Credentials(id, secret, token));
    }

    @ParameterizedTest
    @CsvSource({"bare, INCOMPLETE", "role, ROLE", "ecs, ROLE", "chain, ROLE", "oidc, ROLE", "ext, RUNS", "uri, RUNS", "old, EXPIRED",
        "undated, EXPIRED", "odd, UNKNOWN_MODE", "ini:role, ROLE", "off, OFF", "half, INCOMPLETE"})
    @Tag("T14")
    void anyOtherIsListedWithWhyItIsNotUsed(String name, Profile.Hindrance why) throws IOException {
        var profile = both().named(name).orElseThrow();
        assertThat(profile.hindrance()).isEqualTo(why);
        assertThat(profile.credentials()).isEmpty();
        assertThat(user.resolve("RAN")).doesNotExist();
    }

    @Test
    void eachIsListedWithItsKindRegionAndEnd() throws IOException {
        assertThat(both().all()).extracting(Profile::title).containsExactly("default", "sts", "bare", "role", "ecs", "chain", "ext", "uri",
                "oidc", "sso", "old", "oauth", "undated", "odd", "ini:default", "ini:only", "ini:off", "ini:role", "ini:half");
        var sso = read().named("sso").orElseThrow();
        assertThat(sso.mode()).isEqualTo("CloudSSO");
        assertThat(sso.expires()).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(read().named("default").orElseThrow().region()).isEqualTo("cn-hangzhou");
        assertThat(read().named("nobody")).isEmpty();
        assertThat(read().named("ini:sts")).isEmpty();
        assertThat(read().all().toString()).doesNotContain("s1,", "t4");
    }

    @Test
    void withoutFilesThereAreNone() {
        assertThat(read()).isEqualTo(new Profiles(List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"profiles\":{}}", "{\"profiles\":[],\"profiles\":[]}", "not json", "\0"})
    void aFileThatIsNotWhatItShouldBeIsAFault(String text) throws IOException {
        var file = write(".aliyun/config.json", text);
        assertThat(read().faults()).containsExactly(file);
        assertThat(read().all()).isEmpty();
    }

    @Test
    void aHugeFileAFolderAndAPipeAreFaultsAndNotWaitedAt() throws Exception {
        write(".alibabacloud/credentials.ini", "x=" + "y".repeat(1 << 20));
        Files.createDirectories(user.resolve(".aliyun/config.json"));
        assertThat(read().faults()).hasSize(2);
        Files.delete(user.resolve(".aliyun/config.json"));
        Assumptions.assumeTrue(LedgerTest.pipe(user.resolve(".aliyun/config.json")));
        assertThat(read().faults()).hasSize(2);
    }

    @Test
    void aFileThatOthersCanReadIsWarnedOf() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = write(".aliyun/config.json", CONFIG);
        assertThat(read().warnings()).isEmpty();
        for (var mode : new String[] {"rw-r-----", "rw----r--"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
            assertThat(read().warnings()).containsExactly(file);
        }
        assertThat(read().all()).isNotEmpty();
    }

    @Test
    void theOtherFileMayLieElsewhere() throws IOException {
        var file = write("elsewhere.ini", INI);
        assertThat(Profiles.read(user, Map.of("ALIBABA_CLOUD_CREDENTIALS_FILE", file.toString()), NOW).named("only")).isPresent();
    }
}
