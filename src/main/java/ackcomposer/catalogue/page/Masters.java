package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.field.Place.masters;
import static ackcomposer.catalogue.field.Source.SDK;
import static ackcomposer.catalogue.field.Source.TERRAFORM;
import static ackcomposer.catalogue.page.Catalogue.BASICS;

import ackcomposer.catalogue.check.Ids;
import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.check.Secrets;
import ackcomposer.catalogue.field.Declaration;
import ackcomposer.catalogue.field.Either;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lookup;
import ackcomposer.catalogue.field.Members;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.catalogue.field.Whole;
import java.util.List;

/** The machines of the control plane; only dedicated clusters have them. */
public final class Masters extends Form {
    public final Field<Whole> count = add(dedicated(whole("master_count")).common().of("3", "5").shape(Shape.SEGMENTED).preset(Whole.of(3)).start(Whole.of(3)).example("3").in2026(masters("control_plane_config.size")).card("nodes"));
    public final Field<String> imageType = add(choice("image_type", "AliyunLinux3", "AliyunLinux3Arm64", "AliyunLinux", "AliyunLinux Qboot", "AliyunLinuxUEFI", "ContainerOS", "CentOS", "Windows", "WindowsCore").alias("Alibaba Cloud Linux", "AliyunLinux").alias("Alibaba Cloud Linux Qboot", "AliyunLinux Qboot").alias("Alibaba Cloud Linux UEFI", "AliyunLinuxUEFI").alias("Alibaba Cloud Linux3", "AliyunLinux3").alias("Alibaba Cloud Linux3Arm64", "AliyunLinux3Arm64").common().when(BASICS.clusterType, "Kubernetes").preset("CentOS").start("AliyunLinux3").example("AliyunLinux3").retired().in2026(masters("control_plane_config.image_type")).from(SDK).card("image"));
    public final Field<String> imageId = add(text("image_id").shape(Shape.ID).must(Ids.IMAGE).when(BASICS.clusterType, "Kubernetes").example("m-bp16z7xko3vvv8gt1234").retired().in2026(masters("control_plane_config.image_id")).lookup(Lookup.IMAGE).card("image"));
    public final Field<String> osType = add(choice("os_type", "Linux", "Windows").shape(Shape.SEGMENTED).when(BASICS.clusterType, "Kubernetes").preset("Linux").example("Linux").retired().in2026().card("image"));
    public final Field<List<String>> vswitchIds = add(dedicated(lines("master_vswitch_ids")).announced().prominent().needed().shape(Shape.PER_MASTER).must(Limits.each(Ids.VSWITCH)).example("[\"vsw-2ze3ds0mdip0hdz8i0001\", \"vsw-2ze3ds0mdip0hdz8i0002\", \"vsw-2ze3ds0mdip0hdz8i0003\"]").in2026(masters("vswitch_ids")).from(TERRAFORM).lookup(Lookup.VSWITCH).card("nodes"));
    public final Field<List<String>> instanceTypes = add(dedicated(lines("master_instance_types")).announced().prominent().needed().shape(Shape.PER_MASTER).must(Limits.each(Ids.INSTANCE_TYPE)).example("[\"ecs.g6.xlarge\", \"ecs.g6.xlarge\", \"ecs.g6.xlarge\"]").in2026(masters("control_plane_config.instance_types")).from(TERRAFORM).lookup(Lookup.INSTANCE_TYPE).card("nodes"));
    public final Field<String> diskCategory = add(dedicated(choice("master_system_disk_category", "cloud_essd", "cloud_ssd", "cloud_efficiency").later("cloud_auto", "cloud_essd_entry")).announced().mandatory().preset("cloud_ssd").start("cloud_essd").example("cloud_essd").in2026(masters("control_plane_config.system_disk_category")).card("disk"));
    public final Field<Whole> diskSize = add(dedicated(whole("master_system_disk_size")).mandatory().must(Limits.range(40, 500)).unit("GiB").preset(Whole.of(120)).start(Whole.of(120)).example("120").in2026(masters("control_plane_config.system_disk_size")).card("disk"));
    public final Field<String> diskLevel = add(dedicated(choice("master_system_disk_performance_level", "PL0", "PL1", "PL2", "PL3")).common().when(diskCategory, "cloud_essd").preset("PL1").example("PL1").in2026(masters("control_plane_config.system_disk_performance_level")).from(TERRAFORM).card("disk"));
    public final Field<String> snapshotPolicy = add(dedicated(text("master_system_disk_snapshot_policy_id")).shape(Shape.ID).must(Ids.SNAPSHOT_POLICY).example("sp-2zej1nogjvovnz4z1234").in2026(masters("control_plane_config.system_disk_snapshot_policy_id")).lookup(Lookup.SNAPSHOT_POLICY).card("disk"));
    public final Field<String> chargeType = add(dedicated(choice("master_instance_charge_type", "PostPaid", "PrePaid")).announced().common().shape(Shape.SEGMENTED).preset("PostPaid").example("PostPaid").in2026(masters("control_plane_config.charge_type")).card("billing"));
    public final Field<String> periodUnit = add(dedicated(choice("master_period_unit", "Month")).announced().common().needed().when(chargeType, "PrePaid").example("Month").in2026(masters("control_plane_config.period_unit")).card("billing"));
    public final Field<Whole> period = add(dedicated(whole("master_period")).announced().common().needed().of("1", "2", "3", "6", "12", "24", "36", "48", "60").when(chargeType, "PrePaid").preset(Whole.of(1)).unit("months").example("12").in2026(masters("control_plane_config.period")).card("billing"));
    public final Field<Boolean> autoRenew = add(dedicated(flag("master_auto_renew")).announced().common().when(chargeType, "PrePaid").preset(true).example("true").in2026(masters("control_plane_config.auto_renew")).card("billing"));
    public final Field<Whole> autoRenewPeriod = add(dedicated(whole("master_auto_renew_period")).announced().common().of("1", "2", "3", "6", "12").when(chargeType, "PrePaid").when(autoRenew, true).preset(Whole.of(1)).unit("months").example("1").in2026(masters("control_plane_config.auto_renew_period")).card("billing"));
    public final Field<String> keyPair = add(text("key_pair").prominent().must(Limits.length(2, 128)).when(BASICS.clusterType, "Kubernetes").example("ops-key").retired().in2026(masters("control_plane_config.key_pair")).lookup(Lookup.KEY_PAIR).card("login"));
    public final Field<String> loginPassword = add(text("login_password").prominent().secret().must(Secrets.password()).when(BASICS.clusterType, "Kubernetes").example("Hello@1234").retired().in2026(masters("control_plane_config.login_password")).card("login"));
    public final Either login = either(keyPair, loginPassword);
    public final Field<Members> config = add(came2026(group("control_plane_config")).card("settings"));
    public final Field<String> cpuPolicy = add(came2026(choice("control_plane_config.cpu_policy", "none", "static")).shape(Shape.SEGMENTED).preset("none").example("none").card("settings"));
    public final Field<String> deploymentSetId = add(came2026(text("control_plane_config.deploymentset_id")).shape(Shape.ID).must(Ids.DEPLOYMENT_SET).example("ds-bp10b35imuam5amw0000").lookup(Lookup.DEPLOYMENT_SET).card("settings"));
    public final Field<Members> metadata = add(came2026(group("control_plane_config.instance_metadata_options")).card("settings"));
    public final Field<String> httpTokens = add(came2026(choice("control_plane_config.instance_metadata_options.http_tokens", "optional", "required")).shape(Shape.SEGMENTED).preset("optional").example("required").card("settings"));
    public final Field<Boolean> hardening = add(came2026(flag("control_plane_config.security_hardening_os")).example("false").card("settings"));
    public final Field<Boolean> soc = add(came2026(flag("control_plane_config.soc_enabled")).example("false").card("settings"));
    public final Field<Boolean> diskBursting = add(came2026(flag("control_plane_config.system_disk_bursting_enabled")).when(diskCategory, "cloud_auto").example("true").card("disk"));
    public final Field<Whole> diskIops = add(came2026(whole("control_plane_config.system_disk_provisioned_iops")).must(Limits.range(0, 50000)).when(diskCategory, "cloud_auto").unit("IOPS").example("1000").card("disk"));

    Masters() {
        super("masters");
    }

    @Override
    public List<String> cards() {
        return List.of("nodes", "disk", "login", "billing", "image", "settings");
    }

    /** What all twelve {@code master_*} parameters share. */
    private static <T> Declaration<T> dedicated(Declaration<T> declaration) {
        return declaration.when(BASICS.clusterType, "Kubernetes").retired();
    }

    /** What all members of {@code control_plane_config} share that came with it. */
    private static <T> Declaration<T> came2026(Declaration<T> declaration) {
        return declaration.when(BASICS.clusterType, "Kubernetes").since2026().in2026(masters(declaration.path())).from(SDK);
    }
}
