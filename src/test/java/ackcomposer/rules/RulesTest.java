package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.offer.Releases;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {
    /** "error R2 pod_vswitch_ids", one for each problem; but for what is said of every plain request, in which no VPC CIDR is known. */
    static List<String> found(Snapshot snapshot) {
        var paths = new Paths(snapshot);
        return Samples.check(snapshot).stream().filter(problem -> !problem.rule().equals("R47"))
                .map(problem -> problem.severity().word() + " " + problem.rule() + " "
                        + problem.at().stream().map(paths::of).collect(Collectors.joining(" "))).toList();
    }

    private static List<String> found(String from, String to) {
        assertThat(Samples.valid()).contains(from);
        return found(Samples.read(Samples.valid().replace(from, to)));
    }

    @Test
    void theValidRequestHasNoProblem() {
        assertThat(found(Samples.read(Samples.valid()))).isEmpty();
    }

    @Test
    void theSampleOfTheReferenceHasItsKnownErrors() {
        assertThat(found(Samples.read(new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8))))
                .contains("error field.pattern name", "error R2 pod_vswitch_ids", "error R16 key_pair login_password",
                        "error R16 nodepools[0].scaling_group.key_pair nodepools[0].scaling_group.login_password",
                        "error R24 nodepools[0].count")
                .filteredOn(line -> line.startsWith("error")).hasSize(5);
    }

    /** An id begins with that of its region; nothing is sent for it, so it is only a hint. */
    @ParameterizedTest
    @CsvSource({"2ze, cn-beijing", "8vb, cn-zhangjiakou", "wz9, cn-shenzhen", "bp1, cn-hangzhou"})
    void anIdOfAnotherRegionIsHintedAtAndOneOfItsOwnIsNot(String begin, String region) {
        for (var kind : List.of("vpc", "vsw", "sg")) for (var at : List.of("cn-beijing", "cn-zhangjiakou", "cn-shenzhen", "cn-hangzhou")) {
            var id = kind + "-" + begin + "5fwyqiw0bbtlq0mc9";
            var draft = Samples.read("{\"region_id\":\"" + at + "\",\"security_group_id\":\"" + id + "\"}");
            assertThat(found(draft).contains("note C39 security_group_id")).as(id + " in " + at).isEqualTo(!at.equals(region));
        }
    }

    /** On its last day a version is still supported. */
    @Test
    void aVersionIsClosedOnceItsLastDayIsOver() {
        var minor = Releases.open().stream().filter(open -> Releases.end(open).isPresent()).findFirst().orElseThrow();
        var last = Releases.end(minor).orElseThrow();
        var draft = Samples.read("{\"kubernetes_version\":\"" + minor + ".1-aliyun.1\"}");
        for (var day : List.of(last, last.plusDays(1))) {
            var clock = Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
            var said = new Checker(clock).problems(draft).stream().map(problem -> problem.said().id()).toList();
            assertThat(said.contains("R43.closed")).as(day.toString()).isEqualTo(day.isAfter(last));
        }
    }

    private static Arguments row(String from, String to, String... problems) {
        return Arguments.of(from, to, List.of(problems));
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                // own limits
                row("\"prod-bj-01\"", "\"a b\"", "error field.pattern name"),
                row("\"prod-bj-01\"", "\"_a\"", "error field.pattern name"),
                row("\"prod-bj-01\"", "\"a_b\"", "warning field.pattern name"),
                row("\"prod-bj-01\"", "\"-a\"", "warning field.pattern name"),
                row("\"prod-bj-01\"", "\"集群-1\""),
                row("\"prod-bj-01\"", "\"\"", "error field.required name"),
                row("\"prod-bj-01\"", "\"" + "n".repeat(64) + "\"", "error field.length name"),
                row("\"prod-bj-01\"", "7", "error field.type name"),
                row("  \"name\": \"prod-bj-01\",\n", "", "error field.required name"),
                row("\"vpc-2zeik9h3ahvv2zz95abcd\"", "\"vpx-1\"", "error field.pattern vpcid"),
                row("\"vpc-2zeik9h3ahvv2zz95abcd\"", "\"vpc-2ze****\"", "warning field.placeholder vpcid"),
                row("\"172.21.0.0/20\"", "\"172.21.0.1/20\"", "error field.pattern service_cidr"),
                row("\"172.21.0.0/20\"", "\"172.21.0.0\"", "error field.pattern service_cidr"),
                row("\"172.21.0.0/20\"", "\"192.168.0.1/15\"", "error field.pattern service_cidr", "error field.range service_cidr"),
                row("\"172.21.0.0/20\"", "\"8.8.0.0/20\"", "error field.range service_cidr"),
                row("\"172.21.0.0/20\"", "\"10.96.0.0/16\"", "warning field.range service_cidr"),
                row("\"172.21.0.0/20\"", "\"10.0.0.0/16\""),
                row("\"172.20.0.0/16\"", "\"11.0.0.0/16\"", "error field.range container_cidr"),
                row("\"cn-beijing\"", "\"Beijing\"", "error field.pattern region_id"),
                row("\"1.35.2-aliyun.1\"", "\"1.35\"", "error field.pattern kubernetes_version"),
                row("\"key\": \"team\"", "\"key\": \"acs:team\"", "error field.pattern tags[0].key"),
                row("\"key\": \"team\"", "\"key\": \"" + "k".repeat(65) + "\"", "error field.length tags[0].key"),
                row("      \"value\": \"platform\"\n    }\n", "      \"value\": \"platform\"\n    }, {\"key\": \"team\"}\n",
                        "error field.unique tags[0].key tags[1].key"),
                row("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 39", "error field.range master_system_disk_size"),
                row("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 1E400", "error field.range master_system_disk_size"),
                row("\"master_system_disk_size\": 120", "\"master_system_disk_size\": \"120\"", "error field.type master_system_disk_size"),
                row("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 120.5", "error field.type master_system_disk_size"),
                row("\"cloud_essd\",\n  \"master_system", "\"cloud_auto\",\n  \"master_system",
                        "error field.choice master_system_disk_category"),
                row("\"snat_entry\": true", "\"snat_entry\": \"true\"", "error field.type snat_entry"),
                row("\"proxy_mode\": \"ipvs\"", "\"proxy_mode\": \"IPVS\"", "error field.choice proxy_mode"),
                row("\"proxy_mode\": \"ipvs\"", "\"timezone\": \"Asia/Shanghai\""),
                row("\"proxy_mode\": \"ipvs\"", "\"timezone\": \"Europe/Berlin\""),
                row("\"proxy_mode\": \"ipvs\"", "\"timezone\": \"Mars/Olympus\"", "warning field.choice timezone"),
                row("\"proxy_mode\": \"ipvs\"", "\"cluster_domain\": \"Cluster.local\"", "error field.pattern cluster_domain"),
                row("\"proxy_mode\": \"ipvs\"", "\"custom_san\": \"cs.example.com,10.0.0.8\""),
                row("\"proxy_mode\": \"ipvs\"", "\"custom_san\": \"cs.example.com,10.0.0\"", "error field.pattern custom_san[1]"),
                row("\"proxy_mode\": \"ipvs\"", "\"timeout_mins\": 0", "error field.range timeout_mins"),
                row("\"proxy_mode\": \"ipvs\"", "\"node_name_mode\": \"customized,aliyun.com,ip,test\""),
                row("\"proxy_mode\": \"ipvs\"", "\"node_name_mode\": \"customized,aliyun,5,test\""),
                row("\"proxy_mode\": \"ipvs\"", "\"node_name_mode\": \"aliyun.com192.168.0.55test\"",
                        "warning field.pattern node_name_mode"),
                row("\"proxy_mode\": \"ipvs\"", "\"node_name_mode\": \"customized,,ip,\"", "error field.pattern node_name_mode"),
                row("\"proxy_mode\": \"ipvs\"", "\"node_name_mode\": \"customized,a--b,ip,\"", "error field.pattern node_name_mode"),
                row("\"proxy_mode\": \"ipvs\"", "\"rds_instances\": [\"rm-1\", \"rm-1\"]",
                        "warning field.unique rds_instances[0] rds_instances[1]"),
                row("\"proxy_mode\": \"ipvs\"", "\"rds_instances\": [\"pgm-1\"]", "warning field.pattern rds_instances[0]"),
                row("\"proxy_mode\": \"ipvs\"", "\"rds_instances\": [\"rm-1\", 7]", "error field.type rds_instances[1]"),
                row("\"proxy_mode\": \"ipvs\"", "\"surprise\": 1", "note field.unknown surprise"),
                row("\"proxy_mode\": \"ipvs\"", "\"node_cidr_mask\": \"29\"", "error field.choice node_cidr_mask"),
                row("\"proxy_mode\": \"ipvs\"", "\"runtime\": {\"name\": \"containerd\"}", "warning field.required runtime.version"),
                row("\"proxy_mode\": \"ipvs\"", "\"master_period\": 1", "note R13 master_period"),
                // add-ons
                row("\"name\": \"csi-plugin\"", "\"name\": \"csi-plugin\", \"config\": \"{\"", "error field.encoding addons[1].config"),
                row("\"name\": \"csi-plugin\"", "\"name\": \"csi-plugin\", \"config\": \"[]\"", "error field.encoding addons[1].config"),
                row("\"name\": \"csi-plugin\"", "\"name\": \"csi-plugin\", \"config\": \"\""),
                row("\"name\": \"csi-plugin\"", "\"name\": \"csi-provisioner\"", "error field.unique addons[1].name addons[2].name"),
                // rules
                row("      \"name\": \"flannel\"", "      \"name\": \"coredns\"", "error R1 addons"),
                row("      \"name\": \"flannel\"", "      \"name\": \"flannel\", \"disabled\": true", "error R1 addons"),
                row("      \"name\": \"csi-plugin\"", "      \"name\": \"terway-eniip\"", "error R1 addons[0].name addons[1].name"),
                row("  \"container_cidr\": \"172.20.0.0/16\",\n", "", "error R2 container_cidr"),
                row("  \"container_cidr\": \"172.20.0.0/16\",",
                        "  \"container_cidr\": \"172.20.0.0/16\", \"pod_vswitch_ids\": [\"vsw-1\"],", "error R2 pod_vswitch_ids"),
                row("\"flannel\"", "\"terway-eniip\"", "error R3 pod_vswitch_ids", "warning R3 container_cidr"),
                row("    \"vsw-2ze3ds0mdip0hdz8i0003\"\n", "    \"vsw-2ze3ds0mdip0hdz8i0003\", \"vsw-4\"\n",
                        "error R12 master_count master_vswitch_ids"),
                row("  \"master_count\": 3,", "  \"master_count\": 5,", "error R12 master_count master_vswitch_ids",
                        "error R12 master_count master_instance_types"),
                row("  \"master_count\": 3,", "  \"master_count\": 4,", "error field.choice master_count"),
                row("  \"master_count\": 3,\n", ""),
                row("    \"ecs.g7.xlarge\",\n    \"ecs.g7.xlarge\",\n    \"ecs.g7.xlarge\"\n", "    \"ecs.g7.xlarge\"\n",
                        "warning R12 master_instance_types"),
                row("  \"key_pair\": \"ops-key\",\n  \"addons\"", "  \"addons\"", "error R16 key_pair login_password"),
                row("  \"key_pair\": \"ops-key\",\n  \"addons\"", "  \"login_password\": \"Hello@1234\",\n  \"addons\""),
                row("  \"key_pair\": \"ops-key\",\n  \"addons\"", "  \"login_password\": \"hello\",\n  \"addons\"",
                        "error field.length login_password"),
                row("  \"key_pair\": \"ops-key\",\n  \"addons\"", "  \"login_password\": \"hellohello1\",\n  \"addons\"",
                        "error field.pattern login_password"),
                row("  \"key_pair\": \"ops-key\",\n  \"addons\"",
                        "  \"key_pair\": \"ops-key\", \"login_password\": \"Hello@1234\",\n  \"addons\"",
                        "error R16 key_pair login_password"),
                // across fields
                row("\"172.21.0.0/20\"", "\"172.20.16.0/20\"", "error R4 container_cidr service_cidr"),
                row("\"172.20.0.0/16\"", "\"192.168.0.0/26\"", "error R7 container_cidr"),
                row("\"172.20.0.0/16\"", "\"192.168.0.0/24\"", "warning R7 container_cidr"),
                row("\"proxy_mode\": \"ipvs\"", "\"security_group_id\": \"sg-1\", \"is_enterprise_security_group\": true",
                        "warning R10 security_group_id is_enterprise_security_group"),
                row("\"proxy_mode\": \"ipvs\"", "\"security_group_id\": \"sg-1\", \"is_enterprise_security_group\": false"),
                row("\"proxy_mode\": \"ipvs\"", "\"proxy_mode\": \"nftables\""),
                row("\"1.35.2-aliyun.1\"", "\"1.25.3-aliyun.1\"", "error R18 kubernetes_version"),
                row("\"proxy_mode\": \"ipvs\"", "\"runtime\": {\"name\": \"docker\", \"version\": \"19.03.5\"}",
                        "error R18 kubernetes_version runtime.name"),
                row("\"1.35.2-aliyun.1\"", "\"1.22.10-aliyun.1\", \"runtime\": {\"name\": \"docker\", \"version\": \"19.03.5\"}",
                        "warning R18 runtime.name", "warning R43 kubernetes_version"),
                row("\"1.35.2-aliyun.1\"", "\"1.36.2-aliyun.1\", \"runtime\": {\"name\": \"containerd\", \"version\": \"1.6.36\"}",
                        "error R19 kubernetes_version runtime.version"),
                row("\"1.35.2-aliyun.1\"", "\"1.36.2-aliyun.1\", \"runtime\": {\"name\": \"containerd\", \"version\": \"2.1.9\"}"),
                row("\"1.35.2-aliyun.1\"", "\"1.20.4-aliyun.1\", \"enable_rrsa\": true", "warning R20 kubernetes_version enable_rrsa",
                        "warning R43 kubernetes_version"),
                row("\"proxy_mode\": \"ipvs\"", "\"enable_rrsa\": true"),
                row("\"image_type\": \"ContainerOS\",\n  \"master", "\"image_type\": \"CentOS\",\n  \"master", "warning R19 image_type"),
                row("\"image_type\": \"AliyunLinux3ContainerOptimized\",\n        \"desired",
                        "\"image_type\": \"CentOS\",\n        \"desired",
                        "error R19 kubernetes_version nodepools[0].scaling_group.image_type"),
                row("\"image_type\": \"ContainerOS\",\n  \"master",
                        "\"image_type\": \"ContainerOS\", \"os_type\": \"Windows\",\n  \"master", "warning R17 image_type os_type"),
                row("\"proxy_mode\": \"ipvs\"", "\"service_account_issuer\": \"https://kubernetes.default.svc\"",
                        "warning R21 service_account_issuer api_audiences"),
                row("\"proxy_mode\": \"ipvs\"",
                        "\"service_account_issuer\": \"kubernetes.default.svc\", \"api_audiences\": \"kubernetes.default.svc\"",
                        "warning C46 service_account_issuer"),
                row("\"proxy_mode\": \"ipvs\"", "\"disable_rollback\": true", "warning C17 disable_rollback"),
                row("\"proxy_mode\": \"ipvs\"", "\"keep_instance_name\": true", "note C27 keep_instance_name"),
                row("\"vsw-2ze3ds0mdip0hdz8i0002\",\n    \"vsw-2ze3ds0mdip0hdz8i0003\"",
                        "\"vsw-2ze3ds0mdip0hdz8i0001\",\n    \"vsw-2ze3ds0mdip0hdz8i0001\"", "warning C16 master_vswitch_ids"),
                row("    \"ecs.g7.xlarge\",\n    \"ecs.g7.xlarge\",\n    \"ecs.g7.xlarge\"\n",
                        "    \"ecs.g7.xlarge\",\n    \"ecs.g7.large\",\n    \"ecs.g7.xlarge\"\n", "warning R15 master_instance_types[1]"),
                row("\"master_system_disk_size\": 120,",
                        "\"master_system_disk_size\": 120, \"master_system_disk_performance_level\": \"PL2\",",
                        "error R14 master_system_disk_size master_system_disk_performance_level"),
                row("\"master_system_disk_size\": 120,",
                        "\"master_system_disk_size\": 461, \"master_system_disk_performance_level\": \"PL2\","),
                row("\"cloud_essd\",\n  \"master_system_disk_size\": 120,",
                        "\"cloud_ssd\",\n  \"master_system_disk_size\": 120, \"master_system_disk_performance_level\": \"PL1\",",
                        "warning R14 master_system_disk_category master_system_disk_performance_level"),
                row("\"proxy_mode\": \"ipvs\"", "\"master_instance_charge_type\": \"PrePaid\"", "error R13 master_period_unit",
                        "error R13 master_period"),
                row("\"proxy_mode\": \"ipvs\"",
                        "\"master_instance_charge_type\": \"PrePaid\", \"master_period_unit\": \"Month\", \"master_period\": 12"),
                row("\"snat_entry\": true", "\"snat_entry\": false",
                        "warning R42 snat_entry nodepools[0].scaling_group.internet_charge_type"),
                row("\"snat_entry\": true", "\"snat_entry\": false, \"x-ack-composer\": {\"aids\": {\"vpc_has_nat\": true}}"),
                row("\"proxy_mode\": \"ipvs\"", "\"x-ack-composer\": {\"aids\": {\"vpc_cidr\": \"172.16.0.0/12\"}}",
                        "error R4 container_cidr", "error R4 service_cidr"),
                row("\"proxy_mode\": \"ipvs\"", "\"x-ack-composer\": {\"aids\": {\"vpc_cidr\": \"192.168.0.0/16\"}}"),
                row("\"proxy_mode\": \"ipvs\"", "\"x-ack-composer\": {\"aids\": {\"cluster_cidrs\": [\"172.21.8.0/24\"]}}",
                        "warning R4 service_cidr"),
                row("\"desired_size\": 2", "\"desired_size\": 200", "warning R40 nodepools[0].scaling_group.desired_size"),
                row("\"nodepool_info\": {", "\"auto_scaling\": {\"enable\": true},\n      \"nodepool_info\": {",
                        "error R24 nodepools[0].auto_scaling.max_instances", "error R24 nodepools[0].auto_scaling.min_instances",
                        "error R24 nodepools[0].scaling_group.desired_size"),
                row("\"nodepool_info\": {",
                        "\"auto_scaling\": {\"enable\": true, \"max_instances\": 1, \"min_instances\": 3},\n      \"nodepool_info\": {",
                        "error R24 nodepools[0].auto_scaling.max_instances nodepools[0].auto_scaling.min_instances",
                        "error R24 nodepools[0].scaling_group.desired_size"),
                row("\"desired_size\": 2", "\"spot_strategy\": \"SpotWithPriceLimit\"",
                        "error R28 nodepools[0].scaling_group.spot_strategy nodepools[0].scaling_group.spot_price_limit"),
                row("\"desired_size\": 2",
                        "\"spot_strategy\": \"SpotWithPriceLimit\", \"spot_price_limit\": [{\"instance_type\": \"ecs.c6.large\", "
                        + "\"price_limit\": \"0.39\"}]", "warning R28 nodepools[0].scaling_group.spot_price_limit[0].instance_type"),
                row("\"desired_size\": 2", "\"spot_price_limit\": [{\"instance_type\": \"ecs.c7.xlarge\", \"price_limit\": \"0.39\"}]",
                        "warning R28 nodepools[0].scaling_group.spot_price_limit"),
                row("\"desired_size\": 2", "\"multi_az_policy\": \"COST_OPTIMIZED\"",
                        "warning R29 nodepools[0].scaling_group.instance_types nodepools[0].scaling_group.multi_az_policy"),
                row("\"desired_size\": 2", "\"spot_instance_pools\": 5", "warning R29 nodepools[0].scaling_group.spot_instance_pools"),
                row("\"desired_size\": 2", "\"multi_az_policy\": \"BALANCE\"",
                        "warning R30 nodepools[0].scaling_group.vswitch_ids nodepools[0].scaling_group.multi_az_policy"),
                row("\"desired_size\": 2", "\"data_disks\": [{\"category\": \"cloud_ssd\", \"size\": 40, \"performance_level\": \"PL1\"}]",
                        "warning R31 nodepools[0].scaling_group.data_disks[0].category "
                        + "nodepools[0].scaling_group.data_disks[0].performance_level"),
                row("\"desired_size\": 2",
                        "\"data_disks\": [{\"category\": \"cloud_essd\", \"size\": 40, \"performance_level\": \"PL3\"}]",
                        "error R31 nodepools[0].scaling_group.data_disks[0].size "
                                + "nodepools[0].scaling_group.data_disks[0].performance_level"),
                row("\"system_disk_category\": \"cloud_essd\",\n        \"system_disk_size\"",
                        "\"system_disk_category\": \"cloud_efficiency\",\n        \"system_disk_size\"",
                        "warning R32 nodepools[0].scaling_group.system_disk_category"),
                row("\"nodepool_info\": {", "\"management\": {\"enable\": false, \"auto_repair\": false},\n      \"nodepool_info\": {",
                        "warning R35 nodepools[0].management.auto_repair"),
                row("\"nodepool_info\": {", "\"management\": {\"enable\": true},\n      \"nodepool_info\": {",
                        "warning R41 addons nodepools[0].management.enable"),
                row("\"desired_size\": 2", "\"platform\": \"Windows\"",
                        "warning R36 nodepools[0].scaling_group.platform nodepools[0].scaling_group.image_type"),
                row("\"desired_size\": 2", "\"security_group_id\": \"sg-1\", \"security_group_ids\": [\"sg-1\"]",
                        "warning C34 nodepools[0].scaling_group.security_group_id nodepools[0].scaling_group.security_group_ids"),
                row("\"desired_size\": 2\n      }", "\"desired_size\": 2\n      }, \"max_nodes\": 10",
                        "warning R38 nodepools[0].max_nodes"),
                row("\"desired_size\": 2", "\"internet_max_bandwidth_out\": 5",
                        "warning R26 nodepools[0].scaling_group.internet_charge_type "
                                + "nodepools[0].scaling_group.internet_max_bandwidth_out"),
                row("\"instance_charge_type\": \"PostPaid\"", "\"instance_charge_type\": \"PrePaid\"",
                        "error R27 nodepools[0].scaling_group.period", "error R27 nodepools[0].scaling_group.period_unit"),
                row("\"nodepool_info\": {", "\"tee_config\": {\"tee_enable\": true},\n      \"nodepool_info\": {",
                        "warning R37 nodepools[0].scaling_group.instance_types nodepools[0].tee_config.tee_enable"),
                // pools
                row("        \"key_pair\": \"ops-key\",\n", "",
                        "warning R16 nodepools[0].scaling_group.key_pair nodepools[0].scaling_group.login_password"),
                row("\"name\": \"web\"", "\"name\": \"-web\"", "error field.pattern nodepools[0].nodepool_info.name"),
                row("\"desired_size\": 2", "\"desired_size\": -1", "error field.range nodepools[0].scaling_group.desired_size"),
                row("\"system_disk_size\": 120,\n        \"vswitch", "\"system_disk_size\": 600,\n        \"vswitch",
                        "warning field.range nodepools[0].scaling_group.system_disk_size"),
                row("\"system_disk_size\": 120,\n        \"vswitch", "\"system_disk_size\": 3000,\n        \"vswitch",
                        "error field.range nodepools[0].scaling_group.system_disk_size"),
                row("\"image_type\": \"AliyunLinux3ContainerOptimized\",\n        \"desired",
                        "\"image_type\": \"Plan9\",\n        \"desired",
                        "warning field.choice nodepools[0].scaling_group.image_type"),
                row("\"ecs.c7.xlarge\"", "\"c7.xlarge\"", "error field.pattern nodepools[0].scaling_group.instance_types[0]"),
                row("\"nodepool_info\": {", "\"kubernetes_config\": {\"labels\": [{\"key\": \"-a\"}]},\n      \"nodepool_info\": {",
                        "error field.pattern nodepools[0].kubernetes_config.labels[0].key"),
                row("\"nodepool_info\": {", "\"kubernetes_config\": {\"labels\": [{\"key\": \"k8s.io/a\"}]},\n      \"nodepool_info\": {",
                        "warning field.pattern nodepools[0].kubernetes_config.labels[0].key"),
                row("\"nodepool_info\": {",
                        "\"kubernetes_config\": {\"taints\": [{\"key\": \"a\"}, {\"key\": \"a\", \"effect\": \"NoSchedule\"}]},\n      "
                        + "\"nodepool_info\": {",
                        "error field.unique nodepools[0].kubernetes_config.taints[0].key nodepools[0].kubernetes_config.taints[1].key",
                        "warning R34 nodepools[0].kubernetes_config.taints[0].effect"),
                row("\"nodepool_info\": {",
                        "\"kubernetes_config\": {\"taints\": [{\"key\": \"a\", \"effect\": \"NoSchedule\"}, "
                                + "{\"key\": \"a\", \"effect\": \"NoExecute\"}]},\n      "
                        + "\"nodepool_info\": {"),
                row("\"nodepool_info\": {", "\"kubernetes_config\": {\"user_data\": \"#!/bin/sh\"},\n      \"nodepool_info\": {",
                        "error field.encoding nodepools[0].kubernetes_config.user_data"),
                row("\"desired_size\": 2", "\"desired_size\": 2, \"data_disks\": [{\"encrypted\": \"yes\"}]",
                        "error field.choice nodepools[0].scaling_group.data_disks[0].encrypted"),
                row("\"nodepools\": [",
                        "\"nodepools\": [{\"nodepool_info\": {\"name\": \"web\"}, \"scaling_group\": {"
                                + "\"instance_charge_type\": \"PostPaid\", \"instance_types\": [\"ecs.c7.xlarge\"], "
                                + "\"key_pair\": \"ops-key\", \"vswitch_ids\": [\"vsw-1\"]}},",
                        "error field.unique nodepools[0].nodepool_info.name nodepools[1].nodepool_info.name"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void saysExactlyThis(String from, String to, List<String> problems) {
        assertThat(found(from, to)).containsExactlyInAnyOrderElementsOf(problems);
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRepairCuresItsProblemAndBringsNoNewError(String from, String to, List<String> problems) {
        var snapshot = Samples.read(Samples.valid().replace(from, to));
        everyRepairCures(snapshot);
    }

    static void everyRepairCures(Snapshot snapshot) {
        for (var problem : Samples.check(snapshot)) for (var repair : problem.repairs(snapshot)) {
            var mended = repair.act().apply(snapshot);
            var left = Samples.check(mended);
            assertThat(left).as("%s by %s", problem.rule(), repair.label().in(Lang.EN))
                    .noneMatch(other -> other.severity() == problem.severity()
                            && other.rule().equals(problem.rule()) && other.at().equals(problem.at()));
            var known = new ArrayList<>(Samples.check(snapshot).stream().filter(Problem::isError).map(Problem::rule).toList());
            left.stream().filter(Problem::isError).map(Problem::rule)
                    .forEach(rule -> assertThat(known.remove(rule)).as("new error " + rule).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyProblemHasWordsInBothLanguages(String from, String to, List<String> problems) {
        everyProblemHasWords(Samples.read(Samples.valid().replace(from, to)));
    }

    static void everyProblemHasWords(Snapshot snapshot) {
        for (var problem : Samples.check(snapshot)) for (var lang : Lang.values()) {
            assertThat(problem.message(lang)).doesNotContain("{0}", "{1}").hasSizeGreaterThan(10);
            problem.repairs(snapshot).forEach(repair -> assertThat(repair.label().in(lang)).isNotBlank());
        }
    }

    @Test
    void managedAndRegisteredClustersHaveNoRulesOnMasters() {
        var managed = Samples.read(Samples.valid().replace("\"Kubernetes\"", "\"ManagedKubernetes\"")
                .replaceAll("(?s)\"master_vswitch_ids\".*?\\],\n  \"master_instance", "\"master_instance"));
        assertThat(found(managed)).noneMatch(line -> line.contains("R12") || line.startsWith("error"));
        assertThat(found(Samples.read("{\"name\":\"a\",\"region_id\":\"cn-beijing\",\"cluster_type\":\"ExternalKubernetes\","
                + "\"vpcid\":\"vpc-1\",\"service_cidr\":\"172.21.0.0/20\"}")))
                .containsExactly("note field.condition cluster_type");
    }

    @Test
    void errorsComeFirstThenByFirstPathInTheOrderOfTheReference() {
        var lines = found(Samples.read("{\"vpcid\":\"x\",\"name\":\"_\",\"tags\":[{\"key\":\"\"}],\"master_period\":1,\"zzz\":1}"));
        assertThat(lines).isSortedAccordingTo((a, b) -> Integer.compare(rank(a), rank(b)));
        assertThat(lines.get(0)).isEqualTo("error field.pattern name");
        assertThat(lines.indexOf("error field.pattern vpcid")).isLessThan(lines.indexOf("error field.required tags[0].key"));
    }

    private static int rank(String line) {
        return List.of("error", "warning", "note").indexOf(line.split(" ")[0]);
    }
}
