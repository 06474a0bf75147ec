package ackcomposer.submit;

import java.io.IOException;
import java.util.SortedMap;

/** Makes signed calls that change nothing. */
@FunctionalInterface
public interface Looking {

    /** What came back, whatever its status. */
    record Look(int status, String body) {
    }

    /**
     * A call of the container service, as GET.
     *
     * @throws IOException if no whole answer came
     */
    Look get(String action, String path, SortedMap<String, String> query) throws IOException;
}
