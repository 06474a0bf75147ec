package ackcomposer.catalogue.page;

import ackcomposer.catalogue.field.Members;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parameters that are known by name and not composed here: kept and sent as they come. */
public enum Undeclared {
    /** Names of this operation from before the reference, all marked as retired since. */
    OLDER("access_control_list", "auto_renew", "auto_renew_period", "charge_type", "cis_enabled", "cpu_policy", "format_disk",
            "instances", "logging_type", "nat_gateway", "node_port_range", "num_of_nodes", "period", "period_unit", "platform",
            "security_hardening_os", "service_discovery_types", "soc_enabled", "taints", "user_data", "zone_id",
            "nodepools[].scaling_group.data_disks[].auto_format", "nodepools[].scaling_group.data_disks[].file_system",
            "nodepools[].scaling_group.data_disks[].mount_target"),
    /** Older names for workers, which live in node pools now. */
    OLDER_WORKERS("worker_auto_renew", "worker_auto_renew_period", "worker_data_disks", "worker_instance_charge_type",
            "worker_instance_types", "worker_period", "worker_period_unit", "worker_system_disk_category",
            "worker_system_disk_performance_level", "worker_system_disk_size", "worker_system_disk_snapshot_policy_id",
            "worker_vswitch_ids"),
    /** Members of the 2026 form that it marks as retired itself. */
    RETIRED("control_plane_config.runtime", "control_plane_config.node_port_range"),
    /** Parameters of the 2026 form that are deep and seldom used. */
    KEPT("nodepools[].scaling_group.instance_patterns", "nodepools[].scaling_group.disk_init", "nodepools[].node_config",
            "nodepools[].node_components");

    private final List<String> paths;

    Undeclared(String... paths) {
        this.paths = List.of(paths);
    }

    /** Full paths, with {@code []} for each row. */
    public List<String> paths() {
        return paths;
    }

    public static Optional<Undeclared> of(String full) {
        return Arrays.stream(values()).filter(kind -> kind.paths.contains(full)).findFirst();
    }

    /** Those that only the 2026 form has, as far as they tell one form from the other. */
    public static Stream<String> newer() {
        return KEPT.paths.stream();
    }
}
