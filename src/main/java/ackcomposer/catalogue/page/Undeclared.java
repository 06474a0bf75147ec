package ackcomposer.catalogue.page;

import ackcomposer.catalogue.offer.FactFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Parameters that are known by name and not composed here: kept and sent as they come. */
public enum Undeclared {
    /** Names of this operation from before the reference, all marked as retired since. */
    OLDER,
    /** Older names for workers, which live in node pools now. */
    OLDER_WORKERS,
    /** Members of the 2026 form that it marks as retired itself. */
    RETIRED,
    /** Parameters of the 2026 form that are deep and seldom used. */
    KEPT;

    private static final Set<String> AT_HOME_IN_BOTH =
            Set.of("nodepools[].scaling_group.instance_patterns", "nodepools[].node_config");

    private final List<String> paths;

    Undeclared() {
        paths = FactFile.of("names").where(name().toLowerCase(Locale.ROOT));
    }

    /** Full paths, with {@code []} for each row. */
    public List<String> paths() {
        return paths;
    }

    public static Optional<Undeclared> of(String full) {
        return Arrays.stream(values()).filter(kind -> kind.paths.contains(full)).findFirst();
    }

    /** Those that only the 2026 form has, as far as they tell one form from the other: the others stand beside names of 2024 too. */
    public static Stream<String> newer() {
        return KEPT.paths.stream().filter(path -> !AT_HOME_IN_BOTH.contains(path));
    }
}
