package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a field offers to be put right by: a value that brings no other error, or nothing. */
class OwnLimitsTest {

    /** The valid request with one text replaced by another. */
    private static Snapshot with(String old, String now) {
        assertThat(Samples.valid()).contains(old);
        return Samples.read(Samples.valid().replace(old, now));
    }

    /** Errors: rule, places, and what is offered. */
    private static List<String> errors(Snapshot snapshot) {
        var paths = new Paths(snapshot);
        return new Checker(Samples.TODAY).problems(snapshot).stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.rule() + " " + problem.at().stream().map(paths::of).collect(Collectors.joining(" ")) + ": "
                        + problem.repairs(snapshot).stream().map(repair -> repair.label().in(Lang.EN)).collect(Collectors.joining(", ")))
                                .toList();
    }

    private static List<String> aided(Snapshot snapshot, String vpc) {
        return errors(snapshot.set(0, NETWORK.vpcCidr, vpc));
    }

    @Test
    void offersWhatIsMeantByTheValueThatStandsThere() {
        assertThat(errors(with("\"ipvs\"", "\"IPVS\""))).containsExactly("field.choice proxy_mode: Use ipvs");
        assertThat(errors(with("\"ipvs\"", "\"ip\""))).containsExactly("field.choice proxy_mode: ");
        assertThat(errors(with("\"ipvs\"", "7"))).containsExactly("field.type proxy_mode: ");
        assertThat(errors(with("\"snat_entry\": true", "\"snat_entry\": \"true\""))).containsExactly("field.type snat_entry: Use true");
        assertThat(errors(with("\"Kubernetes\"", "\"managedkubernetes\"")))
                .as("what it looks like, then what is near")
                .containsExactly("field.choice cluster_type: Use Kubernetes, Use ManagedKubernetes");
        assertThat(errors(with("\"proxy_mode\"", "\"timeout_mins\": -5, \"proxy_mode\"")))
                .containsExactly("field.range timeout_mins: Use 1");
        assertThat(errors(with("\"proxy_mode\"", "\"node_cidr_mask\": 26, \"proxy_mode\""))).as("a note, no error").isEmpty();
        assertThat(errors(with("\"proxy_mode\"", "\"custom_san\": \"a b,c\", \"proxy_mode\"")))
                .containsExactly("field.pattern custom_san[0]: ");
    }

    @Test
    void offersNoValueThatBringsAnotherError() {
        assertThat(errors(with("\"master_count\": 3", "\"master_count\": \"3\""))).containsExactly("field.type master_count: Use 3");
        assertThat(errors(with("\"master_count\": 3", "\"master_count\": \"5\""))).as("the lists have three entries")
                .containsExactly("field.type master_count: ");
        assertThat(errors(with("\"172.21.0.0/20\"", "\"172.21.0.1/20\""))).containsExactly("field.pattern service_cidr: Use 172.21.0.0/20");
        assertThat(aided(with("\"172.21.0.0/20\"", "\"172.21.0.1/20\""), "10.0.0.0/8"))
                .containsExactly("field.pattern service_cidr: Use 172.21.0.0/20");
    }

    /** The pool beside it has the name that it would get. */
    @Test
    void offersNoNameThatIsTaken() {
        var pools = List.<Row>of(named("web "), named("web"));
        assertThat(errors(Samples.read(Samples.valid()).set(0, NODE_POOLS.nodepools, pools)))
                .contains("field.pattern nodepools[0].nodepool_info.name: ");
        assertThat(errors(Samples.read(Samples.valid()).set(0, NODE_POOLS.nodepools, List.of(pools.get(0)))))
                .contains("field.pattern nodepools[0].nodepool_info.name: Use web");
    }

    private static Values named(String name) {
        return Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, name);
    }

    @Test
    void whatHasToBeThereIsOfferedWhereTheServiceOrANewDraftHasAValueForIt() {
        assertThat(errors(with("\"172.21.0.0/20\"", "null"))).containsExactly("field.required service_cidr: Use 172.19.0.0/20");
        assertThat(aided(with("\"172.21.0.0/20\"", "null"), "172.19.0.0/16")).as("the usual block is taken")
                .containsExactly("field.required service_cidr: Use 172.16.0.0/20");
        assertThat(errors(with("\"proxy_mode\"", "\"runtime\": {\"version\": \"2.1.9\"}, \"proxy_mode\"")))
                .containsExactly("field.required runtime.name: Use containerd");
        assertThat(errors(with("\"proxy_mode\"", "\"runtime\": {}, \"proxy_mode\""))).as("an object that says nothing").isEmpty();
        assertThat(errors(with("\"team\"", "null"))).containsExactly("field.required tags[0].key: ");
    }

    @Test
    void aBlockThatIsNoneIsAnsweredWithOneThatMeetsNothingKnown() {
        assertThat(errors(with("\"172.20.0.0/16\"", "\"x\""))).containsExactly("field.pattern container_cidr: Use 172.16.0.0/16");
        assertThat(errors(with("\"172.20.0.0/16\"", "\"8.8.0.0/16\""))).containsExactly("field.range container_cidr: Use 172.16.0.0/16");
        assertThat(aided(with("\"172.20.0.0/16\"", "\"x\""), "172.16.0.0/12"))
                .containsExactly("field.pattern container_cidr: Use 192.168.0.0/16", "R4 service_cidr: Set Service CIDR to 192.168.0.0/20");
    }

    /** Samples of 2021 give the nodes of managed clusters their login at the top, beside the older names of workers. */
    @Test
    void theLoginOfWorkersUnderTheirOlderNamesHasAnEffectAndIsNotCleared() {
        var login = Samples.managed().replace("\"proxy_mode\"", "\"key_pair\": \"ops-key\", \"os_type\": \"Linux\", \"proxy_mode\"");
        assertThat(unused(login)).containsExactly("os_type", "key_pair");
        assertThat(unused(login.replace("\"proxy_mode\"", "\"worker_instance_types\": [\"ecs.g6.xlarge\"], \"proxy_mode\""))).isEmpty();
        var masters = login.replace("\"proxy_mode\"", "\"worker_period\": 1, \"master_count\": 3, \"proxy_mode\"");
        assertThat(unused(masters)).as("what only masters have").containsExactly("master_count");
    }

    private static List<String> unused(String json) {
        return Samples.check(Samples.read(json)).stream().filter(problem -> problem.rule().equals("field.unused"))
                .flatMap(problem -> problem.places().stream()).map(place -> place.field().path()).toList();
    }
}
