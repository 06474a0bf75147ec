package ackcomposer.catalogue.field;

/** Where a fact was read, and of which day that source is. */
public enum Source {
    PAGE("API page CreateCluster, ACK dedicated cluster", "2024-03-19"),
    SDK("npm @alicloud/cs20151215@7.2.0", "2026-08-22"),
    TERRAFORM("aliyun/terraform-provider-alicloud@81c43b67", "2026-08-21"),
    GO_SDK("alibabacloud-go/cs-20151215@1331d118 (v7.6.0)", "2026-02-27"),
    KUBERNETES("kubernetes.io/docs", "2026-11-24"),
    VERSIONS("ACK release notes on Kubernetes versions", "2026-10-06"),
    DOCS_2021("Alibaba ACK documents in Chinese", "2021-09-23"),
    ANNOUNCEMENT("ACK OpenAPI parameter changes and deprecation", "2025-12-23"),
    CLUSTERS("Records of two clusters made in ap-southeast-6 and ap-southeast-1", "2026-09-29"),
    SPIDER("cloud-barista/cb-spider, ClusterHandler.go with its issues and pull requests", "2026-09-30"),
    CSI("kubernetes-sigs/alibaba-cloud-csi-driver@e6c966618, test cluster", "2026-08-06"),
    SAMPLE_2025("Alibaba's sample request for managed clusters", "2025-03-31"),
    POOL_SETTINGS("Alibaba's page on the settings of node pools", "2026-11-24"),
    SIZES("Alibaba's page on ECS instances for master and worker nodes", "2026-11-24"),
    NOTES_135("ACK release notes for Kubernetes 1.35, and the page on nodes with cgroup v2", "2026-11-24"),
    QUOTAS("Alibaba's page on quotas", "2026-11-24"),
    PRACTICE("Public requests and recorded failures", "2026-11-24"),
    SERVICE("The answer of Alibaba Cloud", "of this request"),
    COMPOSER("ACK Composer", "2026-11-24");

    private final String title;
    private final String date;

    Source(String title, String date) {
        this.title = title;
        this.date = date;
    }

    public String title() {
        return title;
    }

    /** ISO date of the source as it was read. */
    public String date() {
        return date;
    }
}
