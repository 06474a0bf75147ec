package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the parameters that came after the reference: limits of their own, and conditions across fields. */
class ManagedTest {
    static final String KMS = "0e478b7a-4262-4802-b8cb-00d3fb400000";
    private static final String PEM = "-----BEGIN CERTIFICATE-----\\nMIIB\\n-----END CERTIFICATE-----";

    private static final String VALID = Samples.managed();

    static Arguments row(String from, String to, String... problems) {
        assertThat(VALID).contains(from);
        return Arguments.of(to, read(() -> Samples.read(VALID.replace(from, to))), List.of(problems));
    }

    /** With one more member of the request. */
    private static Arguments root(String member, String... problems) {
        return row("\"proxy_mode\": \"ipvs\"", member, problems);
    }

    /** What has no place in the 2024 form is set in the draft. */
    private static Arguments draft(String what, String json, UnaryOperator<Snapshot> edit, String... problems) {
        return Arguments.of(what, read(() -> edit.apply(Samples.read(json))), List.of(problems));
    }

    /** Each row alone is read, and only when its turn comes. */
    private static Supplier<Snapshot> read(Supplier<Snapshot> reading) {
        return reading;
    }

    @Test
    void theValidRequestHasNoProblem() {
        assertThat(RulesTest.found(Samples.read(VALID))).isEmpty();
    }

    static Stream<Arguments> requests() {
        return Stream.of(cluster(), operation(), PoolRows.all(), drafts()).flatMap(rows -> rows);
    }

    @SuppressWarnings("unchecked")
    static Stream<Snapshot> snapshots() {
        return requests().map(row -> ((Supplier<Snapshot>) row.get()[1]).get());
    }

    private static Stream<Arguments> cluster() {
        return Stream.of(
                row("\"Default\"", "\"Edge\""),
                row("\"Default\"", "\"Mine\""),
                row("\"Default\"", "\" \"", "error field.length profile"),
                row("\"ack.pro.small\"", "\"ack.pro.9xlarge\"", "warning field.choice cluster_spec"),
                row("\"ack.pro.small\"", "\"ACK.pro.small\"", "error field.choice cluster_spec"),
                row("\"ack.pro.small\"", "\"ack.standard\""),
                root("\"auto_mode\": {\"enable\": true}"),
                root("\"auto_mode\": {}", "error field.required auto_mode.enable"),
                row("  \"cluster_spec\": \"ack.pro.small\",", "\"auto_mode\": {\"enable\": true},",
                        "warning field.unused auto_mode.enable"),
                row("\"vsw-2ze3ds0mdip0hdz8i0001\",\n    \"vsw-2ze3ds0mdip0hdz8i0002\"", "", "error field.count vswitch_ids"),
                row("\"vsw-2ze3ds0mdip0hdz8i0001\",\n    ", "", "warning field.count vswitch_ids"),
                row("\"vsw-2ze3ds0mdip0hdz8i0001\",\n    ", "\"vsw-1\",\"vsw-2\",\"vsw-3\",\"vsw-4\",\"vsw-5\",",
                        "warning field.count vswitch_ids"),
                row("\"vsw-2ze3ds0mdip0hdz8i0001\",\n    ", "\"vsw-2ze3ds0mdip0hdz8i0002\",",
                        "warning field.unique vswitch_ids[0] vswitch_ids[1]"),
                row("\"vsw-2ze3ds0mdip0hdz8i0001\",\n    ", "\"sw-1\",", "error field.pattern vswitch_ids[0]"),
                row("\"vswitch_ids\": [\n    \"vsw-2ze3ds0mdip0hdz8i0001\",\n    \"vsw-2ze3ds0mdip0hdz8i0002\"\n  ],\n", ""),
                root("\"zone_ids\": [\"cn-beijing-a\"]", "warning field.condition vpcid vswitch_ids zone_ids"),
                root("\"zone_ids\": []", "error field.count zone_ids", "warning field.condition vpcid vswitch_ids zone_ids"),
                root("\"zone_ids\": [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]", "warning field.count zone_ids",
                        "warning field.condition vpcid vswitch_ids zone_ids"),
                row("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", "", "error field.required vpcid"),
                row("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", "\"zone_ids\": [\"cn-beijing-a\"],",
                        "warning field.condition vswitch_ids zone_ids"),
                root("\"ip_stack\": \"ipv4\""),
                root("\"ip_stack\": \"ipv6\"", "error field.choice ip_stack"),
                root("\"ip_stack\": \"dual\"", "error field.condition ip_stack addons[0].name"),
                row("\"1.35.2-aliyun.1\"", "\"1.20.4-aliyun.1\", \"ip_stack\": \"dual\"",
                        "error field.condition kubernetes_version ip_stack", "error field.condition ip_stack addons[0].name",
                        "warning R43 kubernetes_version"),
                root("\"load_balancer_id\": \"lb-wz9t256gqa3vbouk0000a\""),
                root("\"load_balancer_id\": \"nlb-1\"", "warning field.pattern load_balancer_id"),
                row("\"name\": \"csi-plugin\"", "\"name\": \"csi-plugin\", \"version\": \"v1.9.3-aliyun.1\""),
                row("\"name\": \"csi-plugin\"", "\"name\": \"csi-plugin\", \"version\": \"latest\"",
                        "warning field.pattern addons[1].version"),
                row("\"ManagedKubernetes\"", "\"ExternalKubernetes\"", "note field.condition cluster_type"));
    }

    private static Stream<Arguments> operation() {
        return Stream.of(
                root("\"encryption_provider_key\": \"" + KMS + "\""),
                root("\"encryption_provider_key\": \"key-bjj66c2a\""),
                root("\"encryption_provider_key\": \"alias/mine\"", "warning field.pattern encryption_provider_key"),
                row("\"ack.pro.small\"", "\"ack.standard\", \"encryption_provider_key\": \"" + KMS + "\"",
                        "warning field.unused encryption_provider_key"),
                row("\"kcm\"", "\"etcd\"", "warning field.choice controlplane_log_components[1]"),
                row("\"kcm\"", "\"apiserver\"", "error field.unique controlplane_log_components[0] controlplane_log_components[1]"),
                row("\"apiserver\",\n    \"kcm\"", "", "warning field.unused controlplane_log_ttl"),
                root("\"controlplane_log_project\": \"k8s-log-prod\""),
                root("\"controlplane_log_project\": \"K8s\"", "error field.pattern controlplane_log_project"),
                root("\"controlplane_log_project\": \"k8\"", "error field.pattern controlplane_log_project"),
                row("\"30\"", "\"3000\""),
                row("\"30\"", "30"),
                row("\"30\"", "\"0\"", "error field.range controlplane_log_ttl"),
                row("\"30\"", "\"3001\"", "error field.range controlplane_log_ttl"),
                row("\"30\"", "\"30d\"", "error field.pattern controlplane_log_ttl"),
                row("\"30\"", "true", "error field.type controlplane_log_ttl"),
                row("\"audit_log_config\": {\n    \"enabled\": true",
                        "\"audit_log_config\": {\"enabled\": true, \"sls_project_name\": \"k8s-log-prod\""),
                row("\"audit_log_config\": {\n    \"enabled\": true",
                        "\"audit_log_config\": {\"enabled\": true, \"sls_project_name\": \"-\"",
                        "error field.pattern audit_log_config.sls_project_name"),
                row("\"audit_log_config\": {\n    \"enabled\": true",
                        "\"audit_log_config\": {\"enabled\": false, \"sls_project_name\": \"k8s-log-prod\"",
                        "warning field.unused audit_log_config.sls_project_name"),
                row("\"audit_log_config\": {\n    \"enabled\": true", "\"audit_log_config\": {\"sls_project_name\": \"k8s-log-prod\"",
                        "error field.required audit_log_config.enabled", "warning field.unused audit_log_config.sls_project_name"),
                row("\"2026-12-01T03:00:00.000+08:00\"", "\"2026-12-01T03:00:00Z\""),
                row("\"2026-12-01T03:00:00.000+08:00\"", "\"03:00:00Z\""),
                row("\"2026-12-01T03:00:00.000+08:00\"", "\"03:00\"", "error field.pattern maintenance_window.maintenance_time"),
                row("\"2026-12-01T03:00:00.000+08:00\"", "\"2026-12-32T03:00:00+08:00\"",
                        "error field.pattern maintenance_window.maintenance_time"),
                row("\"2026-12-01T03:00:00.000+08:00\"", "\"2026-12-01T03:00:00\"",
                        "error field.pattern maintenance_window.maintenance_time"),
                row("    \"maintenance_time\": \"2026-12-01T03:00:00.000+08:00\",\n", "",
                        "error field.required maintenance_window.maintenance_time"),
                row("\"3h\"", "\"24h\""),
                row("\"3h\"", "\"25h\"", "error field.pattern maintenance_window.duration"),
                row("\"3h\"", "\"3\""),
                row("\"3h\"", "3"),
                row("\"3h\"", "\"3 h\"", "error field.pattern maintenance_window.duration"),
                row("\"Monday,Thursday\"", "\"Monday\""),
                row("\"Monday,Thursday\"", "\"Monday,Monday\"",
                        "error field.unique maintenance_window.weekly_period[0] maintenance_window.weekly_period[1]"),
                row("\"Monday,Thursday\"", "\"Monday, thursday\"", "error field.choice maintenance_window.weekly_period[1]"),
                row("\"Monday,Thursday\"", "\"\""),
                row("\"weekly_period\": \"Monday,Thursday\"", "\"recurrence\": \"FREQ=WEEKLY;INTERVAL=4;BYDAY=MO,TU\""),
                row("\"weekly_period\": \"Monday,Thursday\"", "\"recurrence\": \"FREQ=WEEKLY;COUNT=3\"",
                        "error field.pattern maintenance_window.recurrence"),
                row("\"weekly_period\": \"Monday,Thursday\"", "\"recurrence\": \"FREQ=WEEKLY;UNTIL=20271231T000000Z\"",
                        "error field.pattern maintenance_window.recurrence"),
                row("\"weekly_period\": \"Monday,Thursday\"", "\"recurrence\": \"FREQ=DAILY\"",
                        "error field.pattern maintenance_window.recurrence"),
                row("\"weekly_period\": \"Monday,Thursday\"", "\"weekly_period\": \"Monday\", \"recurrence\": \"FREQ=WEEKLY\"",
                        "warning field.condition maintenance_window.weekly_period maintenance_window.recurrence"),
                row("\"enable\": true,\n    \"maintenance_time\"", "\"enable\": false,\n    \"maintenance_time\"",
                        "warning field.unused maintenance_window.maintenance_time",
                        "warning field.unused maintenance_window.duration", "warning field.unused maintenance_window.weekly_period",
                        "warning field.condition maintenance_window.enable operation_policy.cluster_auto_upgrade.enabled"),
                row("\"channel\": \"patch\"", "\"channel\": \"fast\"", "error field.choice operation_policy.cluster_auto_upgrade.channel"),
                row(",\n      \"channel\": \"patch\"", "", "warning field.condition operation_policy.cluster_auto_upgrade.channel"),
                row("\"enabled\": true,\n      \"channel\": \"patch\"", "\"enabled\": false"),
                row("\"enabled\": true,\n      \"channel\": \"patch\"", "",
                        "error field.required operation_policy.cluster_auto_upgrade.enabled"),
                root("\"user_ca\": \"" + PEM + "\""),
                root("\"user_ca\": \"MIIB\"", "error field.pattern user_ca"),
                root("\"user_ca\": \"" + PEM + "\\n-----BEGIN PRIVATE KEY-----\\n\"", "error field.pattern user_ca"));
    }

    private static <T> UnaryOperator<Snapshot> set(Field<T> field, T value) {
        return state -> state.set(0, field, value);
    }

    private static Stream<Arguments> drafts() {
        var balancer = Values.row(NETWORK.loadBalancer).with(NETWORK.loadBalancer.endpointType, "private");
        var pool = NODE_POOLS.pool;
        return Stream.of(
                draft("no pools", VALID, state -> state.set(0, NETWORK.vswitchIds, null).set(0, NODE_POOLS.nodepools, null),
                        "error field.condition vswitch_ids"),
                draft("zones only", VALID, state -> state.set(0, NETWORK.vswitchIds, null).set(0, NETWORK.vpcId, null)
                        .set(0, NETWORK.zoneIds, List.of("cn-beijing-a"))),
                draft("a load balancer", VALID, state -> state.set(0, NETWORK.publicEndpoint, null)
                        .set(0, NETWORK.loadBalancers, List.of(balancer.with(NETWORK.loadBalancer.id, "nlb-1")))),
                draft("a load balancer of another kind", VALID, state -> state.set(0, NETWORK.publicEndpoint, null)
                        .set(0, NETWORK.loadBalancers, List.of(balancer.with(NETWORK.loadBalancer.id, "alb-1"))),
                        "warning field.pattern control_plane_endpoints_config.load_balancers_config[0].load_balancer_id"),
                draft("a load balancer without its type", VALID, state -> state.set(0, NETWORK.publicEndpoint, null)
                        .set(0, NETWORK.loadBalancers, List.of(Values.row(NETWORK.loadBalancer))),
                        "error field.required control_plane_endpoints_config.load_balancers_config[0].endpoint_type"),
                draft("load balancers beside what they replace", VALID, state -> state.set(0, NETWORK.loadBalancerId, "lb-1")
                        .set(0, NETWORK.loadBalancers, List.of(balancer)),
                        "warning field.condition endpoint_public_access control_plane_endpoints_config.load_balancers_config",
                        "warning field.condition load_balancer_id control_plane_endpoints_config.load_balancers_config"),
                draft("a VPC", VALID, set(NETWORK.bindVpcs, List.of("vpc-1"))),
                draft("no VPC", VALID, set(NETWORK.bindVpcs, List.of("vcp-1")),
                        "error field.pattern control_plane_endpoints_config.internal_dns_config.bind_vpcs[0]"),
                draft("drift in automatic mode", VALID, state -> state.set(0, BASICS.autoModeEnable, true)
                        .edit(row(state), values -> values.with(pool.drift, true))),
                draft("unschedulable", VALID, state -> state.edit(row(state), values -> values.with(pool.unschedulable, true))),
                draft("a masters' field in a managed cluster", VALID, set(MASTERS.cpuPolicy, "static"),
                        "warning field.unused control_plane_config.cpu_policy"),
                draft("masters", Samples.valid(), state -> state.set(0, MASTERS.cpuPolicy, "static").set(0, MASTERS.deploymentSetId, "ds-1")
                        .set(0, MASTERS.imageType, null).set(0, MASTERS.hardening, true)),
                draft("masters' deployment set", Samples.valid(), set(MASTERS.deploymentSetId, "d-1"),
                        "warning field.pattern control_plane_config.deploymentset_id"),
                draft("masters' metadata", Samples.valid(), set(MASTERS.httpTokens, "required"),
                        "warning field.condition control_plane_config.instance_metadata_options.http_tokens"),
                draft("masters hardened twice", Samples.valid(), state -> state.set(0, MASTERS.imageType, null)
                        .set(0, MASTERS.hardening, true).set(0, MASTERS.soc, true),
                        "error field.condition control_plane_config.security_hardening_os control_plane_config.soc_enabled"),
                draft("masters of another system", Samples.valid(), state -> state.set(0, MASTERS.imageType, "ContainerOS")
                        .set(0, MASTERS.soc, true),
                        "error field.condition image_type control_plane_config.soc_enabled"),
                draft("masters' bursting", Samples.valid(), set(MASTERS.diskBursting, true),
                        "warning field.unused control_plane_config.system_disk_bursting_enabled"),
                draft("masters' IOPS", Samples.valid(), state -> state.set(0, MASTERS.diskCategory, "cloud_auto")
                        .set(0, MASTERS.diskSize, Whole.of(40)).set(0, MASTERS.diskIops, Whole.of(36201)),
                        "error field.choice master_system_disk_category",
                        "error field.condition master_system_disk_size control_plane_config.system_disk_provisioned_iops"),
                draft("a window for a dedicated cluster", Samples.valid(), set(ADVANCED.windowEnable, false),
                        "note field.condition maintenance_window.enable"),
                draft("what a dedicated cluster does not have", Samples.valid(),
                        state -> state.set(0, BASICS.profile, "Default").set(0, NETWORK.vswitchIds, List.of("vsw-1", "vsw-2"))
                                .edit(row(state), values -> values.with(pool.ramRole, "a").with(pool.httpTokens, "required")),
                        "warning field.unused profile", "warning field.unused vswitch_ids",
                        "warning field.unused nodepools[0].scaling_group.ram_role_name",
                        "warning field.unused nodepools[0].scaling_group.instance_metadata_options.http_tokens"),
                draft("what an old version does not have", VALID,
                        state -> state.set(0, BASICS.kubernetesVersion, "1.20.4-aliyun.1")
                                .edit(row(state), values -> values.with(pool.ramRole, "a").with(pool.httpTokens, "required")),
                        "warning field.unused nodepools[0].scaling_group.ram_role_name",
                        "warning field.unused nodepools[0].scaling_group.instance_metadata_options.http_tokens",
                        "warning R43 kubernetes_version"),
                draft("the newest version, by leaving it out", VALID, state -> state.set(0, BASICS.kubernetesVersion, null)
                        .edit(row(state), values -> values.with(pool.ramRole, "a"))));
    }

    private static long row(Snapshot state) {
        return state.root().rows(NODE_POOLS.nodepools).get(0).id();
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("requests")
    void saysExactlyThis(String what, Supplier<Snapshot> snapshot, List<String> problems) {
        // What only concerns the form is the matter of ContractTest; a row that clears a switch is told that documents disagree on it.
        assertThat(RulesTest.found(snapshot.get())).filteredOn(line -> !line.startsWith("note contract.") && !line.startsWith("note C45"))
                .containsExactlyInAnyOrderElementsOf(problems);
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("requests")
    void everyRepairCuresItsProblemAndBringsNoNewError(String what, Supplier<Snapshot> snapshot, List<String> problems) {
        RulesTest.everyRepairCures(snapshot.get());
    }

    @ParameterizedTest(name = "{index}: {0}")
    @MethodSource("requests")
    void everyProblemHasWordsInBothLanguages(String what, Supplier<Snapshot> snapshot, List<String> problems) {
        RulesTest.everyProblemHasWords(snapshot.get());
    }
}
