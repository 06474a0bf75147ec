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
import ackcomposer.catalogue.offer.Suggestions;
import java.util.List;

/** One group of like worker nodes: how many, of which kind, on which networks. */
public final class NodePool extends Form {
    private static final String[] LEVELS = {"PL0", "PL1", "PL2", "PL3"};

    public final Field<Members> autoScaling = add(group("auto_scaling").from(SDK).card("scaling.auto"));
    public final Field<Boolean> scalingEnabled = add(flag("auto_scaling.enable").common().mandatoryInGroup().preset(false).example("true").from(SDK).card("scaling.auto"));
    public final Field<Whole> maxInstances = add(whole("auto_scaling.max_instances").common().needed().must(Limits.range(0, 2000)).when(scalingEnabled, true).example("10").from(TERRAFORM).card("scaling.auto"));
    public final Field<Whole> minInstances = add(whole("auto_scaling.min_instances").common().needed().must(Limits.range(0, 1000)).when(scalingEnabled, true).example("1").from(TERRAFORM).card("scaling.auto"));
    public final Field<String> scalingType = add(choice("auto_scaling.type", "cpu", "gpu", "gpushare", "spot").common().when(scalingEnabled, true).preset("cpu").example("cpu").from(SDK).card("scaling.auto"));
    public final Field<Boolean> bondEip = add(flag("auto_scaling.is_bond_eip").when(scalingEnabled, true).preset(false).example("true").marked().in2026().from(TERRAFORM).card("scaling.eip"));
    public final Field<String> eipChargeType = add(choice("auto_scaling.eip_internet_charge_type", "PayByBandwidth", "PayByTraffic").when(bondEip, true).preset("PayByBandwidth").example("PayByTraffic").marked().in2026().from(SDK).card("scaling.eip"));
    public final Field<Whole> eipBandwidth = add(whole("auto_scaling.eip_bandwidth").must(Limits.range(1, 500)).when(bondEip, true).unit("Mbit/s").preset(Whole.of(5)).example("5").marked().in2026().from(TERRAFORM).card("scaling.eip"));

    public final Field<Members> kubernetesConfig = add(group("kubernetes_config").from(SDK).card("kubernetes.scheduling"));
    public final Field<Boolean> cmsEnabled = add(flag("kubernetes_config.cms_enabled").common().preset(false).example("true").from(SDK).card("kubernetes.node"));
    public final Field<String> cpuPolicy = add(choice("kubernetes_config.cpu_policy", "none", "static").shape(Shape.SEGMENTED).preset("none").example("none").from(SDK).card("kubernetes.node"));
    public final Label label = new Label();
    public final Field<List<Row>> labels = add(rows("kubernetes_config.labels", () -> label).common().must(Limits.rowsDifferBy(label.key)).from(Source.KUBERNETES).card("kubernetes.labels"));
    public final Field<String> runtime = add(choice("kubernetes_config.runtime", "containerd", "docker", "Sandboxed-Container.runv").common().preset("containerd").example("containerd").from(SDK).card("kubernetes.node"));
    public final Field<String> runtimeVersion = add(text("kubernetes_config.runtime_version").common().must(Ids.RUNTIME_VERSION).suggest(Suggestions.RUNTIME_VERSIONS).example("1.5.13").from(SDK).card("kubernetes.node"));
    public final Taint taint = new Taint();
    public final Field<List<Row>> taints = add(rows("kubernetes_config.taints", () -> taint).common().must(Limits.rowsDifferBy(taint.key, taint.effect)).from(Source.KUBERNETES).card("kubernetes.taints"));
    public final Field<String> userData = add(text("kubernetes_config.user_data").shape(Shape.BASE64).must(Payloads.userData()).example("dGhpcyBpcyBhbiBleGFtcGxl").from(TERRAFORM).card("kubernetes.script"));
    public final Field<String> nodeNameMode = add(text("kubernetes_config.node_name_mode").shape(Shape.NODE_NAME).must(NodeName.pool()).example("customized,web,ip,pool").from(SDK).card("kubernetes.script"));
    public final Field<Boolean> unschedulable = add(flag("kubernetes_config.unschedulable").common().since2026().example("false").from(TERRAFORM).card("kubernetes.node"));

    public final Field<Members> info = add(group("nodepool_info").from(SDK).card("general.identity"));
    public final Field<String> name = add(text("nodepool_info.name").mandatory().must(TextChecks.poolName()).example("web").from(SDK).card("general.identity"));
    public final Field<String> resourceGroupId = add(text("nodepool_info.resource_group_id").shape(Shape.ID).must(Ids.RESOURCE_GROUP).example("rg-acfm3mkrure5a7q").from(SDK).lookup(Lookup.RESOURCE_GROUP).card("general.identity"));
    public final Field<String> type = add(choice("nodepool_info.type", "ess", "edge", "lingjun").preset("ess").example("ess").from(TERRAFORM).card("general.identity"));

    public final Field<Members> scalingGroup = add(group("scaling_group").from(SDK).card("instances.machines"));
    public final Field<Boolean> autoRenew = add(flag("scaling_group.auto_renew").common().whenLater("scaling_group.instance_charge_type", "PrePaid").preset(true).example("true").from(SDK).card("instances.billing"));
    public final Field<Whole> autoRenewPeriod = add(whole("scaling_group.auto_renew_period").common().needed().of("1", "2", "3", "6", "12").whenLater("scaling_group.instance_charge_type", "PrePaid").when(autoRenew, true).preset(Whole.of(1)).unit("months").example("1").from(SDK).card("instances.billing"));
    public final DataDisk dataDisk = new DataDisk();
    public final Field<List<Row>> dataDisks = add(rows("scaling_group.data_disks", () -> dataDisk).common().must(Limits.count(0, 16)).from(SDK).card("instances.data_disks"));
    public final Field<String> imageId = add(text("scaling_group.image_id").shape(Shape.ID).must(Ids.IMAGE).example("aliyun_3_x64_20G_alibase_20240819.vhd").from(SDK).lookup(Lookup.IMAGE).card("instances.machines"));
    public final Field<String> chargeType = add(choice("scaling_group.instance_charge_type", "PostPaid", "PrePaid").mandatory().shape(Shape.SEGMENTED).preset("PostPaid").start("PostPaid").example("PostPaid").from(SDK).card("instances.billing"));
    public final Field<List<String>> instanceTypes = add(lines("scaling_group.instance_types").mandatory().shape(Shape.ID).must(Limits.count(1, Integer.MAX_VALUE), Limits.each(Ids.INSTANCE_TYPE), Limits.unique()).example("[\"ecs.c6.xlarge\", \"ecs.c7.xlarge\"]").from(SDK).lookup(Lookup.INSTANCE_TYPE).card("instances.machines"));
    public final Field<String> keyPair = add(text("scaling_group.key_pair").prominent().must(Limits.length(2, 128)).example("ops-key").from(SDK).lookup(Lookup.KEY_PAIR).card("network.login"));
    public final Field<String> loginPassword = add(text("scaling_group.login_password").prominent().secret().must(Secrets.password()).example("Hello@1234").from(SDK).card("network.login"));
    public final Either login = either(keyPair, loginPassword);
    public final Field<Whole> period = add(whole("scaling_group.period").common().needed().of("1", "2", "3", "6", "12").when(chargeType, "PrePaid").preset(Whole.of(1)).unit("months").example("6").from(SDK).card("instances.billing"));
    public final Field<String> periodUnit = add(choice("scaling_group.period_unit", "Month").common().needed().when(chargeType, "PrePaid").preset("Month").example("Month").from(SDK).card("instances.billing"));
    public final Field<String> platform = add(choice("scaling_group.platform", "CentOS", "AliyunLinux", "Windows", "WindowsCore").preset("AliyunLinux").example("AliyunLinux").marked().in2026(Place.yield("scaling_group.image_type", "scaling_group.image_type", "scaling_group.image_id")).from(SDK).card("instances.machines"));
    public final Field<List<String>> rdsInstances = add(lines("scaling_group.rds_instances").shape(Shape.ID).must(Limits.each(Ids.RDS), Limits.distinct()).example("[\"rm-2zev748xi27xc1234\"]").from(SDK).lookup(Lookup.RDS).card("network.internet"));
    public final Field<String> spotStrategy = add(choice("scaling_group.spot_strategy", "NoSpot", "SpotWithPriceLimit", "SpotAsPriceGo").common().when(chargeType, "PostPaid").preset("NoSpot").example("NoSpot").from(SDK).card("scaling.spot"));
    public final PriceLimit priceLimit = new PriceLimit();
    public final Field<List<Row>> priceLimits = add(rows("scaling_group.spot_price_limit", () -> priceLimit).common().needed().must(Limits.rowsDifferBy(priceLimit.instanceType)).when(spotStrategy, "SpotWithPriceLimit").from(SDK).card("scaling.price_limits"));
    public final Field<String> scalingPolicy = add(choice("scaling_group.scaling_policy", "release", "recycle").shape(Shape.SEGMENTED).preset("release").example("release").from(SDK).card("scaling.policy"));
    public final Field<String> securityGroupId = add(text("scaling_group.security_group_id").shape(Shape.ID).must(Ids.SECURITY_GROUP).example("sg-bp1bdue0qc1g7k0abcd").from(SDK).lookup(Lookup.SECURITY_GROUP).card("network.placement"));
    public final Field<List<String>> securityGroupIds = add(lines("scaling_group.security_group_ids").shape(Shape.ID).must(Limits.each(Ids.SECURITY_GROUP)).example("[\"sg-bp1bdue0qc1g7k0abcd\"]").from(SDK).lookup(Lookup.SECURITY_GROUP).card("network.placement"));
    public final Field<String> diskCategory = add(choice("scaling_group.system_disk_category", "cloud_essd", "cloud_auto", "cloud_essd_entry", "cloud_ssd", "cloud_efficiency", "cloud").common().preset("cloud_efficiency").start("cloud_essd").example("cloud_essd").from(SDK).card("instances.system_disk"));
    public final Field<Whole> diskSize = add(whole("scaling_group.system_disk_size").common().must(Limits.range(40, 2048), Limits.usual(40, 500)).unit("GiB").preset(Whole.of(120)).start(Whole.of(120)).example("120").from(SDK).card("instances.system_disk"));
    public final Field<String> diskLevel = add(choice("scaling_group.system_disk_performance_level", LEVELS).common().when(diskCategory, "cloud_essd").preset("PL1").example("PL1").from(SDK).card("instances.system_disk"));
    public final Tag tag = new Tag(128, TextChecks.ecsTag(), SDK);
    public final Field<List<Row>> tags = add(rows("scaling_group.tags", () -> tag).common().must(Limits.count(0, 20), Limits.rowsDifferBy(tag.key)).from(SDK).card("network.tags"));
    public final Field<List<String>> vswitchIds = add(lines("scaling_group.vswitch_ids").mandatory().shape(Shape.ID).must(Limits.count(1, 20), Limits.each(Ids.VSWITCH)).example("[\"vsw-2ze3ds0mdip0hdz8i0001\", \"vsw-2ze3ds0mdip0hdz8i0002\"]").from(SDK).lookup(Lookup.VSWITCH).card("network.placement"));
    public final Field<String> multiAzPolicy = add(choice("scaling_group.multi_az_policy", "PRIORITY", "COST_OPTIMIZED", "BALANCE").common().preset("PRIORITY").example("BALANCE").from(SDK).card("scaling.policy"));
    public final Field<Whole> onDemandBase = add(whole("scaling_group.on_demand_base_capacity").must(Limits.range(0, 1000)).when(multiAzPolicy, "COST_OPTIMIZED").example("1").from(SDK).card("scaling.spot"));
    public final Field<Whole> onDemandPercentage = add(whole("scaling_group.on_demand_percentage_above_base_capacity").must(Limits.range(0, 100)).when(multiAzPolicy, "COST_OPTIMIZED").unit("%").example("20").from(SDK).card("scaling.spot"));
    public final Field<Whole> spotPools = add(whole("scaling_group.spot_instance_pools").must(Limits.range(1, 10)).when(multiAzPolicy, "COST_OPTIMIZED").example("5").from(SDK).card("scaling.spot"));
    public final Field<Boolean> spotRemedy = add(flag("scaling_group.spot_instance_remedy").when(spotStrategy, "SpotWithPriceLimit", "SpotAsPriceGo").example("true").from(SDK).card("scaling.spot"));
    public final Field<Boolean> compensate = add(flag("scaling_group.compensate_with_on_demand").when(multiAzPolicy, "COST_OPTIMIZED").example("true").from(SDK).card("scaling.spot"));
    public final Field<String> internetChargeType = add(choice("scaling_group.internet_charge_type", "PayByBandwidth", "PayByTraffic").example("PayByTraffic").from(SDK).card("network.internet"));
    public final Field<Whole> bandwidthOut = add(whole("scaling_group.internet_max_bandwidth_out").must(Limits.range(1, 100)).whenSet(internetChargeType, "PayByTraffic").unit("Mbit/s").example("5").from(TERRAFORM).card("network.internet"));
    public final Field<String> imageType = add(choice("scaling_group.image_type", "AliyunLinux3", "AliyunLinux3Arm64", "AliyunLinux3ContainerOptimized", "ContainerOS", "AliyunLinux4", "AliyunLinux4Arm64", "AliyunLinux4Security", "AliyunLinux4ContainerOptimized", "AliyunLinux4ContainerOptimizedArm64", "AliyunLinuxSecurity", "Ubuntu", "AliyunLinux", "AliyunLinuxUEFI", "CentOS", "Windows", "WindowsCore", "Custom").alias("Alibaba Cloud Linux", "AliyunLinux").alias("Alibaba Cloud Linux UEFI", "AliyunLinuxUEFI").alias("Alibaba Cloud Linux3", "AliyunLinux3").alias("Alibaba Cloud Linux3Arm64", "AliyunLinux3Arm64").suggest(List.of()).common().start("AliyunLinux3").example("AliyunLinux3").from(TERRAFORM).card("instances.machines"));
    public final Field<String> deploymentSetId = add(text("scaling_group.deploymentset_id").shape(Shape.ID).must(Ids.DEPLOYMENT_SET).example("ds-bp1d19mmbsv3jf6xabcd").from(SDK).lookup(Lookup.DEPLOYMENT_SET).card("instances.machines"));
    public final Field<Whole> desiredSize = add(whole("scaling_group.desired_size").common().must(Limits.atLeast(0)).when(scalingEnabled, false).example("3").from(SDK).card("general.size"));
    public final Field<List<String>> diskCategories = add(lines("scaling_group.system_disk_categories").common().shape(Shape.ID).must(Limits.each(Limits.among(Severity.WARNING, Suggestions.SYSTEM_DISKS)), Limits.unique()).example("[\"cloud_essd\", \"cloud_auto\"]").from(SDK).card("instances.system_disk"));
    public final Field<Boolean> diskEncrypted = add(flag("scaling_group.system_disk_encrypted").common().example("false").from(SDK).card("instances.system_disk"));
    public final Field<String> diskKey = add(text("scaling_group.system_disk_kms_key_id").shape(Shape.ID).must(Ids.KMS_KEY).when(diskEncrypted, true).example("0e478b7a-4262-4802-b8cb-00d3fb400000").from(SDK).card("instances.system_disk"));
    public final Field<String> diskAlgorithm = add(choice("scaling_group.system_disk_encrypt_algorithm", "aes-256").when(diskEncrypted, true).example("aes-256").from(SDK).card("instances.system_disk"));
    public final Field<Boolean> diskBursting = add(flag("scaling_group.system_disk_bursting_enabled").common().when(diskCategory, "cloud_auto").example("true").from(SDK).card("instances.system_disk"));
    public final Field<Whole> diskIops = add(whole("scaling_group.system_disk_provisioned_iops").common().must(Limits.range(0, 50000)).when(diskCategory, "cloud_auto").unit("IOPS").example("1000").from(SDK).card("instances.system_disk"));
    public final Field<String> diskSnapshotPolicy = add(text("scaling_group.system_disk_snapshot_policy_id").common().shape(Shape.ID).must(Ids.LIKELY_SNAPSHOT_POLICY).example("sp-2zej1nogjvovnz4z0000").from(SDK).lookup(Lookup.SNAPSHOT_POLICY).card("instances.system_disk"));
    public final Field<String> ramRole = add(text("scaling_group.ram_role_name").common().must(TextChecks.roleName()).when(BASICS.clusterType, "ManagedKubernetes").whenSince(BASICS.kubernetesVersion, 22).example("example-role").from(SDK).card("instances.security"));
    public final Field<Boolean> nonRoot = add(flag("scaling_group.login_as_non_root").common().example("true").from(SDK).card("network.login"));
    public final Field<Members> metadata = add(group("scaling_group.instance_metadata_options").when(BASICS.clusterType, "ManagedKubernetes").whenSince(BASICS.kubernetesVersion, 28).from(SDK).card("instances.security"));
    public final Field<String> httpTokens = add(choice("scaling_group.instance_metadata_options.http_tokens", "optional", "required").common().shape(Shape.SEGMENTED).when(BASICS.clusterType, "ManagedKubernetes").whenSince(BASICS.kubernetesVersion, 28).preset("optional").example("required").from(SDK).card("instances.security"));
    public final Field<Boolean> hardening = add(flag("scaling_group.security_hardening_os").common().preset(false).example("false").from(TERRAFORM).card("instances.security"));
    public final Field<Boolean> soc = add(flag("scaling_group.soc_enabled").common().preset(false).example("false").from(TERRAFORM).card("instances.security"));
    public final Field<Members> privatePool = add(group("scaling_group.private_pool_options").from(SDK).card("instances.capacity"));
    public final Field<String> privatePoolMatch = add(choice("scaling_group.private_pool_options.match_criteria", "Open", "Target", "None").shape(Shape.SEGMENTED).example("Open").from(SDK).card("instances.capacity"));
    public final Field<String> privatePoolId = add(text("scaling_group.private_pool_options.id").shape(Shape.ID).must(Ids.PRIVATE_POOL).when(privatePoolMatch, "Target").example("eap-bp67acfmxazb40000").from(SDK).card("instances.capacity"));
    public final Field<Members> resourcePool = add(group("scaling_group.resource_pool_options").when(chargeType, "PostPaid").from(SDK).card("instances.capacity"));
    public final Field<String> resourcePoolStrategy = add(choice("scaling_group.resource_pool_options.strategy", "PrivatePoolFirst", "PrivatePoolOnly", "None").when(chargeType, "PostPaid").preset("None").example("PrivatePoolFirst").from(SDK).card("instances.capacity"));
    public final Field<List<String>> resourcePoolIds = add(lines("scaling_group.resource_pool_options.private_pool_ids").shape(Shape.ID).must(Limits.count(1, 20), Limits.unique()).when(chargeType, "PostPaid").example("[\"eap-bp67acfmxazb40000\"]").from(SDK).card("instances.capacity"));
    public final Field<Members> cpuOptions = add(group("scaling_group.cpu_options").from(SDK).card("instances.machines"));
    public final Field<String> nestedVirtualization = add(choice("scaling_group.cpu_options.nested_virtualization", "enabled", "disabled").shape(Shape.SEGMENTED).example("disabled").from(SDK).card("instances.machines"));

    public final Field<Members> teeConfig = add(group("tee_config").from(SDK).card("kubernetes.node"));
    public final Field<Boolean> teeEnable = add(flag("tee_config.tee_enable").mandatoryInGroup().preset(false).example("true").from(SDK).card("kubernetes.node"));
    public final Field<Members> management = add(group("management").from(SDK).card("management.operations"));
    public final Field<Boolean> managed = add(flag("management.enable").common().mandatoryInGroup().preset(false).example("true").from(SDK).card("management.operations"));
    public final Field<Boolean> autoRepair = add(flag("management.auto_repair").common().when(managed, true).example("true").from(SDK).card("management.operations"));
    public final Field<Members> upgradeConfig = add(group("management.upgrade_config").when(managed, true).marked().in2026().from(SDK).card("management.upgrades"));
    public final Field<Boolean> autoUpgrade = add(flag("management.upgrade_config.auto_upgrade").when(managed, true).preset(false).example("false").marked().in2026(Place.move("management.auto_upgrade")).from(SDK).card("management.upgrades"));
    public final Field<Whole> surge = add(whole("management.upgrade_config.surge").must(Limits.atLeast(0)).when(managed, true).preset(Whole.of(0)).example("1").marked().in2026().from(SDK).card("management.upgrades"));
    public final Field<Whole> surgePercentage = add(whole("management.upgrade_config.surge_percentage").must(Limits.range(0, 100)).when(managed, true).preset(Whole.of(0)).unit("%").example("10").marked().in2026().from(SDK).card("management.upgrades"));
    public final Field<Whole> maxUnavailable = add(whole("management.upgrade_config.max_unavailable").must(Limits.range(0, 1000), Limits.usual(1, 1000)).when(managed, true).preset(Whole.of(1)).example("1").marked().in2026().from(SDK).card("management.upgrades"));
    public final Field<Members> upgradePolicy = add(group("management.auto_upgrade_policy").when(autoUpgrade, true).from(SDK).card("management.upgrades"));
    public final Field<Boolean> upgradeKubelet = add(flag("management.auto_upgrade_policy.auto_upgrade_kubelet").common().when(autoUpgrade, true).preset(true).example("true").from(SDK).card("management.upgrades"));
    public final Field<Members> repairPolicy = add(group("management.auto_repair_policy").when(autoRepair, true).from(SDK).card("management.repair"));
    public final Field<Boolean> repairRestart = add(flag("management.auto_repair_policy.restart_node").common().when(autoRepair, true).preset(true).example("true").from(SDK).card("management.repair"));
    public final Field<String> repairParallel = add(text("management.auto_repair_policy.max_parallel_repairing_nodes").wire(Wire.TEXT).must(TextChecks.nodesOrShare()).when(autoRepair, true).preset("1").example("5").from(SDK).card("management.repair"));
    public final Field<String> repairThreshold = add(text("management.auto_repair_policy.max_unhealthy_nodes_threshold").wire(Wire.TEXT).must(TextChecks.nodesOrShare()).when(autoRepair, true).preset("100%").example("20%").from(SDK).card("management.repair"));
    public final Field<Boolean> vulFix = add(flag("management.auto_vul_fix").common().preset(false).example("true").from(SDK).card("management.vulnerabilities"));
    public final Field<Members> vulPolicy = add(group("management.auto_vul_fix_policy").when(vulFix, true).from(SDK).card("management.vulnerabilities"));
    public final Field<List<String>> vulLevels = add(lines("management.auto_vul_fix_policy.vul_level").common().wire(Wire.COMMA).must(Limits.count(1, Integer.MAX_VALUE), Limits.each(Limits.among(Severity.WARNING, Suggestions.CVE_LEVELS))).when(vulFix, true).preset(List.of("asap")).example("\"asap,nntf\"").from(SDK).card("management.vulnerabilities"));
    public final Field<Boolean> vulRestart = add(flag("management.auto_vul_fix_policy.restart_node").common().when(vulFix, true).preset(true).example("true").from(SDK).card("management.vulnerabilities"));
    public final Field<Boolean> faultDiagnosis = add(flag("management.auto_fault_diagnosis").when(autoRepair, true).example("true").from(SDK).card("management.repair"));
    public final Field<Boolean> drift = add(flag("management.drift_enabled").when(BASICS.autoModeEnable, true).preset(true).example("true").from(SDK).card("management.operations"));

    public final Field<Whole> count = add(whole("count").common().must(Limits.atLeast(0)).example("2").marked().in2026(Place.yield("scaling_group.desired_size", "scaling_group.desired_size")).from(SDK).card("general.size"));
    public final Field<String> interconnectMode = add(choice("interconnect_mode", "basic", "private", "improved").when(type, "edge").preset("basic").example("basic").from(SDK).card("general.edge"));
    public final Field<Members> interconnectConfig = add(group("interconnect_config").when(type, "edge").marked().in2026().from(SDK).card("general.edge"));
    public final Field<String> cenId = add(text("interconnect_config.cen_id").shape(Shape.ID).must(Ids.CEN).when(type, "edge").example("cen-ey9k9nfhz0f1234567").marked().in2026().from(SDK).card("general.edge"));
    public final Field<String> ccnId = add(text("interconnect_config.ccn_id").shape(Shape.ID).must(Ids.CCN).when(type, "edge").example("ccn-qm5i0i0q9yi1234567").marked().in2026().from(SDK).card("general.edge"));
    public final Field<String> ccnRegionId = add(text("interconnect_config.ccn_region_id").must(Ids.region(Suggestions.REGIONS)).suggest(Suggestions.REGIONS).when(type, "edge").example("cn-shanghai").marked().in2026().from(SDK).card("general.edge"));
    public final Field<Whole> bandwidth = add(whole("interconnect_config.bandwidth").must(Limits.atLeast(1)).when(type, "edge").unit("Mbit/s").example("10").marked().in2026().from(SDK).card("general.edge"));
    public final Field<String> improvedPeriod = add(text("interconnect_config.improved_period").wire(Wire.TEXT).must(TextChecks.months()).when(type, "edge").unit("months").example("1").marked().in2026().from(SDK).card("general.edge"));
    public final Field<Whole> maxNodes = add(whole("max_nodes").must(Limits.atLeast(0)).when(type, "edge").preset(Whole.of(0)).example("10").from(SDK).card("general.edge"));

    NodePool() {
        super("nodepool");
    }

    @Override
    public List<String> cards() {
        return List.of("general.identity", "general.size", "instances.machines", "instances.system_disk", "instances.data_disks",
                "instances.security", "instances.billing", "instances.capacity", "scaling.auto", "scaling.policy", "scaling.spot", "scaling.price_limits", "kubernetes.labels",
                "kubernetes.taints", "kubernetes.node", "kubernetes.script", "network.placement", "network.login", "network.internet",
                "network.tags", "management.operations", "management.repair", "management.vulnerabilities", "management.upgrades");
    }

    @Override
    public List<String> tabs() {
        return List.of("general", "instances", "scaling", "kubernetes", "network", "management");
    }
}
