package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Place.fill;
import static ackcomposer.catalogue.field.Source.SDK;
import static ackcomposer.catalogue.field.Source.TERRAFORM;
import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.check.MaintenanceWindow;
import ackcomposer.catalogue.check.NodeName;
import ackcomposer.catalogue.check.Payloads;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lookup;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.catalogue.offer.Suggestions;
import java.util.List;

/** How the cluster behaves; nothing here must be filled in. */
public final class Advanced extends Form {
    public final Field<Boolean> sshFlags = add(flag("ssh_flags")
            .when(BASICS.clusterType, "Kubernetes")
            .preset(false).example("false")
            .in2026(Place.masters("ssh_flags"))
            .common().card("behaviour"));
    public final Field<String> timezone = add(text("timezone")
            .must(TextChecks.zone()).suggest(Suggestions.ZONES)
            .example("Asia/Shanghai")
            .common().card("behaviour"));
    public final Field<String> proxyMode = add(choice("proxy_mode", "iptables", "ipvs", "nftables").shape(Shape.SEGMENTED)
            .preset("ipvs").example("ipvs")
            .common().card("behaviour").from(TERRAFORM));
    public final Field<Boolean> enableRrsa = add(flag("enable_rrsa")
            .preset(false).example("true")
            .retired().in2026(Place.move("rrsa_config.enabled"))
            .common().card("behaviour"));
    public final Tag tag = new Tag(64, TextChecks.unreserved(), Source.PAGE);
    public final Field<List<Row>> tags = add(rows("tags", () -> tag)
            .must(Limits.count(0, 20), Limits.rowsDifferBy(tag.key))
            .common().card("tags"));
    public final Field<String> clusterDomain = add(text("cluster_domain")
            .must(TextChecks.domain())
            .preset("cluster.local").example("cluster.local")
            .common().card("behaviour"));
    public final Field<List<String>> customSan = add(lines("custom_san").wire(Wire.COMMA)
            .must(Limits.each(TextChecks.host()))
            .example("\"cs.example.com,10.0.0.8\"")
            .retired().in2026(Place.move("extra_sans"))
            .card("tokens"));
    public final Field<String> issuer = add(text("service_account_issuer")
            .must(TextChecks.filled())
            .example("https://kubernetes.default.svc")
            .card("tokens").from(TERRAFORM));
    public final Field<List<String>> audiences = add(lines("api_audiences").wire(Wire.COMMA)
            .must(Limits.each(TextChecks.filled()))
            .example("\"https://kubernetes.default.svc\"")
            .card("tokens").from(TERRAFORM));
    public final Field<Boolean> disableRollback = add(flag("disable_rollback").shape(Shape.THREE_WAY)
            .preset(true).example("true")
            .retired().in2026()
            .card("creation"));
    public final Field<Whole> timeoutMins = add(whole("timeout_mins")
            .must(Limits.atLeast(1))
            .preset(Whole.of(60)).unit("min").example("60")
            .retired().in2026()
            .card("creation"));
    public final Field<Boolean> deletionProtection = add(flag("deletion_protection")
            .preset(false).example("true")
            .common().card("behaviour"));
    public final Field<String> nodeNameMode = add(text("node_name_mode").shape(Shape.NODE_NAME)
            .must(NodeName.cluster())
            .example("customized,aliyun.com,ip,test")
            .retired().in2026(fill("nodepools[].kubernetes_config.node_name_mode"))
            .card("names").from(TERRAFORM));
    public final Field<Boolean> keepInstanceName = add(flag("keep_instance_name")
            .preset(true).example("true")
            .retired().in2026()
            .card("names").from(SDK));
    public final Field<List<String>> rdsInstances = add(lines("rds_instances").shape(Shape.ID)
            .must(Limits.each(Ids.RDS), Limits.distinct())
            .example("[\"rm-2zev748xi27xc1234\"]")
            .retired().in2026(fill("nodepools[].scaling_group.rds_instances"))
            .card("names").lookup(Lookup.RDS).from(SDK));

    public final Field<Members> rrsaConfig = add(group("rrsa_config").since2026().card("behaviour").from(SDK));
    public final Field<String> encryptionKey = add(text("encryption_provider_key").shape(Shape.ID)
            .must(Ids.KMS_KEY)
            .when(BASICS.clusterType, "ManagedKubernetes").whenPro(BASICS.clusterSpec)
            .example("0fe64791-55eb-4fc7-84c5-c6c7cdca0000")
            .common().card("keys").from(SDK));
    public final Field<List<String>> logComponents = add(lines("controlplane_log_components")
            .must(Limits.each(Limits.among(Severity.WARNING, Suggestions.CONTROL_PLANE_LOGS)), Limits.unique())
            .when(BASICS.clusterType, "ManagedKubernetes")
            .example("[\"apiserver\", \"kcm\", \"scheduler\"]")
            .common().card("logs").from(SDK));
    public final Field<String> logProject = add(text("controlplane_log_project")
            .must(Ids.LOG_PROJECT)
            .when(BASICS.clusterType, "ManagedKubernetes").whenFilled(logComponents, "apiserver")
            .example("k8s-log-prod")
            .common().card("logs").from(SDK));
    public final Field<Whole> logTtl = add(whole("controlplane_log_ttl").wire(Wire.TEXT)
            .must(Limits.range(1, 3000))
            .when(BASICS.clusterType, "ManagedKubernetes").whenFilled(logComponents, "apiserver")
            .preset(Whole.of(30)).unit("days").example("30")
            .common().card("logs").from(SDK));
    public final Field<Members> auditLog = add(group("audit_log_config")
            .when(BASICS.clusterType, "ManagedKubernetes")
            .card("logs").from(SDK));
    public final Field<Boolean> auditEnabled = add(flag("audit_log_config.enabled")
            .mandatoryInGroup()
            .when(BASICS.clusterType, "ManagedKubernetes")
            .example("true")
            .common().card("logs").from(SDK));
    public final Field<String> auditProject = add(text("audit_log_config.sls_project_name")
            .must(Ids.LOG_PROJECT)
            .when(BASICS.clusterType, "ManagedKubernetes").when(auditEnabled, true)
            .example("k8s-log-prod")
            .common().card("logs").from(SDK));
    public final Field<Members> window = add(group("maintenance_window").card("maintenance").from(SDK));
    public final Field<Boolean> windowEnable = add(flag("maintenance_window.enable")
            .mandatoryInGroup()
            .preset(false).example("true")
            .common().card("maintenance").from(SDK));
    public final Field<String> windowTime = add(text("maintenance_window.maintenance_time").shape(Shape.OPENING)
            .mandatoryInGroup().must(MaintenanceWindow.opening())
            .when(windowEnable, true)
            .example("2026-12-01T03:00:00.000+08:00")
            .common().card("maintenance").from(SDK));
    public final Field<String> windowDuration = add(text("maintenance_window.duration").wire(Wire.HOURS)
            .must(MaintenanceWindow.duration())
            .when(windowEnable, true)
            .preset("3h").example("3h")
            .common().card("maintenance").from(SDK));
    public final Field<List<String>> windowDays = add(lines("maintenance_window.weekly_period").wire(Wire.COMMA)
            .must(Limits.count(1, Integer.MAX_VALUE), Limits.each(Limits.among(Severity.ERROR, MaintenanceWindow.DAYS)), Limits.unique())
            .when(windowEnable, true)
            .preset(List.of("Thursday")).example("\"Monday,Thursday\"")
            .common().card("maintenance").from(SDK));
    public final Field<String> windowRecurrence = add(text("maintenance_window.recurrence")
            .must(MaintenanceWindow.recurrence())
            .when(windowEnable, true)
            .example("FREQ=WEEKLY;INTERVAL=4;BYDAY=MO,TU")
            .card("maintenance").from(SDK));
    public final Field<Members> operationPolicy = add(group("operation_policy")
            .when(BASICS.clusterType, "ManagedKubernetes")
            .card("maintenance").from(SDK));
    public final Field<Members> clusterUpgrade = add(group("operation_policy.cluster_auto_upgrade")
            .when(BASICS.clusterType, "ManagedKubernetes")
            .card("maintenance").from(SDK));
    public final Field<Boolean> clusterUpgradeEnabled = add(flag("operation_policy.cluster_auto_upgrade.enabled")
            .mandatoryInGroup()
            .when(BASICS.clusterType, "ManagedKubernetes")
            .example("true")
            .common().card("maintenance").from(SDK));
    public final Field<String> clusterUpgradeChannel = add(choice("operation_policy.cluster_auto_upgrade.channel", "patch", "stable",
                    "rapid")
            .shape(Shape.SEGMENTED)
            .when(BASICS.clusterType, "ManagedKubernetes").when(clusterUpgradeEnabled, true)
            .example("patch")
            .common().card("maintenance").from(SDK));
    public final Field<String> userCa = add(text("user_ca").shape(Shape.LINES)
            .must(Payloads.certificate())
            .example("-----BEGIN CERTIFICATE-----\nMIIB...\n-----END CERTIFICATE-----")
            .card("keys").from(SDK));

    Advanced() {
        super("advanced");
    }

    @Override
    public List<String> cards() {
        return List.of("behaviour", "tags", "tokens", "keys", "logs", "maintenance", "creation", "names");
    }
}
