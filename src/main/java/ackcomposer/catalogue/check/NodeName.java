package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for names of nodes, {@code customized,<prefix>,<ip or 5 to 12>,<suffix>}: the node's name is prefix, address
 * (or that many digits of it) and suffix in a row.
 */
public record NodeName(String prefix, String address, String suffix) {
    private static final String LOWER_PARTS = "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*";
    private static final String SAMPLE_ADDRESS = "192.168.100.155";

    /** Empty for a text of another form, such as a finished name. */
    public static Optional<NodeName> parse(String text) {
        var parts = text.split(",", -1);
        return parts.length == 4 && parts[0].equals("customized")
                ? Optional.of(new NodeName(parts[1], parts[2], parts[3])) : Optional.empty();
    }

    public String pattern() {
        return String.join(",", "customized", prefix, address, suffix);
    }

    /** The name that a node with the longest kind of address would get. */
    public String example() {
        if (!address.matches("[5-9]|1[0-2]")) return prefix + SAMPLE_ADDRESS + suffix;
        var digits = SAMPLE_ADDRESS.replace(".", "");
        var wanted = Integer.parseInt(address);
        return prefix + digits.substring(digits.length() - wanted) + suffix;
    }

    /** For the cluster: letters in either case, 2 to 64 characters in all. */
    public static Check<String> cluster() {
        return text -> parse(text).map(name -> {
            if (name.prefix.isEmpty()) return broken("check.node_prefix", text);
            if (!name.address.matches("ip|[5-9]|1[0-2]")) return broken("check.node_address", name.address);
            var made = name.example();
            var fine = made.length() >= 2 && made.length() <= 64 && made.matches("[A-Za-z][A-Za-z0-9.-]*[A-Za-z0-9]")
                    && !made.matches(".*[-.]{2}.*");
            return fine ? List.<Finding>of() : broken("check.node_made", made);
        }).orElseGet(NodeName::another);
    }

    /** For a pool: lowercase parts around {@code ip}; a number of digits is the cluster's older form. */
    public static Check<String> pool() {
        return text -> parse(text).map(name -> {
            if (!name.prefix.matches(LOWER_PARTS) || !(name.suffix.isEmpty() || name.suffix.matches(LOWER_PARTS)))
                return broken("check.node_parts", text);
            if (name.address.matches("[5-9]|1[0-2]"))
                return List.of(Finding.warning("pattern", "check.node_digits", name.address)
                        .cured(new NodeName(name.prefix, "ip", name.suffix).pattern()));
            return name.address.equals("ip") ? List.<Finding>of() : broken("check.node_ip", name.address);
        }).orElseGet(NodeName::another);
    }

    private static List<Finding> broken(String key, String shown) {
        return List.of(Finding.error("pattern", key, Limits.shown(shown)));
    }

    private static List<Finding> another() {
        return List.of(Finding.warning("pattern", "check.node_form"));
    }
}
