package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.model.Forms;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a 2024 request once it is written in the 2026 form. */
class ContractRulesTest {

    private static Arguments row(String json, String... problems) {
        return Arguments.of(json, List.of(problems));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                row("{}"),
                row("{'load_balancer_spec':'slb.s1.small'}", "note contract.dropped load_balancer_spec"),
                row("{'os_type':'Linux'}", "note contract.dropped os_type"),
                row("{'os_type':'Windows'}", "warning contract.dropped os_type"),
                row("{'disable_rollback':true,'timeout_mins':60,'keep_instance_name':true}",
                        "note contract.dropped disable_rollback", "note contract.dropped timeout_mins",
                        "note contract.dropped keep_instance_name"),
                row("{'runtime':{'name':'docker','version':'19.3.5'}}", "note contract.dropped runtime.name",
                        "note contract.dropped runtime.version"),
                row("{'runtime':{'name':'docker','version':'19.3.5'},'nodepools':[{}]}"),
                row("{'runtime':{'name':'docker'},'nodepools':[{'kubernetes_config':{'runtime':'containerd'}}]}",
                        "note contract.dropped runtime.name"),
                row("{'node_name_mode':'customized,a,ip,b'}", "note contract.dropped node_name_mode"),
                row("{'node_name_mode':'customized,a,ip,b','nodepools':[{}]}"),
                row("{'node_name_mode':'customized,a,5,b','nodepools':[{}]}",
                        "warning field.pattern nodepools[0].kubernetes_config.node_name_mode"),
                row("{'node_name_mode':'customized,a,5,b'}", "note contract.dropped node_name_mode"),
                row("{'rds_instances':['rm-1']}", "note contract.dropped rds_instances"),
                row("{'cloud_monitor_flags':true}"),
                row("{'pod_vswitch_ids':['vsw-1'],'addons':[{'name':'terway-eniip'}]}", "warning contract.unverified pod_vswitch_ids"),
                row("{'nodepools':[{'count':2}]}"),
                row("{'nodepools':[{'count':2,'scaling_group':{'desired_size':2}}]}"),
                row("{'nodepools':[{'count':2,'scaling_group':{'desired_size':3}}]}", "note contract.dropped nodepools[0].count"),
                row("{'nodepools':[{'scaling_group':{'platform':'CentOS'}}]}"),
                row("{'nodepools':[{'scaling_group':{'platform':'CentOS','image_type':'CentOS'}}]}",
                        "note contract.dropped nodepools[0].scaling_group.platform"),
                row("{'nodepools':[{'management':{'enable':true}}]}", "note contract.unverified nodepools[0].management.enable"),
                row("{'nodepools':[{'management':{'upgrade_config':{'auto_upgrade':true,'surge':1}}}]}",
                        "warning contract.unverified nodepools[0].management.auto_upgrade",
                        "note contract.dropped nodepools[0].management.upgrade_config.surge"),
                row("{'nodepools':[{'auto_scaling':{'enable':true,'is_bond_eip':true,'eip_bandwidth':5}}]}",
                        "note contract.dropped nodepools[0].auto_scaling.is_bond_eip",
                        "note contract.dropped nodepools[0].auto_scaling.eip_bandwidth"),
                row("{'rrsa_config':{}}", "error field.required rrsa_config.enabled"),
                row("{'rrsa_config':{'enabled':false}}"),
                row("{'rrsa_config':'x'}"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theSwitchedRequestIsToldThis(String json, List<String> problems) {
        var switched = Forms.switched(Samples.read(json.replace('\'', '"')), Contract.FORM_2026);
        var paths = new Paths(switched);
        var told = of(switched).stream().map(problem -> problem.severity().word() + " " + problem.rule() + " "
                + problem.at().stream().map(paths::of).collect(Collectors.joining(" "))).toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(problems);
    }

    private static List<Problem> of(Snapshot snapshot) {
        return snapshot.scopes().stream().flatMap(scope -> ContractRules.of(snapshot, scope).stream()).toList();
    }

    /** A member that masters had in the older form: what it may hold is checked there too. */
    @ParameterizedTest
    @CsvSource({"1-65535, false", "30000-32767, false", "80-80, false", "0-80, true", "1-65536, true", "2-1, true", "80, true", "a-b, true",
        "1-2-3, true"})
    void aRangeOfPortsIsOneOfPorts(String range, boolean isWrong) {
        var json = "{\"control_plane_config\":{\"node_port_range\":\"" + range + "\"}}";
        var draft = Samples.read(json).in(Contract.FORM_2026);
        var said = Samples.check(draft).stream().filter(problem -> problem.rule().equals("field.pattern")).toList();
        assertThat(said.stream().anyMatch(problem -> new Paths(draft).of(problem.at().get(0)).endsWith("node_port_range")))
                .as(range).isEqualTo(isWrong);
    }

    static Stream<Arguments> older() {
        return requests().filter(row -> !row.get()[0].toString().contains("rrsa_config"));
    }

    @ParameterizedTest
    @MethodSource("older")
    void inTheFormOfTheReferenceNothingIsDropped(String json, List<String> problems) {
        assertThat(of(Samples.read(json.replace('\'', '"')).in(Contract.FORM_2024)))
                .noneMatch(problem -> problem.rule().equals("contract.dropped"));
    }
}
