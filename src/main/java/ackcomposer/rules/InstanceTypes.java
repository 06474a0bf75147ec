package ackcomposer.rules;

import ackcomposer.catalogue.offer.FactFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of an instance type says of it, and what is known of its family. */
final class InstanceTypes {
    /** Fewer than 4 vCPU, by the word for the size. */
    private static final Pattern SMALL = Pattern.compile(".*\\.(nano|tiny|small|medium|large)");
    /** Burstable ones of earlier generations, and the clusters of supercomputing. */
    private static final Pattern UNFIT = Pattern.compile("ecs\\.(t5|t6|c6t|g6t|scc[a-z0-9]*)(-[a-z0-9]+)?\\..*");
    /** Terway with addresses of network interfaces has to have room for more pods than this on a node. */
    private static final int TOO_FEW = 11;

    private InstanceTypes() {
    }

    static boolean isSmall(String type) {
        return SMALL.matcher(type).matches();
    }

    /** One that the documents do not allow for nodes. */
    static boolean isOfUnfitFamily(String type) {
        return UNFIT.matcher(type).matches();
    }

    /** Pods to which Terway can give addresses on a node of that type: those of all its interfaces but the first; empty where unknown. */
    static Optional<Integer> pods(String type) {
        return FactFile.of("instance-types").find(type).map(row -> (Integer.parseInt(row.get(1)) - 1) * Integer.parseInt(row.get(2)));
    }

    /** By the facts of the type; where they are not known, by the word for its size. */
    static boolean hasTooFewAddresses(String type) {
        return pods(type).map(pods -> pods <= TOO_FEW).orElse(isSmall(type));
    }
}
