package ackcomposer.submit;

import java.time.Duration;
import java.util.List;

/**
 * How far a creation was when it was last seen.
 *
 * @param elapsed      since the request was sent
 * @param taskState    as the service words it; empty: not seen
 * @param clusterState likewise
 * @param stages       in the order of the service; none: it reports none
 * @param error        null: the service states none
 */
public record Progress(Duration elapsed, String taskState, String clusterState, List<Stage> stages, ServiceError error) {

    static final Progress NOTHING_SEEN = new Progress(Duration.ZERO, "", "", List.of(), null);

    public Progress {
        stages = List.copyOf(stages);
    }

    /** What a person is told in one word: the cluster's state, else the task's. */
    public String state() {
        return clusterState.isEmpty() ? taskState : clusterState;
    }
}
