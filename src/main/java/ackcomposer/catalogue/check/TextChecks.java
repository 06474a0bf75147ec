package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import ackcomposer.catalogue.field.Near;
import ackcomposer.catalogue.field.Severity;
import java.math.BigDecimal;
import java.time.zone.ZoneRulesProvider;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks of names and texts: clusters, pools, tags, labels, domains, prices, time zones. */
public final class TextChecks {
    private static final String DNS_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
    private static final Pattern SUBDOMAIN = Pattern.compile(DNS_LABEL + "(\\." + DNS_LABEL + ")*");
    private static final Pattern POOL_NAME = Pattern.compile("(?!-)[A-Za-z0-9\\-\\p{IsHan}]+");
    private static final Pattern OF_KUBERNETES = Pattern.compile("(.*\\.)?(kubernetes|k8s)\\.io");
    private static final Pattern LABEL_NAME = Pattern.compile("[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?");
    private static final Pattern HOST = Pattern.compile("(\\*\\.)?[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?"
            + "(\\.[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?)*");
    private static final List<String> RESERVED = List.of("aliyun", "acs:", "http://", "https://");

    private TextChecks() {
    }

    /** 1 to 63 letters, digits, Chinese characters, hyphens; "_" is of the 2024 page only, a leading "-" no longer allowed. */
    public static Check<String> clusterName() {
        Check<String> check = name -> {
            if (name.isEmpty() || name.codePointCount(0, name.length()) > 63) return Limits.length(1, 63).of(name);
            var fixed = name.strip().replaceAll("[^A-Za-z0-9\\-\\p{IsHan}]+", "-").replaceAll("^-+", "");
            var better = fixed.isEmpty() ? null : fixed;
            if (name.startsWith("_")) return List.of(Finding.error("pattern", "check.name_start", name).cured(better));
            if (!name.matches("[A-Za-z0-9_\\-\\p{IsHan}]+"))
                return List.of(Finding.error("pattern", "check.name", name).cured(better));
            if (name.startsWith("-") || name.contains("_"))
                return List.of(Finding.warning("pattern", "check.name_today", name)
                        .cured(name.replaceAll("^[-_]+", "").replace('_', '-')));
            return List.of();
        };
        return check.upTo(63);
    }

    public static Check<String> poolName() {
        Check<String> check = name -> {
            if (name.isEmpty() || name.codePointCount(0, name.length()) > 63) return Limits.length(1, 63).of(name);
            if (POOL_NAME.matcher(name).matches()) return List.of();
            if (name.matches("(?![-_])[A-Za-z0-9_\\-\\p{IsHan}]+"))
                return List.of(Finding.warning("pattern", "check.pool_name_today", name).cured(name.replace('_', '-')));
            var fixed = name.strip().replaceAll("[^A-Za-z0-9\\-\\p{IsHan}]+", "-").replaceAll("^-+", "");
            return List.of(Finding.error("pattern", "check.pool_name", Limits.shown(name)).cured(fixed.isEmpty() ? null : fixed));
        };
        return check.upTo(63);
    }

    /** No beginning that the service keeps for itself. */
    public static Check<String> unreserved() {
        return text -> RESERVED.stream().filter(text::startsWith).findFirst()
                .map(begin -> List.of(Finding.error("pattern", "check.reserved", Limits.shown(text), begin))).orElse(List.of());
    }

    /** ECS tags: not beginning with aliyun or acs:, no address anywhere. */
    public static Check<String> ecsTag() {
        return text -> RESERVED.stream()
                .filter(word -> word.endsWith("//") ? text.contains(word) : text.startsWith(word)).findFirst()
                .map(word -> List.of(Finding.error("pattern", "check.ecs_tag", Limits.shown(text), word))).orElse(List.of());
    }

    /** {@code [prefix/]name} as Kubernetes has it; prefixes of Kubernetes itself are worth a look. */
    public static Check<String> labelKey() {
        return key -> {
            var slash = key.indexOf('/');
            var name = key.substring(slash + 1);
            var prefix = slash < 0 ? null : key.substring(0, slash);
            var wrong = name.length() > 63 || !LABEL_NAME.matcher(name).matches()
                    || prefix != null && (prefix.length() > 253 || !SUBDOMAIN.matcher(prefix).matches());
            if (wrong) return List.of(Finding.error("pattern", "check.label_key", Limits.shown(key)));
            var reserved = prefix != null && OF_KUBERNETES.matcher(prefix).matches();
            return reserved ? List.of(Finding.warning("pattern", "check.label_reserved", key)) : List.of();
        };
    }

    public static Check<String> labelValue() {
        return value -> value.isEmpty() || value.length() <= 63 && LABEL_NAME.matcher(value).matches() ? List.of()
                : List.of(Finding.error("pattern", "check.label_value", Limits.shown(value)));
    }

    /** Parts of 1 to 63 lowercase letters, digits and inner hyphens, joined by periods. */
    public static Check<String> domain() {
        return text -> {
            var fine = List.of(text.split("\\.", -1)).stream().allMatch(part -> part.length() <= 63 && part.matches(DNS_LABEL));
            if (fine) return List.of();
            var lower = text.strip().toLowerCase(Locale.ROOT);
            var curable = List.of(lower.split("\\.", -1)).stream().allMatch(part -> part.length() <= 63 && part.matches(DNS_LABEL));
            return List.of(Finding.error("pattern", "check.domain", Limits.shown(text)).cured(curable ? lower : null));
        };
    }

    /** An IP address or a DNS name, with room around it: a comma text is split without loss. */
    public static Check<String> host() {
        return text -> {
            var name = text.strip();
            var digits = name.matches("[0-9.]+");
            var fine = digits ? new inet.ipaddr.HostName(name).asAddress() != null && name.split("\\.", -1).length == 4
                    : name.contains(":") ? new inet.ipaddr.IPAddressString(name).isIPv6()
                    : name.length() <= 253 && HOST.matcher(name).matches();
            return fine ? List.of() : List.of(Finding.error("pattern", "check.host", Limits.shown(text)));
        };
    }

    public static Check<String> filled() {
        return text -> text.isBlank() ? List.of(Finding.error("length", "check.blank")) : List.of();
    }

    public static Check<String> addonName(List<String> known, String day) {
        return filled().then(name -> known.contains(name) ? List.of() : Near.of(name, known).isPresent() ? near(name, known)
                : List.of(Finding.warning("choice", "check.addon_unlisted", Limits.shown(name), day).as(Severity.NOTE)));
    }

    /** What is meant by a value that is near a known one. */
    static List<Finding> near(String value, Collection<String> known) {
        var meant = Near.of(value, known);
        return meant.map(name -> Finding.warning("near", "check.near", Limits.shown(value), name).cured(name)).stream().toList();
    }

    /** Every IANA name is taken, also those that the service's list lacks. All of them are read with the first that is asked for. */
    public static Check<String> zone() {
        return text -> ZoneRulesProvider.getAvailableZoneIds().contains(text) ? List.of()
                : List.of(Finding.warning("choice", "check.zone", Limits.shown(text)));
    }

    /** A positive decimal in a text. */
    public static Check<String> price() {
        return text -> text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?") && new BigDecimal(text).signum() > 0 ? List.of()
                : List.of(Finding.error("pattern", "check.price", Limits.shown(text)));
    }

    public static Check<String> months() {
        return text -> text.matches("[1-9][0-9]{0,2}") ? List.of()
                : List.of(Finding.error("pattern", "check.months", Limits.shown(text)));
    }

    /** An edition of the control plane: one that is known, or one of the form {@code ack.*} that may be new. */
    public static Check<String> edition(List<String> known) {
        return text -> Limits.among(text.matches("ack\\.[a-z0-9.]+") ? Severity.WARNING : Severity.ERROR, known).of(text);
    }

    /** A disk's name: 2 to 128 characters that begin with a letter, no address. */
    public static Check<String> diskName() {
        return Limits.match("disk_name", "(?!https?://)[A-Za-z\\p{IsHan}][A-Za-z0-9\\p{IsHan}:_-]{1,127}").upTo(128);
    }

    /** A RAM role; two beginnings are those of the service's own roles. */
    public static Check<String> roleName() {
        return Limits.match("role_name", "[A-Za-z0-9.-]{1,64}").then(Limits.expect("role_own", "(?!Kubernetes(Master|Worker)Role-).*"));
    }

    /** A number of nodes, or a share of them. */
    public static Check<String> nodesOrShare() {
        return Limits.match("nodes_or_share", "[1-9][0-9]{0,4}|100000|([1-9][0-9]?|100)%");
    }
}
