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
