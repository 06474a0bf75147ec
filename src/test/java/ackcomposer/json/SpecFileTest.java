package ackcomposer.json;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Choosing;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import ackcomposer.rules.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpecFileTest {
    private static final String CANARY = "Canary-9#x";

    private static Snapshot reopened(Snapshot snapshot) throws Fault {
        return SpecFile.read(SpecFile.spec(snapshot)).snapshot();
    }

    private static String spec(Snapshot snapshot) {
        return new String(SpecFile.spec(snapshot), StandardCharsets.UTF_8);
    }

    @Test
    void aPlainRequestIsSavedByteForByte() throws Fault {
        var opened = SpecFile.read(Samples.bytes("valid.json"));
        assertThat(opened.plain()).isTrue();
        assertThat(SpecFile.plain(opened.snapshot())).isEqualTo(Samples.bytes("valid.json"));
        assertThat(SpecFile.needsMember(opened.snapshot())).isFalse();
    }

    @Test
    void aFormThatNoNameTellsNeedsTheMember() throws Fault {
        var managed = Samples.read("{\"name\":\"a\",\"cluster_type\":\"ManagedKubernetes\"}");
        assertThat(SpecFile.needsMember(managed)).isFalse();
        assertThat(SpecFile.needsMember(managed.in(Contract.FORM_2026))).isTrue();
        assertThat(reopened(managed.in(Contract.FORM_2026)).contract()).isEqualTo(Contract.FORM_2026);
        assertThat(SpecFile.needsMember(Samples.read("{\"control_plane_config\":{\"size\":3}}"))).isFalse();
    }

    @Test
    void aSpecIsSavedByteForByte() throws Fault {
        var spec = """
                {
                  "name": "a",
                  "x-ack-composer": {
                    "format": 1,
                    "contract": "2024",
                    "aids": {
                      "vpc_cidr": "192.168.0.0/16",
                      "vpc_has_nat": true,
                      "cluster_cidrs": [
                        "10.1.0.0/16"
                      ],
                      "vswitch_cidrs": {
                        "vsw-1": "192.168.1.0/24"
                      },
                      "vswitch_zones": {
                        "vsw-1": "cn-beijing-a"
                      }
                    },
                    "secrets": [
                      "login_password"
                    ],
                    "kept": {
                      "pod_vswitch_ids": [
                        "vsw-2"
                      ]
                    },
                    "accepted": [
                      {
                        "rule": "R14",
                        "paths": [
                          "master_system_disk_size"
                        ],
                        "values": [
                          120
                        ],
                        "note": "agreed with ops"
                      }
                    ],
                    "later": {
                      "kept": "too"
                    }
                  }
                }
                """;
        var opened = SpecFile.read(spec.getBytes(StandardCharsets.UTF_8));
        assertThat(opened.plain()).isFalse();
        assertThat(spec(opened.snapshot())).isEqualTo(spec);
    }

    @Test
    void secretsAreNeverWrittenAndCountAsSetWhenReopened() throws Fault {
        var snapshot = Samples.read(Samples.valid()).set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, CANARY);
        assertThat(spec(snapshot)).doesNotContain(CANARY).contains("\"secrets\": [\n      \"login_password\"");
        var back = reopened(snapshot);
        assertThat(back.root().raw(MASTERS.loginPassword)).isEqualTo(Withheld.SECRET);
        assertThat(Samples.check(back)).noneMatch(Problem::isError);
        assertThat(spec(back)).isEqualTo(spec(snapshot));
    }

    @Test
    void aParkedSecretIsListedAndComesBackParked() throws Fault {
        var typed = Samples.read(Samples.valid()).set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, CANARY);
        var parked = Choosing.either(typed, 0, MASTERS.login, MASTERS.keyPair).set(0, MASTERS.keyPair, "ops-key");
        assertThat(spec(parked)).doesNotContain(CANARY).contains("\"secrets\"").doesNotContain("\"kept\"");
        var back = reopened(parked);
        assertThat(back.root().isSet(MASTERS.loginPassword)).isFalse();
        assertThat(back.root().parked(MASTERS.loginPassword)).contains(Withheld.SECRET);
    }

    @Test
    void aReferenceToTheEnvironmentIsNoSecret() throws Fault {
        var snapshot = Samples.read(Samples.valid()).set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, "${env:ACK_PASSWORD}");
        assertThat(spec(snapshot)).contains("${env:ACK_PASSWORD}").doesNotContain("\"secrets\"");
        assertThat(Samples.check(snapshot)).noneMatch(Problem::isError);
    }

    @Test
    void passwordsInPlacesThatTheCatalogueDoesNotKnowAreSecretsToo() {
        var snapshot = Samples.read("{\"control_plane_config\":{\"login_password\":\"" + CANARY + "\"},"
                + "\"nodepools\":[5,{\"login_password\":\"" + CANARY + "\"}]}");
        assertThat(spec(snapshot)).doesNotContain(CANARY);
        assertThat(Json.listing(snapshot)).noneMatch(line -> line.text().contains(CANARY));
    }

    @Test
    void aPrivateKeyInPlaceOfACertificateIsASecret() {
        var snapshot = Samples.read("{\"user_ca\":\"-----BEGIN PRIVATE KEY-----" + CANARY + "\"}");
        assertThat(spec(snapshot)).doesNotContain(CANARY);
        assertThat(Json.listing(snapshot)).noneMatch(line -> line.text().contains(CANARY));
        assertThat(spec(Samples.read("{\"user_ca\":\"-----BEGIN CERTIFICATE-----\"}"))).contains("BEGIN CERTIFICATE");
    }

    @Test
    void aSetValueWinsOverAKeptOne() throws Fault {
        var json = "{\"container_cidr\":\"10.0.0.0/16\",\"x-ack-composer\":{\"kept\":{\"container_cidr\":\"10.9.0.0/16\"}}}";
        var opened = SpecFile.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(opened.snapshot().root().get(NETWORK.podCidr)).contains("10.0.0.0/16");
        assertThat(opened.snapshot().root().parked(NETWORK.podCidr)).as("and is kept beside it").contains("10.9.0.0/16");
        assertThat(Samples.held(reopened(opened.snapshot()))).isEqualTo(Samples.held(opened.snapshot()));
    }

    /** Both are kept then, the set one and the parked one. */
    @Test
    void aParkedValueIsKeptBesideASetOneThatHasNoPlace() throws Fault {
        var draft = Samples.read(Samples.valid())
                .edit(0, root -> root.with(MASTERS.osType, "Windows").withParked(MASTERS.osType, "Linux")).in(Contract.FORM_2026);
        assertThat(spec(draft)).contains("\"kept\": {\n      \"os_type\": \"Windows\"", "\"kept_beside\": {\n      \"os_type\": \"Linux\"");
        assertThat(Samples.held(reopened(draft))).isEqualTo(Samples.held(draft));
    }

    /** The form has another value there; a name may have a dot. */
    @Test
    void anUnknownMemberWhosePlaceIsTakenIsKept() throws Fault {
        var draft = Samples.read("{\"cluster_type\":\"Kubernetes\",\"master_count\":3,\"key_pair\":\"k\","
                + "\"control_plane_config\":5,\"runtime\":{\"a.b\":1},\"vswitch_ids\":[{\"a\":1}],\"master_vswitch_ids\":[\"vsw-1\"]}");
        var there = Forms.switched(draft, Contract.FORM_2026);
        assertThat(spec(there)).contains("\"control_plane_config\": 5", "\"runtime.a.b\": 1");
        assertThat(Samples.held(reopened(there))).isEqualTo(Samples.held(there));
        var back = Forms.switched(reopened(there), Contract.FORM_2024);
        assertThat(Json.text(back)).contains("\"control_plane_config\": 5", "\"a.b\": 1");
    }

    /** What nobody knows is not sent for having been kept. */
    @Test
    void aKeptNameThatNobodyKnowsStaysWhereItIs() throws Fault {
        var json = "{\"name\":\"a\",\"x-ack-composer\":{\"kept\":{\"whatever\":1,\"what.ever\":2},\"kept_beside\":{\"some\":3},"
                + "\"kept_unknown\":{\"nodepools[7].a\":1}}}";
        var opened = SpecFile.read(json.getBytes(StandardCharsets.UTF_8));
        assertThat(Json.text(opened.snapshot())).doesNotContain("ever", "some");
        assertThat(spec(opened.snapshot()).replaceAll("\\s", ""))
                .contains("\"whatever\":1,\"what.ever\":2}", "\"kept_beside\":{\"some\":3}",
                "\"nodepools[7].a\":1");
        assertThat(opened.notes()).hasSize(4);
    }

    /** It is never sent, and a request with it would be refused. */
    @Test
    void aMemberOfOursThatIsNoObjectIsLeftOutAndSaid() throws Fault {
        for (var odd : List.of("\"enable\"", "null", "[1]")) {
            var opened = SpecFile.read(("{\"name\":\"a\",\"x-ack-composer\":" + odd + "}").getBytes(StandardCharsets.UTF_8));
            assertThat(Json.text(opened.snapshot())).doesNotContain("composer");
            assertThat(opened.plain()).isTrue();
            assertThat(opened.notes()).extracting(note -> note.words().key()).containsExactly("json.no_member");
        }
    }

    @Test
    void entriesThatNoObjectCanHoldAreKeptAsAList() throws Fault {
        var twice = List.of("vsw-1=10.0.0.0/24", "vsw-1=10.0.1.0/24");
        for (var entries : List.of(twice, List.of("vsw-1"), List.of("=", "a="), List.<String>of())) {
            var draft = Samples.read(Samples.valid()).set(0, NETWORK.vswitchCidrs, entries);
            assertThat(reopened(draft).root().get(NETWORK.vswitchCidrs)).contains(entries);
        }
        var odd = "{\"x-ack-composer\":{\"aids\":{\"vswitch_cidrs\":{\"a=b\":\"c\"},\"vswitch_zones\":{\"a\":1}}}}";
        assertThat(spec(Samples.read(odd)).replaceAll("\\s", "")).contains("{\"a=b\":\"c\"}", "{\"a\":1}");
    }

    @Test
    void aKeptValueFindsItsRowAtAnyDepth() throws Fault {
        var opened = SpecFile.read("""
                {"nodepools": [{"count": 1}, {"count": 2, "scaling_group": {"data_disks": [{"size": 40}, {"size": 50}]}}],
                 "x-ack-composer": {"kept": {
                   "nodepools[1].scaling_group.data_disks[1].kms_key_id": "key-1",
                   "nodepools[1].auto_scaling.max_instances": 5,
                   "nodepools[0].auto_scaling.max_instances": 4}}}""".getBytes(StandardCharsets.UTF_8)).snapshot();
        var pool = NODE_POOLS.pool;
        var pools = opened.root().rows(NODE_POOLS.nodepools);
        assertThat(pools).extracting(row -> row.parked(pool.maxInstances).orElseThrow()).containsExactly(Whole.of(4), Whole.of(5));
        assertThat(pools).extracting(row -> row.get(pool.count).orElseThrow()).containsExactly(Whole.of(1), Whole.of(2));
        assertThat(pools.get(1).rows(pool.dataDisks)).extracting(row -> row.parked(pool.dataDisk.kmsKeyId).orElse(""))
                .containsExactly("", "key-1");
    }

    @Test
    void aKeptValueFindsItsRowInATableThatWasKeptToo() throws Fault {
        var opened = SpecFile.read("""
                {"cluster_type": "ManagedKubernetes", "x-ack-composer": {"kept": {
                   "control_plane_endpoints_config.load_balancers_config": [{"load_balancer_id": "lb-1"}],
                   "control_plane_endpoints_config.load_balancers_config[0].endpoint_type": "private"}}}"""
                .getBytes(StandardCharsets.UTF_8));
        assertThat(opened.notes()).isEmpty();
        assertThat(opened.snapshot().root().rows(NETWORK.loadBalancers)).extracting(row -> row.get(NETWORK.loadBalancer.endpointType))
                .containsExactly(Optional.of("private"));
    }

    @Test
    void aSecretWithinAKeptTableIsNotWrittenAndNamed() throws Fault {
        var opened = SpecFile.read("""
                {"cluster_type": "ManagedKubernetes", "x-ack-composer": {"kept": {
                   "control_plane_endpoints_config.load_balancers_config": [{"load_balancer_id": "lb-1", "its_password": "%s"}]}}}"""
                .formatted(CANARY).getBytes(StandardCharsets.UTF_8));
        assertThat(spec(opened.snapshot())).contains("lb-1").doesNotContain(CANARY)
                .contains("\"secrets\": [\n      \"control_plane_endpoints_config.load_balancers_config[0].its_password\"\n    ]");
    }

    @Test
    void aKeptValueWhoseRowIsGoneIsNoted() throws Fault {
        var opened = SpecFile.read("{\"x-ack-composer\":{\"kept\":{\"nodepools[3].count\":1}}}".getBytes(StandardCharsets.UTF_8));
        assertThat(opened.notes()).extracting(note -> note.words().key()).contains("json.kept_nowhere");
    }

    @Test
    void whatHasNoPlaceInTheDraftStaysInTheFile() throws Fault {
        var json = "{\"x-ack-composer\":{\"format\":1,\"contract\":\"2024\",\"aids\":{\"vpc_cidr\":\"10.0.0.0/8\",\"later\":1},"
                + "\"secrets\":[\"login_password\",\"nodepools[3].scaling_group.login_password\"],"
                + "\"kept\":{\"timeout_mins\":5,\"nodepools[3].count\":1},\"later\":true}}";
        var written = new String(SpecFile.spec(SpecFile.read(json.getBytes(StandardCharsets.UTF_8)).snapshot()), StandardCharsets.UTF_8);
        var stays = json.substring(json.indexOf("\"aids\""), json.indexOf(",\"kept\""));
        assertThat(written.replaceAll("\\s", "")).contains(stays, "\"nodepools[3].count\":1", "\"later\":true");
    }

    @Test
    void aLaterFormatIsRecognised() throws Fault {
        assertThat(SpecFile.read("{\"x-ack-composer\":{\"format\":2}}".getBytes(StandardCharsets.UTF_8)).newer()).isTrue();
    }

    /** Nobody looks for one there, and so everybody passes it on. */
    @Test
    void whatTheMemberHeldOfItsOwnIsSavedWithoutPasswords() throws Exception {
        var text = "{\"name\":\"c\",\"Login_Password\":\"Canary-1\",\"x-ack-composer\":{\"format\":1,\"contract\":\"2024\","
                + "\"aids\":{\"login_password\":\"Canary-2\",\"vpc_cidr\":\"10.0.0.0/8\"},\"mine\":[{\"db_passwd\":\"Canary-3\",\"a\":1}],"
                + "\"accepted\":[{\"rule\":\"R14\",\"paths\":[\"login_password\"],\"values\":[\"Canary-4\"],\"note\":\"n\",\"more\":1},"
                + "{\"rule\":\"R14\",\"paths\":[\"Login_Password\"],\"values\":[\"Canary-5\"],\"note\":\"n\"}]}}";
        var saved = new String(SpecFile.spec(SpecFile.read(text.getBytes(StandardCharsets.UTF_8)).snapshot()), StandardCharsets.UTF_8);
        assertThat(saved).doesNotContain("Canary").contains("vpc_cidr", "\"a\": 1", "\"more\": 1", "R14");
    }
}
