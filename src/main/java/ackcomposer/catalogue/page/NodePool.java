package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Source.SDK;
import static ackcomposer.catalogue.field.Source.TERRAFORM;
import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.check.NodeName;
import ackcomposer.catalogue.check.Payloads;
import ackcomposer.catalogue.check.Secrets;
import ackcomposer.catalogue.check.TextChecks;
import ackcomposer.catalogue.field.Either;
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
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.offer.Suggestions;
import java.util.List;

/** One group of like worker nodes: how many, of which kind, on which networks. */
public final class NodePool extends Form {
    private static final String[] LEVELS = {"PL0", "PL1", "PL2", "PL3"};

    public final Field<Members> autoScaling = add(group("auto_scaling").card("scaling.auto").from(SDK));
    public final Field<Boolean> scalingEnabled = add(flag("auto_scaling.enable")
            .mandatoryInGroup()
            .preset(false).example("true")
            .common().card("scaling.auto").from(SDK));
    public final Field<Whole> maxInstances = add(whole("auto_scaling.max_instances")
            .needed().must(Limits.range(0, 2000))
            .when(scalingEnabled, true)
            .example("10")
            .common().card("scaling.auto").from(TERRAFORM));
    public final Field<Whole> minInstances = add(whole("auto_scaling.min_instances")
            .needed().must(Limits.range(0, 1000))
            .when(scalingEnabled, true)
            .example("1")
            .common().card("scaling.auto").from(TERRAFORM));
    public final Field<String> scalingType = add(choice("auto_scaling.type", "cpu", "gpu", "gpushare", "spot")
            .when(scalingEnabled, true)
            .preset("cpu").example("cpu")
            .common().card("scaling.auto").from(SDK));
    public final Field<Boolean> bondEip = add(flag("auto_scaling.is_bond_eip")
            .when(scalingEnabled, true)
            .preset(false).example("true")
            .marked().in2026()
            .card("scaling.eip").from(TERRAFORM));
    public final Field<String> eipChargeType = add(choice("auto_scaling.eip_internet_charge_type", "PayByBandwidth", "PayByTraffic")
            .when(bondEip, true)
            .preset("PayByBandwidth").example("PayByTraffic")
            .marked().in2026()
            .card("scaling.eip").from(SDK));
    public final Field<Whole> eipBandwidth = add(whole("auto_scaling.eip_bandwidth")
            .must(Limits.range(0, 500), Limits.usual(1, 500))
            .when(bondEip, true)
            .preset(Whole.of(5)).unit("Mbit/s").example("5")
            .marked().in2026()
            .card("scaling.eip").from(TERRAFORM));

    public final Field<Members> kubernetesConfig = add(group("kubernetes_config")
            .card("kubernetes.scheduling").from(SDK));
    public final Field<Boolean> cmsEnabled = add(flag("kubernetes_config.cms_enabled")
            .preset(false).example("true")
            .common().card("kubernetes.node").from(SDK));
    public final Field<String> cpuPolicy = add(choice("kubernetes_config.cpu_policy", "none", "static").shape(Shape.SEGMENTED)
            .preset("none").example("none")
            .card("kubernetes.node").from(SDK));
    public final Label label = new Label();
    public final Field<List<Row>> labels = add(rows("kubernetes_config.labels", () -> label)
            .must(Limits.rowsDifferBy(label.key))
            .common().card("kubernetes.labels").from(Source.KUBERNETES));
    public final Field<String> runtime = add(choice("kubernetes_config.runtime", "containerd", "docker", "Sandboxed-Container.runv")
            .preset("containerd").example("containerd")
            .common().card("kubernetes.node").from(SDK));
    public final Field<String> runtimeVersion = add(text("kubernetes_config.runtime_version")
            .must(Ids.RUNTIME_VERSION).suggest(Suggestions.RUNTIME_VERSIONS)
            .example("1.5.13")
            .common().card("kubernetes.node").from(SDK));
    public final Taint taint = new Taint();
    public final Field<List<Row>> taints = add(rows("kubernetes_config.taints", () -> taint)
            .must(Limits.rowsDifferBy(taint.key, taint.effect))
            .common().card("kubernetes.taints").from(Source.KUBERNETES));
    public final Field<String> userData = add(text("kubernetes_config.user_data").shape(Shape.BASE64)
            .must(Payloads.userData())
            .example("dGhpcyBpcyBhbiBleGFtcGxl")
            .card("kubernetes.script").from(TERRAFORM));
    public final Field<String> nodeNameMode = add(text("kubernetes_config.node_name_mode").shape(Shape.NODE_NAME)
            .must(NodeName.pool())
            .example("customized,web,ip,pool")
            .card("kubernetes.script").from(SDK));
    public final Field<Boolean> unschedulable = add(flag("kubernetes_config.unschedulable")
            .example("false")
            .common().card("kubernetes.node").from(TERRAFORM));

    public final Field<Members> info = add(group("nodepool_info").card("general.identity").from(SDK));
    public final Field<String> name = add(text("nodepool_info.name")
            .mandatory().must(TextChecks.poolName())
            .example("web")
            .card("general.identity").from(SDK));
    public final Field<String> resourceGroupId = add(text("nodepool_info.resource_group_id").shape(Shape.ID)
            .must(Ids.RESOURCE_GROUP)
            .example("rg-acfm3mkrure5a7q")
            .card("general.identity").lookup(Lookup.RESOURCE_GROUP).from(SDK));
    public final Field<String> type = add(choice("nodepool_info.type", "ess", "edge", "lingjun")
            .preset("ess").example("ess")
            .card("general.identity").from(TERRAFORM));

    public final Field<Members> scalingGroup = add(group("scaling_group").card("instances.machines").from(SDK));
    public final Field<Boolean> autoRenew = add(flag("scaling_group.auto_renew")
            .whenLater("scaling_group.instance_charge_type", "PrePaid")
            .preset(true).example("true")
            .common().card("instances.billing").from(SDK));
    public final Field<Whole> autoRenewPeriod = add(whole("scaling_group.auto_renew_period")
            .needed().of("1", "2", "3", "6", "12")
            .whenLater("scaling_group.instance_charge_type", "PrePaid").when(autoRenew, true)
            .preset(Whole.of(1)).unit("months").example("1")
            .common().card("instances.billing").from(SDK));
    public final DataDisk dataDisk = new DataDisk();
    public final Field<List<Row>> dataDisks = add(rows("scaling_group.data_disks", () -> dataDisk)
            .must(Limits.advised(0, 16))
            .common().card("instances.data_disks").from(SDK));
    public final Field<String> imageId = add(text("scaling_group.image_id").shape(Shape.ID)
            .must(Ids.IMAGE)
            .example("aliyun_3_x64_20G_alibase_20240819.vhd")
            .card("instances.machines").lookup(Lookup.IMAGE).from(SDK));
    public final Field<String> chargeType = add(choice("scaling_group.instance_charge_type", "PostPaid", "PrePaid")
            .shape(Shape.SEGMENTED)
            .mandatory().advised()
            .preset("PostPaid").start("PostPaid").example("PostPaid")
            .card("instances.billing").from(SDK));
    public final Field<List<String>> instanceTypes = add(lines("scaling_group.instance_types").shape(Shape.ID)
            .mandatory().must(Limits.count(1, Integer.MAX_VALUE), Limits.each(Ids.INSTANCE_TYPE), Limits.unique())
            .example("[\"ecs.c6.xlarge\", \"ecs.c7.xlarge\"]")
            .card("instances.machines").lookup(Lookup.INSTANCE_TYPE).from(SDK));
    public final Field<String> keyPair = add(text("scaling_group.key_pair")
            .must(Limits.length(2, 128))
            .example("ops-key")
            .prominent().card("network.login").lookup(Lookup.KEY_PAIR).from(SDK));
    public final Field<String> loginPassword = add(text("scaling_group.login_password").secret()
            .must(Secrets.password())
            .example("Hello@1234")
            .prominent().card("network.login").from(SDK));
    public final Either login = either(keyPair, loginPassword);
    public final Field<Whole> period = add(whole("scaling_group.period")
            .needed().of("1", "2", "3", "6", "12")
            .when(chargeType, "PrePaid")
            .preset(Whole.of(1)).unit("months").example("6")
            .common().card("instances.billing").from(SDK));
    public final Field<String> periodUnit = add(choice("scaling_group.period_unit", "Month")
            .needed()
            .when(chargeType, "PrePaid")
            .preset("Month").example("Month")
            .common().card("instances.billing").from(SDK));
    public final Field<String> platform = add(choice("scaling_group.platform", "CentOS", "AliyunLinux", "Windows", "WindowsCore")
            .preset("AliyunLinux").example("AliyunLinux")
            .marked().in2026(Place.yield("scaling_group.image_type", "scaling_group.image_type", "scaling_group.image_id"))
            .card("instances.machines").from(SDK));
    public final Field<List<String>> rdsInstances = add(lines("scaling_group.rds_instances").shape(Shape.ID)
            .must(Limits.each(Ids.RDS), Limits.distinct())
            .example("[\"rm-2zev748xi27xc1234\"]")
            .card("network.internet").lookup(Lookup.RDS).from(SDK));
    public final Field<String> spotStrategy = add(choice("scaling_group.spot_strategy", "NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo")
            .when(chargeType, "PostPaid")
            .preset("NoSpot").example("NoSpot")
            .common().card("scaling.spot").from(SDK));
    public final PriceLimit priceLimit = new PriceLimit();
    public final Field<List<Row>> priceLimits = add(rows("scaling_group.spot_price_limit", () -> priceLimit)
            .needed().must(Limits.rowsDifferBy(priceLimit.instanceType))
            .when(spotStrategy, "SpotWithPriceLimit")
            .common().card("scaling.price_limits").from(SDK));
    public final Field<String> scalingPolicy = add(choice("scaling_group.scaling_policy", "release", "recycle")
            .shape(Shape.SEGMENTED)
            .preset("release").example("release")
            .card("scaling.policy").from(SDK));
    public final Field<String> securityGroupId = add(text("scaling_group.security_group_id").shape(Shape.ID)
            .must(Ids.SECURITY_GROUP)
            .example("sg-bp1bdue0qc1g7k0abcd")
            .card("network.placement").lookup(Lookup.SECURITY_GROUP).from(SDK));
    public final Field<List<String>> securityGroupIds = add(lines("scaling_group.security_group_ids").shape(Shape.ID)
            .must(Limits.each(Ids.SECURITY_GROUP))
            .example("[\"sg-bp1bdue0qc1g7k0abcd\"]")
            .card("network.placement").lookup(Lookup.SECURITY_GROUP).from(SDK));
    public final Field<String> diskCategory = add(choice("scaling_group.system_disk_category", "cloud_essd", "cloud_auto",
                    "cloud_essd_entry", "cloud_ssd", "cloud_efficiency", "cloud")
            .preset("cloud_efficiency").start("cloud_essd").example("cloud_essd")
            .common().card("instances.system_disk").from(SDK));
    public final Field<Whole> diskSize = add(whole("scaling_group.system_disk_size")
            .must(Limits.range(1, 2048), Limits.usual(40, 500))
            .preset(Whole.of(120)).start(Whole.of(120)).unit("GiB").example("120")
            .common().card("instances.system_disk").from(SDK));
    public final Field<String> diskLevel = add(choice("scaling_group.system_disk_performance_level", LEVELS)
            .when(diskCategory, "cloud_essd")
            .preset("PL1").example("PL1")
            .common().card("instances.system_disk").from(SDK));
    public final Tag tag = new Tag(128, TextChecks.ecsTag(), SDK);
    public final Field<List<Row>> tags = add(rows("scaling_group.tags", () -> tag)
            .must(Limits.rowsDifferBy(tag.key))
            .common().card("network.tags").from(SDK));
    public final Field<List<String>> vswitchIds = add(lines("scaling_group.vswitch_ids").shape(Shape.ID)
            .mandatory().must(Limits.count(1, 20), Limits.each(Ids.VSWITCH))
            .example("[\"vsw-2ze3ds0mdip0hdz8i0001\", \"vsw-2ze3ds0mdip0hdz8i0002\"]")
            .card("network.placement").lookup(Lookup.VSWITCH).from(SDK));
    public final Field<String> multiAzPolicy = add(choice("scaling_group.multi_az_policy", "PRIORITY", "COST_OPTIMIZED", "BALANCE")
            .preset("PRIORITY").example("BALANCE")
            .common().card("scaling.policy").from(SDK));
    public final Field<Whole> onDemandBase = add(whole("scaling_group.on_demand_base_capacity")
            .must(Limits.range(0, 1000))
            .when(multiAzPolicy, "COST_OPTIMIZED")
            .example("1")
            .card("scaling.spot").from(SDK));
    public final Field<Whole> onDemandPercentage = add(whole("scaling_group.on_demand_percentage_above_base_capacity")
            .must(Limits.range(0, 100))
            .when(multiAzPolicy, "COST_OPTIMIZED")
            .unit("%").example("20")
            .card("scaling.spot").from(SDK));
    public final Field<Whole> spotPools = add(whole("scaling_group.spot_instance_pools")
            .must(Limits.range(0, 10), Limits.usual(1, 10))
            .when(multiAzPolicy, "COST_OPTIMIZED")
            .example("5")
            .card("scaling.spot").from(SDK));
    public final Field<Boolean> spotRemedy = add(flag("scaling_group.spot_instance_remedy")
            .when(spotStrategy, "SpotWithPriceLimit", "SpotAsPriceGo")
            .example("true")
            .card("scaling.spot").from(SDK));
    public final Field<Boolean> compensate = add(flag("scaling_group.compensate_with_on_demand")
            .when(multiAzPolicy, "COST_OPTIMIZED")
            .example("true")
            .card("scaling.spot").from(SDK));
    public final Field<String> internetChargeType = add(choice("scaling_group.internet_charge_type", "PayByBandwidth", "PayByTraffic")
            .example("PayByTraffic")
            .card("network.internet").from(SDK));
    public final Field<Whole> bandwidthOut = add(whole("scaling_group.internet_max_bandwidth_out")
            .must(Limits.range(0, 100))
            .whenSet(internetChargeType, "PayByTraffic")
            .unit("Mbit/s").example("5")
            .card("network.internet").from(TERRAFORM));
    public final Field<String> imageType = add(choice("scaling_group.image_type", "AliyunLinux3", "AliyunLinux3Arm64",
                    "AliyunLinux3ContainerOptimized", "AliyunLinux3ContainerOptimizedArm64", "ContainerOS",
                    "AliyunLinux4", "AliyunLinux4Arm64",
                    "AliyunLinux4Security", "AliyunLinux4ContainerOptimized",
                    "AliyunLinux4ContainerOptimizedArm64", "AliyunLinuxSecurity", "Ubuntu",
                    "AliyunLinux", "AliyunLinuxUEFI", "CentOS", "Windows", "WindowsCore", "Custom")
            .suggest(List.of()).alias("Alibaba Cloud Linux", "AliyunLinux").alias("Alibaba Cloud Linux UEFI", "AliyunLinuxUEFI")
            .alias("Alibaba Cloud Linux3", "AliyunLinux3").alias("Alibaba Cloud Linux3Arm64", "AliyunLinux3Arm64")
            .start("AliyunLinux3ContainerOptimized").example("AliyunLinux3ContainerOptimized")
            .common().card("instances.machines").from(TERRAFORM));
    public final Field<String> deploymentSetId = add(text("scaling_group.deploymentset_id").shape(Shape.ID)
            .must(Ids.DEPLOYMENT_SET)
            .example("ds-bp1d19mmbsv3jf6xabcd")
            .card("instances.machines").lookup(Lookup.DEPLOYMENT_SET).from(SDK));
    public final Field<Whole> desiredSize = add(whole("scaling_group.desired_size")
            .must(Limits.atLeast(0))
            .when(scalingEnabled, false)
            .example("3")
            .common().card("general.size").from(SDK));
    public final Field<List<String>> diskCategories = add(lines("scaling_group.system_disk_categories").shape(Shape.ID)
            .must(Limits.each(Limits.among(Severity.WARNING, Suggestions.SYSTEM_DISKS)), Limits.unique())
            .example("[\"cloud_essd\", \"cloud_auto\"]")
            .card("instances.system_disk").from(SDK));
    public final Field<Boolean> diskEncrypted = add(flag("scaling_group.system_disk_encrypted")
            .example("false")
            .card("instances.system_disk").from(SDK));
    public final Field<String> diskKey = add(text("scaling_group.system_disk_kms_key_id").shape(Shape.ID)
            .must(Ids.KMS_KEY)
            .when(diskEncrypted, true)
            .example("0e478b7a-4262-4802-b8cb-00d3fb400000")
            .card("instances.system_disk").from(SDK));
    public final Field<String> diskAlgorithm = add(choice("scaling_group.system_disk_encrypt_algorithm", "aes-256")
            .when(diskEncrypted, true)
            .example("aes-256")
            .card("instances.system_disk").from(SDK));
    public final Field<Boolean> diskBursting = add(flag("scaling_group.system_disk_bursting_enabled")
            .when(diskCategory, "cloud_auto")
            .example("true")
            .common().card("instances.system_disk").from(SDK));
    public final Field<Whole> diskIops = add(whole("scaling_group.system_disk_provisioned_iops")
            .must(Limits.range(0, 50000))
            .when(diskCategory, "cloud_auto")
            .unit("IOPS").example("1000")
            .common().card("instances.system_disk").from(SDK));
    public final Field<String> diskSnapshotPolicy = add(text("scaling_group.system_disk_snapshot_policy_id").shape(Shape.ID)
            .must(Ids.LIKELY_SNAPSHOT_POLICY)
            .example("sp-2zej1nogjvovnz4z0000")
            .card("instances.system_disk").lookup(Lookup.SNAPSHOT_POLICY).from(SDK));
    public final Field<String> ramRole = add(text("scaling_group.ram_role_name")
            .must(TextChecks.roleName())
            .when(BASICS.clusterType, "ManagedKubernetes").whenSince(BASICS.kubernetesVersion, 22)
            .example("example-role")
            .common().card("instances.security").from(SDK));
    public final Field<Boolean> nonRoot = add(flag("scaling_group.login_as_non_root")
            .example("true")
            .common().card("network.login").from(SDK));
    public final Field<Members> metadata = add(group("scaling_group.instance_metadata_options")
            .when(BASICS.clusterType, "ManagedKubernetes").whenSince(BASICS.kubernetesVersion, 28)
            .card("instances.security").from(SDK));
    public final Field<String> httpTokens = add(choice("scaling_group.instance_metadata_options.http_tokens", "optional", "required")
            .shape(Shape.SEGMENTED)
            .when(BASICS.clusterType, "ManagedKubernetes").whenSince(BASICS.kubernetesVersion, 28)
            .preset("optional").example("required")
            .common().card("instances.security").from(SDK));
    public final Field<Boolean> hardening = add(flag("scaling_group.security_hardening_os")
            .preset(false).example("false")
            .common().card("instances.security").from(TERRAFORM));
    public final Field<Boolean> soc = add(flag("scaling_group.soc_enabled")
            .preset(false).example("false")
            .common().card("instances.security").from(TERRAFORM));
    public final Field<Members> privatePool = add(group("scaling_group.private_pool_options")
            .card("instances.capacity").from(SDK));
    public final Field<String> privatePoolMatch = add(choice("scaling_group.private_pool_options.match_criteria", "Open", "Target", "None")
            .shape(Shape.SEGMENTED)
            .example("Open")
            .card("instances.capacity").from(SDK));
    public final Field<String> privatePoolId = add(text("scaling_group.private_pool_options.id").shape(Shape.ID)
            .must(Ids.PRIVATE_POOL)
            .when(privatePoolMatch, "Target")
            .example("eap-bp67acfmxazb40000")
            .card("instances.capacity").from(SDK));
    public final Field<Members> resourcePool = add(group("scaling_group.resource_pool_options")
            .when(chargeType, "PostPaid")
            .card("instances.capacity").from(SDK));
    public final Field<String> resourcePoolStrategy = add(choice("scaling_group.resource_pool_options.strategy", "PrivatePoolFirst",
                    "PrivatePoolOnly", "None")
            .when(chargeType, "PostPaid")
            .preset("None").example("PrivatePoolFirst")
            .card("instances.capacity").from(SDK));
    public final Field<List<String>> resourcePoolIds = add(lines("scaling_group.resource_pool_options.private_pool_ids")
            .shape(Shape.ID)
            .must(Limits.count(1, 20), Limits.unique())
            .when(chargeType, "PostPaid")
            .example("[\"eap-bp67acfmxazb40000\"]")
            .card("instances.capacity").from(SDK));
    public final Field<Members> cpuOptions = add(group("scaling_group.cpu_options")
            .card("instances.machines").from(SDK));
    public final Field<String> nestedVirtualization = add(choice("scaling_group.cpu_options.nested_virtualization", "enabled", "disabled")
            .shape(Shape.SEGMENTED)
            .example("disabled")
            .card("instances.machines").from(SDK));

    public final Field<Members> teeConfig = add(group("tee_config").card("kubernetes.node").from(SDK));
    public final Field<Boolean> teeEnable = add(flag("tee_config.tee_enable")
            .mandatoryInGroup()
            .preset(false).example("true")
            .card("kubernetes.node").from(SDK));
    public final Field<Members> management = add(group("management").card("management.operations").from(SDK));
    public final Field<Boolean> managed = add(flag("management.enable")
            .mandatoryInGroup()
            .preset(false).example("true")
            .common().card("management.operations").from(SDK));
    public final Field<Boolean> autoRepair = add(flag("management.auto_repair")
            .when(managed, true)
            .example("true")
            .common().card("management.operations").from(SDK));
    public final Field<Members> upgradeConfig = add(group("management.upgrade_config")
            .when(managed, true)
            .marked().in2026()
            .card("management.upgrades").from(SDK));
    public final Field<Boolean> autoUpgrade = add(flag("management.upgrade_config.auto_upgrade")
            .when(managed, true)
            .preset(false).example("false")
            .marked().in2026(Place.move("management.auto_upgrade"))
            .card("management.upgrades").from(SDK));
    public final Field<Whole> surge = add(whole("management.upgrade_config.surge")
            .must(Limits.atLeast(0))
            .when(managed, true)
            .preset(Whole.of(0)).example("1")
            .marked().in2026()
            .card("management.upgrades").from(SDK));
    public final Field<Whole> surgePercentage = add(whole("management.upgrade_config.surge_percentage")
            .must(Limits.range(0, 100))
            .when(managed, true)
            .preset(Whole.of(0)).unit("%").example("10")
            .marked().in2026()
            .card("management.upgrades").from(SDK));
    public final Field<Whole> maxUnavailable = add(whole("management.upgrade_config.max_unavailable")
            .must(Limits.range(0, 1000), Limits.usual(1, 1000))
            .when(managed, true)
            .preset(Whole.of(1)).example("1")
            .marked().in2026()
            .card("management.upgrades").from(SDK));
    public final Field<Members> upgradePolicy = add(group("management.auto_upgrade_policy")
            .when(autoUpgrade, true)
            .card("management.upgrades").from(SDK));
    public final Field<Boolean> upgradeKubelet = add(flag("management.auto_upgrade_policy.auto_upgrade_kubelet")
            .when(autoUpgrade, true)
            .preset(true).example("true")
            .common().card("management.upgrades").from(SDK));
    public final Field<Members> repairPolicy = add(group("management.auto_repair_policy")
            .when(autoRepair, true)
            .card("management.repair").from(SDK));
    public final Field<Boolean> repairRestart = add(flag("management.auto_repair_policy.restart_node")
            .when(autoRepair, true)
            .preset(true).example("true")
            .common().card("management.repair").from(SDK));
    public final Field<String> repairParallel = add(text("management.auto_repair_policy.max_parallel_repairing_nodes")
            .wire(Wire.TEXT)
            .must(TextChecks.nodesOrShare())
            .when(autoRepair, true)
            .preset("1").example("5")
            .card("management.repair").from(SDK));
    public final Field<String> repairThreshold = add(text("management.auto_repair_policy.max_unhealthy_nodes_threshold")
            .wire(Wire.TEXT)
            .must(TextChecks.nodesOrShare())
            .when(autoRepair, true)
            .preset("100%").example("20%")
            .card("management.repair").from(SDK));
    public final Field<Boolean> vulFix = add(flag("management.auto_vul_fix")
            .preset(false).example("true")
            .common().card("management.vulnerabilities").from(SDK));
    public final Field<Members> vulPolicy = add(group("management.auto_vul_fix_policy")
            .when(vulFix, true)
            .card("management.vulnerabilities").from(SDK));
    public final Field<List<String>> vulLevels = add(lines("management.auto_vul_fix_policy.vul_level").wire(Wire.COMMA)
            .must(Limits.count(1, Integer.MAX_VALUE), Limits.each(Limits.among(Severity.WARNING, Suggestions.CVE_LEVELS)))
            .when(vulFix, true)
            .preset(List.of("asap")).example("\"asap,nntf\"")
            .common().card("management.vulnerabilities").from(SDK));
    public final Field<Boolean> vulRestart = add(flag("management.auto_vul_fix_policy.restart_node")
            .when(vulFix, true)
            .preset(true).example("true")
            .common().card("management.vulnerabilities").from(SDK));
    public final Field<Boolean> faultDiagnosis = add(flag("management.auto_fault_diagnosis")
            .when(autoRepair, true)
            .example("true")
            .card("management.repair").from(SDK));
    public final Field<Boolean> drift = add(flag("management.drift_enabled")
            .when(BASICS.autoModeEnable, true)
            .preset(true).example("true")
            .card("management.operations").from(SDK));

    public final Field<Whole> count = add(whole("count")
            .must(Limits.atLeast(0))
            .example("2")
            .marked().in2026(Place.yield("scaling_group.desired_size", "scaling_group.desired_size"))
            .common().card("general.size").from(SDK));
    public final Field<String> interconnectMode = add(choice("interconnect_mode", "basic", "private", "improved")
            .when(type, "edge")
            .preset("basic").example("basic")
            .card("general.edge").from(SDK));
    public final Field<Members> interconnectConfig = add(group("interconnect_config")
            .when(type, "edge")
            .marked().in2026()
            .card("general.edge").from(SDK));
    public final Field<String> cenId = add(text("interconnect_config.cen_id").shape(Shape.ID)
            .must(Ids.CEN)
            .when(type, "edge")
            .example("cen-ey9k9nfhz0f1234567")
            .marked().in2026()
            .card("general.edge").from(SDK));
    public final Field<String> ccnId = add(text("interconnect_config.ccn_id").shape(Shape.ID)
            .must(Ids.CCN)
            .when(type, "edge")
            .example("ccn-qm5i0i0q9yi1234567")
            .marked().in2026()
            .card("general.edge").from(SDK));
    public final Field<String> ccnRegionId = add(text("interconnect_config.ccn_region_id")
            .must(Ids.region(Suggestions.REGIONS, FactFile.of("regions").day())).suggest(Suggestions.REGIONS)
            .when(type, "edge")
            .example("cn-shanghai")
            .marked().in2026()
            .card("general.edge").from(SDK));
    public final Field<Whole> bandwidth = add(whole("interconnect_config.bandwidth")
            .must(Limits.atLeast(1))
            .when(type, "edge")
            .unit("Mbit/s").example("10")
            .marked().in2026()
            .card("general.edge").from(SDK));
    public final Field<String> improvedPeriod = add(text("interconnect_config.improved_period").wire(Wire.TEXT)
            .must(TextChecks.months())
            .when(type, "edge")
            .unit("months").example("1")
            .marked().in2026()
            .card("general.edge").from(SDK));
    public final Field<Whole> maxNodes = add(whole("max_nodes")
            .must(Limits.atLeast(0))
            .when(type, "edge")
            .preset(Whole.of(0)).example("10")
            .card("general.edge").from(SDK));

    NodePool() {
        super("nodepool");
    }

    @Override
    public List<String> cards() {
        return List.of("general.identity", "general.size",
                "instances.machines", "instances.system_disk", "instances.data_disks", "instances.security", "instances.billing",
                "instances.capacity",
                "scaling.auto", "scaling.policy", "scaling.spot", "scaling.price_limits",
                "kubernetes.labels", "kubernetes.taints", "kubernetes.node", "kubernetes.script",
                "network.placement", "network.login", "network.internet", "network.tags",
                "management.operations", "management.repair", "management.vulnerabilities", "management.upgrades");
    }

    @Override
    public List<String> tabs() {
        return List.of("general", "instances", "scaling", "kubernetes", "network", "management");
    }
}
