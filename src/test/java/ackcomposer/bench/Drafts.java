package ackcomposer.bench;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Large requests, made as the JSON that a file holds: what the window is measured with. */
public enum Drafts {
    /** 30 members in each pool, and nothing wrong with any. */
    QUIET {
        @Override
        String pool(int i) {
            return """
                    {"nodepool_info": {"name": "pool-%1$d", "resource_group_id": "rg-acfm3mkrure5a7q"},
                     "scaling_group": {"instance_charge_type": "PostPaid", "instance_types": ["ecs.c7.xlarge"], "key_pair": "ops-key",
                      "image_type": "AliyunLinux3ContainerOptimized", "system_disk_category": "cloud_essd", "system_disk_size": 120,
                      "system_disk_performance_level": "PL1", "desired_size": 1, "vswitch_ids": ["vsw-a1zds0mdip0hdz8i0001"],
                      "multi_az_policy": "PRIORITY", "scaling_policy": "release",
                      "data_disks": [{"category": "cloud_essd", "size": 200, "encrypted": "false", "performance_level": "PL1"}],
                      "tags": [{"key": "team", "value": "platform"}, {"key": "cost", "value": "c-%1$d"}]},
                     "kubernetes_config": {"runtime": "containerd", "runtime_version": "2.1.9",
                      "labels": [{"key": "env", "value": "prod"}, {"key": "number", "value": "n-%1$d"}],
                      "taints": [{"key": "dedicated", "value": "web", "effect": "NoSchedule"}]}}""".formatted(i);
        }
    },
    /** 40 warnings in each pool, no two the same, and no error. */
    LOUD {
        @Override
        String pool(int i) {
            return """
                    {"nodepool_info": {"name": "pool-%1$d"},
                     "auto_scaling": {"enable": false, "max_instances": 3, "min_instances": 1, "type": "cpu", "is_bond_eip": false,
                      "eip_internet_charge_type": "PayByTraffic", "eip_bandwidth": 5},
                     "scaling_group": {"instance_charge_type": "PostPaid", "auto_renew": true, "auto_renew_period": 1,
                      "period": 1, "period_unit": "Month", "instance_types": ["ecs.c7.xlarge"],
                      "image_type": "AliyunLinux3ContainerOptimized",
                      "image_id": "aliyun_3_x64_20G_alibase_20240819.vhd", "platform": "Windows",
                      "system_disk_category": "cloud_efficiency", "system_disk_size": 120, "system_disk_performance_level": "PL1",
                      "system_disk_provisioned_iops": 1000, "system_disk_bursting_enabled": true,
                      "system_disk_encrypt_algorithm": "aes-256", "desired_size": 1, "vswitch_ids": ["vsw-a1zds0mdip0hdz8i0001"],
                      "on_demand_base_capacity": 1, "on_demand_percentage_above_base_capacity": 20, "spot_instance_pools": 5,
                      "compensate_with_on_demand": true, "internet_max_bandwidth_out": 5,
                      "security_group_id": "sg-a1zik9h3ahvv2zz95abc", "security_group_ids": ["sg-a1zik9h3ahvv2zz95abc"],
                      "spot_price_limit": [{"instance_type": "ecs.g7.large", "price_limit": "0.39"}], "ram_role_name": "example-role"},
                     "kubernetes_config": {"labels": [{"key": "node.kubernetes.io/bench", "value": "n-%1$d"}]},
                     "management": {"enable": false, "auto_repair": true, "auto_vul_fix": true,
                      "upgrade_config": {"auto_upgrade": false, "surge": 1, "surge_percentage": 0, "max_unavailable": 1}},
                     "tee_config": {"tee_enable": true}, "interconnect_mode": "basic",
                     "interconnect_config": {"bandwidth": 10, "improved_period": "1"}, "max_nodes": 10}""".formatted(i);
        }
    };

    /** The letters of its ids hint at no region, so that any region suits them. */
    private static final String REQUEST = """
            {"name": "prod-bj-01", "region_id": "cn-beijing", "cluster_type": "Kubernetes", "kubernetes_version": "1.35.2-aliyun.1",
             "resource_group_id": "rg-a1fm3mkrure1234",
             "vpcid": "vpc-a1zik9h3ahvv2zz95abcd", "container_cidr": "10.0.0.0/12", "service_cidr": "172.21.0.0/20",
             "snat_entry": true, "endpoint_public_access": false, "proxy_mode": "ipvs", "deletion_protection": true,
             "tags": [{"key": "team", "value": "platform"}], "master_count": 3, "image_type": "ContainerOS",
             "master_vswitch_ids": ["vsw-a1zds0mdip0hdz8i0001", "vsw-a1zds0mdip0hdz8i0002", "vsw-a1zds0mdip0hdz8i0003"],
             "master_instance_types": ["ecs.g7.xlarge", "ecs.g7.xlarge", "ecs.g7.xlarge"],
             "master_system_disk_category": "cloud_essd", "master_system_disk_size": 120, "key_pair": "ops-key",
             "addons": [{"name": "flannel"}, {"name": "csi-plugin"}, {"name": "csi-provisioner"}],
             "nodepools": [%s], "x-ack-composer": {"aids": {"vpc_cidr": "192.168.0.0/16"}}}""";

    abstract String pool(int i);

    /** The request with that many pools. */
    public byte[] bytes(int pools) {
        var all = IntStream.range(0, pools).mapToObj(this::pool).collect(Collectors.joining(",\n"));
        return REQUEST.formatted(all).getBytes(StandardCharsets.UTF_8);
    }
}
