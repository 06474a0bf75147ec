package ackcomposer.rules;

import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Edits of the valid managed request's pool, and what is said of each; {@link ManagedTest} runs them. */
final class PoolRows {

    private PoolRows() {
    }

    /** With more members of the pool's machines. */
    private static Arguments group(String members, String... problems) {
        return ManagedTest.row("\"security_hardening_os\": false", members, within("nodepools[0].scaling_group.", problems));
    }

    /** With another disk in the pool. */
    private static Arguments disk(String members, String... problems) {
        return ManagedTest.row("{\n            \"category\": \"cloud_essd\",\n            \"size\": 200\n          }", "{" + members + "}",
                within("nodepools[0].scaling_group.data_disks[0].", problems));
    }

    /** With other members of the pool's management. */
    private static Arguments management(String members, String... problems) {
        return ManagedTest.row("\"enable\": true,\n        \"auto_repair\": true", members, within("nodepools[0].management.", problems));
    }

    private static String[] within(String object, String... problems) {
        return Stream.of(problems).map(problem -> problem.replace("~", object)).toArray(String[]::new);
    }

    static Stream<Arguments> all() {
        return Stream.of(
                management("\"enable\": true, \"auto_repair\": true, \"auto_repair_policy\": {\"restart_node\": true, "
                        + "\"max_parallel_repairing_nodes\": \"5\", \"max_unhealthy_nodes_threshold\": \"20%\"}, "
                        + "\"auto_fault_diagnosis\": true"),
                management("\"enable\": true, \"auto_repair\": true, \"auto_repair_policy\": {\"max_parallel_repairing_nodes\": \"0\", "
                        + "\"max_unhealthy_nodes_threshold\": \"101%\"}",
                        "error field.pattern ~auto_repair_policy.max_parallel_repairing_nodes",
                        "error field.pattern ~auto_repair_policy.max_unhealthy_nodes_threshold"),
                management("\"enable\": true, \"auto_repair\": true, "
                        + "\"auto_repair_policy\": {\"max_parallel_repairing_nodes\": \"100001\"}",
                        "error field.pattern ~auto_repair_policy.max_parallel_repairing_nodes"),
                management("\"enable\": true, \"auto_repair\": false, \"auto_repair_policy\": {\"restart_node\": true}, "
                        + "\"auto_fault_diagnosis\": true",
                        "warning field.unused ~auto_repair_policy.restart_node", "warning field.unused ~auto_fault_diagnosis"),
                management("\"enable\": true, \"auto_upgrade_policy\": {\"auto_upgrade_kubelet\": true}",
                        "warning contract.unverified ~auto_upgrade_policy ~auto_upgrade_policy.auto_upgrade_kubelet",
                        "warning field.unused ~auto_upgrade_policy.auto_upgrade_kubelet"),
                management("\"enable\": true, \"upgrade_config\": {\"auto_upgrade\": true}, \"auto_upgrade_policy\": "
                        + "{\"auto_upgrade_kubelet\": true}",
                        "warning contract.unverified ~auto_upgrade_policy ~auto_upgrade_policy.auto_upgrade_kubelet"),
                management("\"enable\": true, \"auto_vul_fix\": true, \"auto_vul_fix_policy\": {\"vul_level\": \"asap,nntf\", "
                        + "\"restart_node\": false}", "warning contract.unverified ~auto_vul_fix_policy.restart_node"),
                management("\"enable\": true, \"auto_vul_fix\": true, \"auto_vul_fix_policy\": {\"vul_level\": \"asap,high\"}",
                        "warning field.choice ~auto_vul_fix_policy.vul_level[1]"),
                management("\"enable\": true, \"auto_vul_fix_policy\": {\"restart_node\": false}",
                        "warning contract.unverified ~auto_vul_fix_policy.restart_node",
                        "warning field.unused ~auto_vul_fix_policy.restart_node"),
                management("\"enable\": false, \"auto_vul_fix\": true", "warning field.condition ~enable ~auto_vul_fix"),
                management("\"enable\": true, \"drift_enabled\": true", "warning field.unused ~drift_enabled"),
                group("\"system_disk_encrypted\": true, \"system_disk_kms_key_id\": \"" + ManagedTest.KMS
                        + "\", \"system_disk_encrypt_algorithm\": \"aes-256\""),
                group("\"system_disk_encrypted\": true, \"system_disk_kms_key_id\": \"mine\", "
                        + "\"system_disk_encrypt_algorithm\": \"aes-128\"",
                        "error field.choice ~system_disk_encrypt_algorithm", "warning field.pattern ~system_disk_kms_key_id"),
                group("\"system_disk_kms_key_id\": \"" + ManagedTest.KMS + "\", \"system_disk_encrypt_algorithm\": \"aes-256\"",
                        "warning field.unused ~system_disk_kms_key_id", "warning field.unused ~system_disk_encrypt_algorithm"),
                group("\"system_disk_categories\": [\"cloud_essd\", \"cloud_auto\"]",
                        "warning field.condition ~system_disk_category ~system_disk_categories"),
                ManagedTest.row("        \"system_disk_category\": \"cloud_essd\",\n",
                        "        \"system_disk_categories\": [\"cloud_essd\", \"cloud_auto\"],"),
                ManagedTest.row("        \"system_disk_category\": \"cloud_essd\",\n",
                        "        \"system_disk_categories\": [\"cloud_essd\", \"cloud_essd\"],",
                        "error field.unique nodepools[0].scaling_group.system_disk_categories[0] "
                                + "nodepools[0].scaling_group.system_disk_categories[1]"),
                ManagedTest.row("        \"system_disk_category\": \"cloud_essd\",\n", "        \"system_disk_categories\": [\"floppy\"],",
                        "warning field.choice nodepools[0].scaling_group.system_disk_categories[0]"),
                group("\"system_disk_bursting_enabled\": true, \"system_disk_provisioned_iops\": 1000",
                        "warning field.unused ~system_disk_bursting_enabled", "warning field.unused ~system_disk_provisioned_iops"),
                ManagedTest.row("\"cloud_essd\",\n        \"system_disk_size\": 120",
                        "\"cloud_auto\",\n        \"system_disk_bursting_enabled\": true, \"system_disk_provisioned_iops\": 50000, "
                        + "\"system_disk_size\": 120"),
                ManagedTest.row("\"cloud_essd\",\n        \"system_disk_size\": 120",
                        "\"cloud_auto\",\n        \"system_disk_provisioned_iops\": 50001, \"system_disk_size\": 120",
                        "error field.range nodepools[0].scaling_group.system_disk_provisioned_iops"),
                ManagedTest.row("\"cloud_essd\",\n        \"system_disk_size\": 120",
                        "\"cloud_auto\",\n        \"system_disk_provisioned_iops\": 36200, \"system_disk_size\": 40"),
                ManagedTest.row("\"cloud_essd\",\n        \"system_disk_size\": 120",
                        "\"cloud_auto\",\n        \"system_disk_provisioned_iops\": 36201, \"system_disk_size\": 40",
                        "error field.condition nodepools[0].scaling_group.system_disk_size "
                                + "nodepools[0].scaling_group.system_disk_provisioned_iops"),
                group("\"system_disk_snapshot_policy_id\": \"sp-2zej1nogjvovnz4z0000\""),
                group("\"system_disk_snapshot_policy_id\": \"s-1\"", "warning field.pattern ~system_disk_snapshot_policy_id"),
                disk("\"category\": \"cloud_essd\", \"size\": 40, \"disk_name\": \"data-1\", \"device\": \"/dev/xvdb\", "
                        + "\"snapshot_id\": \"s-1\""),
                disk("\"category\": \"cloud_essd\", \"disk_name\": \"1\"", "error field.pattern ~disk_name"),
                disk("\"category\": \"cloud_essd\", \"disk_name\": \"http://a\"", "error field.pattern ~disk_name"),
                disk("\"category\": \"cloud_essd\", \"device\": \"/dev/xvda\"", "error field.pattern ~device"),
                disk("\"device\": \"/dev/xvdb\"}, {\"device\": \"/dev/xvdb\"",
                        "error field.unique ~device nodepools[0].scaling_group.data_disks[1].device"),
                disk("\"category\": \"cloud_essd\", \"encrypted\": \"true\", \"kms_key_id\": \"" + ManagedTest.KMS + "\""),
                disk("\"category\": \"cloud_essd\", \"kms_key_id\": \"" + ManagedTest.KMS + "\"", "warning field.unused ~kms_key_id"),
                disk("\"category\": \"cloud_essd\", \"snapshot_id\": \"sp-1\"", "warning field.pattern ~snapshot_id"),
                disk("\"category\": \"cloud_auto\", \"size\": 40, \"bursting_enabled\": true, \"provisioned_iops\": 36200"),
                disk("\"category\": \"cloud_auto\", \"size\": 40, \"provisioned_iops\": 36201",
                        "error field.condition ~size ~provisioned_iops"),
                disk("\"category\": \"cloud_auto\", \"provisioned_iops\": -1", "error field.range ~provisioned_iops"),
                disk("\"category\": \"cloud_essd\", \"bursting_enabled\": true, \"provisioned_iops\": 1",
                        "warning field.unused ~bursting_enabled", "warning field.unused ~provisioned_iops"),
                group("\"ram_role_name\": \"example-role\""),
                group("\"ram_role_name\": \"example_role\"", "error field.pattern ~ram_role_name"),
                group("\"ram_role_name\": \"KubernetesWorkerRole-1\"", "warning field.pattern ~ram_role_name"),
                group("\"login_as_non_root\": true"),
                ManagedTest.row("\"image_type\": \"AliyunLinux3ContainerOptimized\"",
                        "\"image_type\": \"Windows\", \"login_as_non_root\": true",
                        "warning field.condition nodepools[0].scaling_group.image_type nodepools[0].scaling_group.login_as_non_root",
                        "warning R36 nodepools[0].scaling_group.key_pair nodepools[0].scaling_group.image_type"),
                group("\"instance_metadata_options\": {\"http_tokens\": \"required\"}",
                        "note field.condition ~instance_metadata_options.http_tokens"),
                group("\"instance_metadata_options\": {\"http_tokens\": \"on\"}",
                        "error field.choice ~instance_metadata_options.http_tokens",
                        "note field.condition ~instance_metadata_options.http_tokens"),
                group("\"security_hardening_os\": true"),
                group("\"soc_enabled\": true"),
                group("\"security_hardening_os\": true, \"soc_enabled\": true",
                        "error field.condition ~security_hardening_os ~soc_enabled"),
                ManagedTest.row("\"image_type\": \"AliyunLinux3ContainerOptimized\"",
                        "\"image_type\": \"Ubuntu\", \"soc_enabled\": true",
                        "error field.condition nodepools[0].scaling_group.image_type nodepools[0].scaling_group.soc_enabled"),
                ManagedTest.row("\"image_type\": \"AliyunLinux3ContainerOptimized\"",
                        "\"image_type\": \"AliyunLinux4\", \"soc_enabled\": true",
                        "error field.condition nodepools[0].scaling_group.image_type nodepools[0].scaling_group.soc_enabled"),
                ManagedTest.row("\"image_type\": \"AliyunLinux3ContainerOptimized\"",
                        "\"image_type\": \"Custom\", \"soc_enabled\": true"),
                group("\"private_pool_options\": {\"match_criteria\": \"Target\", \"id\": \"eap-bp67acfmxazb40000\"}"),
                group("\"private_pool_options\": {\"match_criteria\": \"Target\"}",
                        "error field.condition ~private_pool_options.match_criteria ~private_pool_options.id"),
                group("\"private_pool_options\": {\"match_criteria\": \"Open\", \"id\": \"x-1\"}",
                        "warning field.unused ~private_pool_options.id", "warning field.pattern ~private_pool_options.id"),
                group("\"resource_pool_options\": {\"strategy\": \"PrivatePoolOnly\", \"private_pool_ids\": [\"eap-1\"]}"),
                group("\"resource_pool_options\": {\"strategy\": \"PrivatePoolOnly\"}",
                        "error field.condition ~resource_pool_options.strategy ~resource_pool_options.private_pool_ids"),
                group("\"resource_pool_options\": {\"private_pool_ids\": [\"eap-1\", \"eap-1\"]}",
                        "error field.unique ~resource_pool_options.private_pool_ids[0] ~resource_pool_options.private_pool_ids[1]"),
                group("\"resource_pool_options\": {\"private_pool_ids\": []}", "error field.count ~resource_pool_options.private_pool_ids"),
                group("\"private_pool_options\": {\"match_criteria\": \"Open\"}, \"resource_pool_options\": {\"strategy\": \"None\"}",
                        "error field.condition ~private_pool_options.match_criteria ~resource_pool_options.strategy"),
                group("\"cpu_options\": {\"nested_virtualization\": \"enabled\"}"),
                group("\"cpu_options\": {\"nested_virtualization\": \"yes\"}", "error field.choice ~cpu_options.nested_virtualization"));
    }
}
