package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import ackcomposer.catalogue.field.Near;
import ackcomposer.catalogue.field.Several;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks of the names that the service gives to things: {@code vpc-…}, {@code vsw-…}, {@code ecs.g7.xlarge}. */
public final class Ids {
    public static final Check<String> VPC = id("vpc-");
    public static final Check<String> VSWITCH = id("vsw-");
    public static final Check<String> SECURITY_GROUP = id("sg-");
    public static final Check<String> RESOURCE_GROUP = id("rg-");
    public static final Check<String> SNAPSHOT_POLICY = id("sp-");
    public static final Check<String> RDS = likely("rm-");
    public static final Check<String> DEPLOYMENT_SET = likely("ds-");
    public static final Check<String> CEN = likely("cen-");
    public static final Check<String> CCN = likely("ccn-");
    public static final Check<String> CLB = likely("lb-");
    public static final Check<String> LOAD_BALANCER = likely("nlb-", "lb-");
    public static final Check<String> SNAPSHOT = likely("s-");
    public static final Check<String> LIKELY_SNAPSHOT_POLICY = likely("sp-");
    public static final Check<String> PRIVATE_POOL = likely("eap-", "crp-");
    public static final Check<String> KMS_KEY = Limits.expect("kms_key",
            "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}|key-[A-Za-z0-9-]+");
    public static final Check<String> LOG_PROJECT = Limits.match("log_project", "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]");
    public static final Check<String> DEVICE = Limits.match("device", "/dev/xvd[b-z]");
    public static final Check<String> INSTANCE_TYPE = Limits.match("instance_type", "ecs\\.[a-z0-9-]+\\.[a-z0-9]+");
    public static final Check<String> VERSION = Limits.match("version", "1\\.\\d{1,2}\\.\\d{1,2}-aliyun(edge)?\\.\\d+");
    public static final Check<String> RUNTIME_VERSION = Limits.match("runtime_version", "\\d+(\\.\\d+){2,3}");
    /** A custom image, or the name of a public one. */
    public static final Check<String> IMAGE = Limits.expect("image",
            "m-[a-z0-9]+|[A-Za-z0-9][A-Za-z0-9_.-]*(\\.vhd|alibase[A-Za-z0-9_.-]*)");

    private Ids() {
    }

    /** A region by its form; one that is not known may be newer than the list. */
    public static Check<String> region(List<String> known, String day) {
        Check<String> listed = value -> known.contains(value) ? List.of()
                : Near.of(value, known).isPresent() ? TextChecks.near(value, known)
                : List.of(Finding.warning("choice", "check.region_unlisted", Limits.shown(value), day));
        return Limits.match("region", "[a-z]{2}-[a-z0-9-]+").then(listed);
    }

    /** The prefix is printed by the reference: another one is an error. */
    static Check<String> id(String prefix) {
        var pattern = Pattern.compile(Pattern.quote(prefix) + "[a-z0-9]+");
        return value -> pattern.matcher(value).matches() ? List.of()
                : List.of(Finding.error("pattern", "check.id", Limits.shown(value), prefix));
    }

    /** These prefixes are customary: another one is worth a look. */
    static Check<String> likely(String... prefixes) {
        return value -> Stream.of(prefixes).anyMatch(prefix -> value.matches(Pattern.quote(prefix) + "[a-z0-9]+")) ? List.of()
                : List.of(Finding.warning("pattern", "check.id", Limits.shown(value), Several.or(List.of(prefixes))));
    }

    /** An empty text says "none". */
    public static Check<String> optional(Check<String> check) {
        return value -> value.isEmpty() ? List.of() : check.of(value);
    }
}
