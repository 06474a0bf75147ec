package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import org.junit.jupiter.api.Test;

/** Everything that a draft no longer holds is listed once, by path and value. */
class LostTest {
    private final Snapshot draft = Samples.read(Samples.valid());

    @Test
    void theSameDraftLosesNothingAndAnAddedValueIsNoLoss() {
        assertThat(Lost.between(draft, draft)).isEmpty();
        assertThat(Lost.between(draft, draft.set(0, NETWORK.nodeCidrMask, "25"))).isEmpty();
    }

    @Test
    void aChangedAndAClearedValueAreLostAsTheyWere() {
        assertThat(Lost.between(draft, draft.set(0, NETWORK.podCidr, "10.0.0.0/16").set(0, NETWORK.vpcId, null)))
                .containsExactlyInAnyOrder("vpcid: vpc-2zeik9h3ahvv2zz95abcd", "container_cidr: 172.20.0.0/16");
    }

    @Test
    void whatASecretWasIsNotSaid() {
        var secret = draft.set(0, MASTERS.loginPassword, "Canary-4711");
        assertThat(Lost.between(secret, draft)).containsExactly("login_password");
    }

    /** In CI, what is said to be lost is a log. */
    @Test
    void noSecretIsSaidWhereTheCatalogueKnowsNone() {
        var stray = Samples.read("{\"control_plane_config\":{\"nested\":{\"login_password\":\"Canary-1\"}},"
                + "\"x\":[{\"db_passwd\":\"Canary-2\"}],"
                + "\"timeout_mins\":{\"loginPassword\":\"Canary-3\"},\"tags\":[{\"key\":{\"my_password\":\"Canary-4\"}}]}");
        assertThat(Lost.between(stray, Samples.read("{}"))).noneMatch(line -> line.contains("Canary")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aRowThatIsGoneIsLostWithItsValuesAndTheRowsBelowIt() {
        var tagged = Samples.read("{\"tags\":[{\"key\":\"a\",\"value\":\"1\"},{\"key\":\"b\"}],"
                + "\"nodepools\":[{\"kubernetes_config\":{\"labels\":[{\"key\":\"l\",\"value\":\"v\"}]}}]}");
        assertThat(Lost.between(tagged, tagged.set(0, ADVANCED.tags, tagged.root().get(ADVANCED.tags).orElseThrow().subList(1, 2))))
                .containsExactly("tags[0].key: a", "tags[0].value: 1");
        assertThat(Lost.between(tagged, tagged.set(0, NODE_POOLS.nodepools, null)))
                .containsExactlyInAnyOrder("nodepools[0].kubernetes_config.labels[0].key: l",
                        "nodepools[0].kubernetes_config.labels[0].value: v");
    }

    @Test
    void unknownMembersAreLostLeafByLeaf() {
        var odd = Samples.read("{\"later\":{\"a\":1,\"b\":{\"c\":[2]},\"d\":{}}}");
        assertThat(Lost.between(odd, Snapshot.empty())).containsExactlyInAnyOrder("later.a: 1", "later.b.c: [2]", "later.d: {}");
        assertThat(Lost.between(odd, odd)).isEmpty();
    }

    @Test
    void aValueOfAWrongTypeIsLostAsItsJson() {
        var foreign = Samples.read("{\"timeout_mins\":{\"a\":1},\"runtime\":7}");
        assertThat(Lost.between(foreign, Snapshot.empty())).containsExactlyInAnyOrder("timeout_mins: {\"a\":1}", "runtime: 7");
    }
}
