package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.model.Draft;
import ackcomposer.model.Forms;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A file opens in the form that its names tell, and what came out of place is kept, sent as it came, and said. */
class TellingTest {

    private static SpecFile.Opened open(String json) {
        try {
            return SpecFile.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        } catch (Fault fault) {
            throw new AssertionError(fault.words());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "{}|2024", "{'name':'a'}|2024", "{'key_pair':'k'}|2024", "{'runtime':{}}|2024", "{'pod_vswitch_ids':[]}|2024",
        "{'control_plane_config':{}}|2026", "{'rrsa_config':{'enabled':true}}|2026", "{'extra_sans':[]}|2026",
        "{'vswitch_ids':['vsw-1']}|2024", "{'cluster_type':'Kubernetes','vswitch_ids':['vsw-1']}|2026",
        "{'cluster_type':'ManagedKubernetes','vswitch_ids':['vsw-1']}|2024", "{'control_plane_endpoints_config':{}}|2026",
        "{'nodepools':[{'kubernetes_config':{'unschedulable':true}}]}|2024", "{'nodepools':[{'management':{'auto_upgrade':true}}]}|2026",
        "{'nodepools':[{'node_config':{}}]}|2024", "{'nodepools':[{'count':1}]}|2024", "{'nodepools':[{'count':1,'node_config':{}}]}|2024",
        "{'key_pair':'k','rrsa_config':{}}|2024", "{'key_pair':'k','rrsa_config':{},'extra_sans':[]}|2026",
                "{'key_pair':null,'rrsa_config':{}}|2026",
        "{'x-ack-composer':{'contract':'2026'}}|2026", "{'key_pair':'k','x-ack-composer':{'contract':'2026'}}|2024",
        "{'extra_sans':[],'x-ack-composer':{'contract':'2024'}}|2026", "{'x-ack-composer':{'contract':'2031'}}|2024"})
    void aFileOpensInTheFormThatItsNamesTell(String json, String year) {
        assertThat(open(json).snapshot().contract().year()).isEqualTo(year);
    }

    private static List<String> said(Snapshot snapshot) {
        var paths = new Paths(snapshot);
        return Samples.check(snapshot).stream().filter(problem -> problem.rule().startsWith("contract.")
                || problem.rule().equals("field.unknown") || problem.at().get(0).field() == null)
                .map(problem -> problem.severity().word() + " " + problem.rule() + " " + problem.at().stream()
                        .flatMap(ref -> paths.all(ref).stream()).collect(Collectors.joining(" "))).toList();
    }

    private static Arguments row(String json, String... problems) {
        return Arguments.of(json, List.of(problems));
    }

    static Stream<Arguments> files() {
        var old = "'timezone':'Asia/Shanghai','master_count':3,'image_type':'AliyunLinux3',";
        var recent = "'control_plane_config':{'size':3},'extra_sans':[],";
        return Stream.of(
                row("{" + old + "'rrsa_config':{'enabled':true}}", "error contract.misplaced rrsa_config rrsa_config.enabled"),
                row("{" + old + "'control_plane_config':{'key_pair':'k','zzz':1}}",
                        "error contract.misplaced control_plane_config control_plane_config.key_pair"),
                row("{" + old + "'vswitch_ids':['vsw-1']}", "error contract.misplaced vswitch_ids"),
                row("{" + old + "'nodepools':[{'management':{'auto_upgrade':true}}]}",
                        "warning contract.misplaced nodepools[0].management.auto_upgrade"),
                row("{" + old + "'nodepools':[{'kubernetes_config':{'unschedulable':true}}]}"),
                row("{" + recent + "'key_pair':'k'}", "error contract.retired key_pair"),
                row("{" + recent + "'runtime':{'name':'docker','version':'1'}}",
                        "error contract.retired runtime runtime.name runtime.version"),
                row("{" + recent + "'load_balancer_spec':'slb.s1.small'}", "warning contract.retired load_balancer_spec"),
                row("{" + recent + "'nodepools':[{'count':1,'scaling_group':{'platform':'CentOS'},"
                        + "'management':{'upgrade_config':{'surge':1}}}]}",
                        "warning contract.retired nodepools[0].count", "warning contract.retired nodepools[0].scaling_group.platform",
                        "warning contract.retired nodepools[0].management.upgrade_config nodepools[0].management.upgrade_config.surge"),
                row("{" + recent + "'cluster_type':'ManagedKubernetes','master_count':3}", "error contract.retired master_count",
                        "warning field.unused control_plane_config control_plane_config.size"),
                row("{" + recent + "'pod_vswitch_ids':['vsw-9'],'addons':[{'name':'terway-eniip'}]}",
                        "warning contract.unverified pod_vswitch_ids"),
                row("{'control_plane_config':{'runtime':'containerd','node_port_range':'30000-32767'}}",
                        "warning contract.retired control_plane_config.runtime",
                                "warning contract.retired control_plane_config.node_port_range"),
                row("{'custom_san':'a, b','extra_sans':['a','b'],'key_pair':'k'}"),
                row("{'custom_san':'a','extra_sans':['b'],'key_pair':'k'}", "error contract.collision custom_san extra_sans"),
                row("{'enable_rrsa':true,'rrsa_config':{'enabled':false}}", "error contract.collision enable_rrsa rrsa_config.enabled"),
                row("{'nodepools':[{'management':{'upgrade_config':{'auto_upgrade':true},'auto_upgrade':false}}]}",
                        "warning contract.unverified nodepools[0].management.auto_upgrade",
                        "error contract.collision nodepools[0].management.auto_upgrade nodepools[0]"
                                + ".management.upgrade_config.auto_upgrade"),
                row("{'worker_instance_types':['a'],'taints':[]}", "warning contract.older worker_instance_types",
                        "warning contract.older taints"),
                row("{'nodepools':[{'scaling_group':{'data_disks':[{'mount_target':'/a'}]}}]}",
                        "warning contract.older nodepools[0].scaling_group.data_disks[0].mount_target"),
                row("{'nodepools':[{'node_config':{}}]}", "note field.unknown nodepools[0].node_config"),
                row("{" + old + "'surprise':1}", "note field.unknown surprise"),
                row("{" + recent + "'nodepools':[{'auto_scaling':{'enable':true,'is_bond_eip':true,'eip_bandwidth':200}}]}",
                        "warning contract.retired nodepools[0].auto_scaling.is_bond_eip",
                                "warning contract.retired nodepools[0].auto_scaling.eip_bandwidth"),
                row("{'nodepools':[{'management':{'upgrade_config':{'max_unavailable':1,'surge':1}}}],"
                        + "'control_plane_config':{'key_pair':'k','size':3}}",
                        "warning contract.retired nodepools[0].management.upgrade_config nodepools[0]"
                                + ".management.upgrade_config.surge nodepools[0].management.upgrade_config.max_unavailable"),
                row("{" + old + "'control_plane_config':{'auto_renew':true,'cpu_policy':'none','period':1,'size':3}}",
                        "error contract.misplaced control_plane_config control_plane_config.size control_plane_config.period "
                                + "control_plane_config.auto_renew control_plane_config.cpu_policy"),
                row("{'os_type':'Linux'}"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatCameOutOfPlaceIsSaid(String json, List<String> problems) {
        assertThat(said(open(json).snapshot())).containsExactlyInAnyOrderElementsOf(problems);
    }

    @Test
    void aKeyOutOfPlaceComesWhereItsParameterDoes() {
        var mixed = open("{'master_count':3,'image_type':'AliyunLinux3','os_type':'Linux','key_pair':'k','vswitch_ids':['vsw-1'],"
                + "'control_plane_config':{'size':3},'extra_sans':['a']}").snapshot();
        assertThat(said(mixed).stream().filter(line -> line.startsWith("error contract.")))
                .containsExactly("error contract.misplaced extra_sans",
                "error contract.misplaced control_plane_config control_plane_config.size", "error contract.misplaced vswitch_ids");
        var retired = open("{'control_plane_config':{'size':3},'nodepools':[{'auto_scaling':{'eip_bandwidth':5,'is_bond_eip':true},"
                + "'count':1,'management':{'upgrade_config':{'surge':1}}}]}").snapshot();
        assertThat(said(retired).stream().filter(line -> line.startsWith("warning contract.")))
                .containsExactly("warning contract.retired nodepools[0].auto_scaling.is_bond_eip",
                "warning contract.retired nodepools[0].auto_scaling.eip_bandwidth",
                        "warning contract.retired nodepools[0].management.upgrade_config nodepools[0].management.upgrade_config.surge",
                "warning contract.retired nodepools[0].count");
    }

    @ParameterizedTest
    @MethodSource("files")
    void itIsSentAsItCame(String json, List<String> problems) {
        var request = open(json).snapshot();
        for (var name : List.of("rrsa_config", "control_plane_config", "key_pair", "runtime", "count", "platform", "unschedulable",
                "worker_instance_types", "node_config"))
            assertThat(Json.text(request).contains("\"" + name + "\"")).as(name).isEqualTo(json.contains("'" + name + "'"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRepairTakesItsProblemAway(String json, List<String> problems) {
        var snapshot = open(json).snapshot();
        for (Problem problem : Samples.check(snapshot)) {
            if (!problem.rule().startsWith("contract.")) continue;
            for (var repair : problem.repairs(snapshot)) {
                var draft = new Draft(snapshot);
                draft.edit(repair.act());
                assertThat(Samples.check(draft.state())).as("%s %s", problem.rule(), repair.label())
                        .noneMatch(left -> left.rule().equals(problem.rule()) && left.at().equals(problem.at()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'enable_rrsa':false,'rrsa_config':{'enabled':true}}|{'enable_rrsa':true}|{'enable_rrsa':false}",
            "{'enable_rrsa':false,'rrsa_config':{'enabled':true},'control_plane_config':{'size':3}}|{'rrsa_config':{'enabled':false},"
                    + "'control_plane_config':{'size':3}}|{'rrsa_config':{'enabled':true},'control_plane_config':{'size':3}}",
            "{'custom_san':'a','extra_sans':['b','c'],'key_pair':'k'}|{'custom_san':'b,c','key_pair':'k'}|{'custom_san':'a',"
                    + "'key_pair':'k'}",
            "{'nodepools':[{'management':{'upgrade_config':{'auto_upgrade':true},'auto_upgrade':false}}]}|"
                    + "{'nodepools':[{'management':{'auto_upgrade':true}}]}|{'nodepools':[{'management':{'auto_upgrade':false}}]}"})
    void ofTwoValuesTheOneThatIsChosenIsKept(String json, String other, String own) {
        var snapshot = open(json).snapshot();
        var repairs = Samples.check(snapshot).stream().filter(problem -> problem.rule().equals("contract.collision")).findFirst()
                .orElseThrow().repairs(snapshot);
        assertThat(repairs.stream().map(repair -> Json.text(repair.act().apply(snapshot)).replaceAll("\\s", "").replace('"', '\'')))
                .containsExactly(other, own);
    }

    @Test
    void movingAKeySetsTheParameterItStandsFor() {
        var snapshot = open("{'key_pair':'k','control_plane_config':{'size':5,'zzz':1},'x-ack-composer':{}}").snapshot();
        var move = Samples.check(snapshot).stream().filter(problem -> problem.rule().equals("contract.misplaced")).findFirst().orElseThrow()
                .repairs(snapshot).get(0);
        assertThat(Json.text(move.act().apply(snapshot)).replaceAll("\\s", ""))
                .isEqualTo("{\"master_count\":5,\"key_pair\":\"k\",\"control_plane_config\":{\"zzz\":1}}");
    }

    @ParameterizedTest
    @CsvSource({"'',PayByBandwidth,5", "',\"eip_internet_charge_type\":\"PayByTraffic\",\"eip_bandwidth\":200',PayByTraffic,100"})
    void anEipWithoutAPlaceMayBecomeAPublicIp(String settings, String billing, String bandwidth) {
        var pools = "'nodepools':[{'auto_scaling':{'enable':true,'is_bond_eip':true" + settings.replace('"', '\'') + "}}]}";
        var switched = Forms.switched(open("{" + pools).snapshot(), Contract.FORM_2026);
        var outOfPlace = open("{'control_plane_config':{'size':3}," + pools).snapshot();
        for (var snapshot : List.of(switched, outOfPlace)) {
            var repair = Samples.check(snapshot).stream().flatMap(problem -> problem.repairs(snapshot).stream())
                    .filter(one -> one.label().key().equals("fix.public_address")).findFirst().orElseThrow();
            assertThat(Json.text(repair.act().apply(snapshot)).replaceAll("\\s", ""))
                    .contains("\"internet_charge_type\":\"" + billing + "\",\"internet_max_bandwidth_out\":" + bandwidth)
                            .doesNotContain("is_bond_eip");
        }
    }

    @Test
    void theSwitchTakesInWhatWasOutOfPlace() {
        var snapshot = open("{'master_count':3,'key_pair':'k','rrsa_config':{'enabled':true}}").snapshot();
        var switched = Forms.switched(snapshot, Contract.FORM_2026);
        assertThat(Json.text(switched).replaceAll("\\s", ""))
                .isEqualTo("{\"rrsa_config\":{\"enabled\":true},\"control_plane_config\":{\"size\":3,\"key_pair\":\"k\"}}");
        assertThat(said(switched)).isEmpty();
    }

    @Test
    void oneValueAtBothPlacesIsKeptOnceWithANote() {
        var opened = open("{'enable_rrsa':true,'key_pair':'k','rrsa_config':{'enabled':true}}");
        assertThat(opened.notes()).extracting(Note::rule).containsExactly("contract.collision");
        assertThat(Json.text(opened.snapshot())).contains("enable_rrsa").doesNotContain("rrsa_config");
    }

    @Test
    void aFormThatThisVersionDoesNotKnowIsKeptAndSaid() throws Fault {
        var opened = open("{'name':'a','x-ack-composer':{'format':1,'contract':'2031'}}");
        assertThat(opened.notes()).hasSize(1);
        assertThat(new String(SpecFile.spec(opened.snapshot()), StandardCharsets.UTF_8)).contains("\"contract\": \"2031\"");
    }

    @Test
    void unknownMembersOfAnObjectWithoutAPlaceComeBackWithIt() throws Fault {
        var draft = open("{'runtime':{'name':'containerd','version':'1.6.20','mode':1},"
                + "'nodepools':[{'management':{'upgrade_config':{'x':2}}}]}").snapshot();
        var there = Forms.switched(draft, Contract.FORM_2026);
        assertThat(Json.text(there)).doesNotContain("mode", "upgrade_config");
        var back = Forms.switched(SpecFile.read(SpecFile.spec(there)).snapshot(), Contract.FORM_2024);
        assertThat(Json.text(back)).contains("\"mode\": 1", "\"x\": 2");
    }
}
