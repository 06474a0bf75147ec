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
    public final Field<Whole> count = add(dedicated(whole("master_count")).shape(Shape.SEGMENTED)
            .of("3", "5")
            .preset(Whole.of(3)).start(Whole.of(3)).example("3")
            .in2026(masters("control_plane_config.size"))
            .common().card("nodes"));
    public final Field<String> imageType = add(choice("image_type", "AliyunLinux3", "AliyunLinux3Arm64", "AliyunLinux", "AliyunLinux Qboot",
                    "AliyunLinuxUEFI", "ContainerOS", "CentOS", "Windows", "WindowsCore")
            .alias("Alibaba Cloud Linux", "AliyunLinux").alias("Alibaba Cloud Linux Qboot", "AliyunLinux Qboot")
            .alias("Alibaba Cloud Linux UEFI", "AliyunLinuxUEFI").alias("Alibaba Cloud Linux3", "AliyunLinux3")
            .alias("Alibaba Cloud Linux3Arm64", "AliyunLinux3Arm64")
            .when(BASICS.clusterType, "Kubernetes")
            .preset("CentOS").example("ContainerOS")
            .retired().in2026(masters("control_plane_config.image_type"))
            .common().card("image").from(SDK));
    public final Field<String> imageId = add(text("image_id").shape(Shape.ID)
            .must(Ids.IMAGE)
            .when(BASICS.clusterType, "Kubernetes")
            .example("m-bp16z7xko3vvv8gt1234")
            .retired().in2026(masters("control_plane_config.image_id"))
            .card("image").lookup(Lookup.IMAGE));
    public final Field<String> osType = add(choice("os_type", "Linux", "Windows").shape(Shape.SEGMENTED)
            .when(BASICS.clusterType, "Kubernetes")
            .preset("Linux").example("Linux")
            .retired().in2026()
            .card("image"));
    public final Field<List<String>> vswitchIds = add(dedicated(lines("master_vswitch_ids")).shape(Shape.PER_MASTER)
            .needed().must(Limits.each(Ids.VSWITCH))
            .example("[\"vsw-2ze3ds0mdip0hdz8i0001\", \"vsw-2ze3ds0mdip0hdz8i0002\", \"vsw-2ze3ds0mdip0hdz8i0003\"]")
            .announced().in2026(masters("vswitch_ids"))
            .prominent().card("nodes").lookup(Lookup.VSWITCH).from(TERRAFORM));
    public final Field<List<String>> instanceTypes = add(dedicated(lines("master_instance_types")).shape(Shape.PER_MASTER)
            .needed().must(Limits.each(Ids.INSTANCE_TYPE))
            .example("[\"ecs.g6.xlarge\", \"ecs.g6.xlarge\", \"ecs.g6.xlarge\"]")
            .announced().in2026(masters("control_plane_config.instance_types"))
            .prominent().card("nodes").lookup(Lookup.INSTANCE_TYPE).from(TERRAFORM));
    public final Field<String> diskCategory = add(dedicated(
            choice("master_system_disk_category", "cloud_essd", "cloud_ssd", "cloud_efficiency"))
            .mandatory().later("cloud_auto", "cloud_essd_entry")
            .preset("cloud_ssd").start("cloud_essd").example("cloud_essd")
            .announced().in2026(masters("control_plane_config.system_disk_category"))
            .card("disk"));
    public final Field<Whole> diskSize = add(dedicated(whole("master_system_disk_size"))
            .mandatory().must(Limits.range(40, 500))
            .preset(Whole.of(120)).start(Whole.of(120)).unit("GiB").example("120")
            .in2026(masters("control_plane_config.system_disk_size"))
            .card("disk"));
    public final Field<String> diskLevel = add(dedicated(choice("master_system_disk_performance_level", "PL0", "PL1", "PL2", "PL3"))
            .when(diskCategory, "cloud_essd")
            .preset("PL1").example("PL1")
            .in2026(masters("control_plane_config.system_disk_performance_level"))
            .common().card("disk").from(TERRAFORM));
    public final Field<String> snapshotPolicy = add(dedicated(text("master_system_disk_snapshot_policy_id")).shape(Shape.ID)
            .must(Ids.SNAPSHOT_POLICY)
            .example("sp-2zej1nogjvovnz4z1234")
            .in2026(masters("control_plane_config.system_disk_snapshot_policy_id"))
            .card("disk").lookup(Lookup.SNAPSHOT_POLICY));
    public final Field<String> chargeType = add(dedicated(choice("master_instance_charge_type", "PostPaid", "PrePaid"))
            .shape(Shape.SEGMENTED)
            .preset("PostPaid").example("PostPaid")
            .announced().in2026(masters("control_plane_config.charge_type"))
            .common().card("billing"));
    public final Field<String> periodUnit = add(dedicated(choice("master_period_unit", "Month"))
            .needed()
            .when(chargeType, "PrePaid")
            .example("Month")
            .announced().in2026(masters("control_plane_config.period_unit"))
            .common().card("billing"));
    public final Field<Whole> period = add(dedicated(whole("master_period"))
            .needed().of("1", "2", "3", "6", "12", "24", "36", "48", "60")
            .when(chargeType, "PrePaid")
            .preset(Whole.of(1)).unit("months").example("12")
            .announced().in2026(masters("control_plane_config.period"))
            .common().card("billing"));
    public final Field<Boolean> autoRenew = add(dedicated(flag("master_auto_renew"))
            .when(chargeType, "PrePaid")
            .preset(true).example("true")
            .announced().in2026(masters("control_plane_config.auto_renew"))
            .common().card("billing"));
    public final Field<Whole> autoRenewPeriod = add(dedicated(whole("master_auto_renew_period"))
            .of("1", "2", "3", "6", "12")
            .when(chargeType, "PrePaid").when(autoRenew, true)
            .preset(Whole.of(1)).unit("months").example("1")
            .announced().in2026(masters("control_plane_config.auto_renew_period"))
            .common().card("billing"));
    public final Field<String> keyPair = add(text("key_pair")
            .must(Limits.length(2, 128))
            .when(BASICS.clusterType, "Kubernetes")
            .example("ops-key")
            .retired().in2026(masters("control_plane_config.key_pair"))
            .prominent().card("login").lookup(Lookup.KEY_PAIR));
    public final Field<String> loginPassword = add(text("login_password").secret()
            .must(Secrets.password())
            .when(BASICS.clusterType, "Kubernetes")
            .example("Hello@1234")
            .retired().in2026(masters("control_plane_config.login_password"))
            .prominent().card("login"));
    public final Either login = either(keyPair, loginPassword);
    public final Field<Members> config = add(came2026(group("control_plane_config")).card("settings"));
    public final Field<String> cpuPolicy = add(came2026(choice("control_plane_config.cpu_policy", "none", "static"))
            .shape(Shape.SEGMENTED)
            .preset("none").example("none")
            .card("settings"));
    public final Field<String> deploymentSetId = add(came2026(text("control_plane_config.deploymentset_id")).shape(Shape.ID)
            .must(Ids.DEPLOYMENT_SET)
            .example("ds-bp10b35imuam5amw0000")
            .card("settings").lookup(Lookup.DEPLOYMENT_SET));
    public final Field<Members> metadata = add(came2026(group("control_plane_config.instance_metadata_options"))
            .card("settings"));
    public final Field<String> httpTokens = add(came2026(
            choice("control_plane_config.instance_metadata_options.http_tokens", "optional", "required")).shape(Shape.SEGMENTED)
            .preset("optional").example("required")
            .card("settings"));
    public final Field<Boolean> hardening = add(came2026(flag("control_plane_config.security_hardening_os"))
            .example("false")
            .card("settings"));
    public final Field<Boolean> soc = add(came2026(flag("control_plane_config.soc_enabled"))
            .example("false")
            .card("settings"));
    public final Field<Boolean> diskBursting = add(came2026(flag("control_plane_config.system_disk_bursting_enabled"))
            .when(diskCategory, "cloud_auto")
            .example("true")
            .card("disk"));
    public final Field<Whole> diskIops = add(came2026(whole("control_plane_config.system_disk_provisioned_iops"))
            .must(Limits.range(0, 50000))
            .when(diskCategory, "cloud_auto")
            .unit("IOPS").example("1000")
            .card("disk"));

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
