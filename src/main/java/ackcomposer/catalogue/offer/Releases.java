package ackcomposer.catalogue.offer;

import ackcomposer.catalogue.field.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Kubernetes at ACK: the full ids that were seen, and how long a release is supported; the page of 2026-10-06, known on 2026-11-24. */
public final class Releases {
    public static final List<String> VERSIONS = List.of(
            "1.36.2-aliyun.1", "1.35.2-aliyun.1", "1.35.1-aliyun.1", "1.34.1-aliyun.1", "1.32.7-aliyun.1", "1.32.1-aliyun.1",
            "1.31.1-aliyun.1", "1.30.7-aliyun.1", "1.30.1-aliyun.1", "1.28.9-aliyun.1", "1.28.3-aliyun.1", "1.26.3-aliyun.1",
            "1.24.6-aliyun.1", "1.22.10-aliyun.1", "1.20.4-aliyun.1", "1.18.8-aliyun.1", "1.16.9-aliyun.1", "1.16.6-aliyun.1",
            "1.14.8-aliyun.1", "1.12.6-aliyun.1");
    /** The day as far as it is published: older ends are known by the month only. */
    private static final Map<String, String> ENDS = Map.ofEntries(
            Map.entry("1.36", "2027-05-30"), Map.entry("1.35", "2027-02-28"), Map.entry("1.34", "2026-09-30"),
            Map.entry("1.33", "2026-05-31"), Map.entry("1.32", "2026-01-31"), Map.entry("1.31", "2025-09-30"),
            Map.entry("1.30", "2026-06-30"), Map.entry("1.28", "2025-10-31"), Map.entry("1.26", "2025-04"),
            Map.entry("1.24", "2024-09"), Map.entry("1.22", "2023-10"), Map.entry("1.20", "2023-04"),
            Map.entry("1.18", "2022-09"), Map.entry("1.16", "2022-06"), Map.entry("1.14", "2021-07"),
            Map.entry("1.12", "2020-12"));

    private Releases() {
    }

    /** How long a version is supported, such as "Support until 2027-02-28"; empty where that is not known. */
    public static Optional<Message> support(String version) {
        var dots = version.split("\\.", 3);
        return dots.length < 2 ? Optional.empty()
                : Optional.ofNullable(ENDS.get(dots[0] + "." + dots[1])).map(end -> Message.of(Releases.class, "version.support", end));
    }
}
