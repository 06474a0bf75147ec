package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Set;

/**
 * Where a parameter stands in the 2026 form.
 *
 * @param types  cluster types for which this place holds
 * @param path   from the root of the request, or from the row that the parameter belongs to
 * @param wire   how the value is written there
 * @param manner what happens on the way
 * @param unless for {@link Manner#YIELD} and {@link Manner#FILL}: paths that keep the value out when they are set in the row
 * @param with   for {@link Manner#FILL}: a path of the request that has to be set too; empty: none
 */
public record Place(Set<ClusterType> types, String path, Wire wire, Manner manner, List<String> unless, String with) {

    /** What happens to a value on its way into the 2026 form. */
    public enum Manner {
        /** It stands here instead. */
        MOVE,
        /** It is written into each pool that states none. */
        FILL,
        /** It is written only where no other value is. */
        YIELD
    }

    public static Place move(String path) {
        return new Place(ClusterType.ALL, path, Wire.PLAIN, Manner.MOVE, List.of(), "");
    }

    /** For managed clusters only. */
    public static Place managed(String path) {
        return new Place(ClusterType.MANAGED_ONLY, path, Wire.PLAIN, Manner.MOVE, List.of(), "");
    }

    /** For clusters that have masters of their own. */
    public static Place masters(String path) {
        return new Place(ClusterType.WITH_MASTERS, path, Wire.PLAIN, Manner.MOVE, List.of(), "");
    }

    Place wired(Wire other) {
        return new Place(types, path, other, manner, unless, with);
    }

    public static Place fill(String path) {
        return new Place(ClusterType.ALL, path, Wire.PLAIN, Manner.FILL, List.of(), "");
    }

    /** Only together with another value of the request. */
    public Place with(String path) {
        return new Place(types, this.path, wire, manner, unless, path);
    }

    /** Not where the row has that value of its own. */
    public Place unless(String... paths) {
        return new Place(types, path, wire, manner, List.of(paths), with);
    }

    public static Place yield(String path, String... unless) {
        return new Place(ClusterType.ALL, path, Wire.PLAIN, Manner.YIELD, List.of(unless), "");
    }
}
