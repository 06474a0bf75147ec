package ackcomposer.submit;

import java.time.Duration;
import java.util.Optional;

/**
 * How following ended.
 *
 * @param last what was seen last
 */
public record Followed(End end, Progress last) {

    /** Why it ended. Only the first two are news of the cluster. */
    public enum End {
        RUNNING, FAILED,
        /** Twice the time is over, and the service still reports it as creating. */
        TOO_LONG,
        /** No look showed anything for too long. */
        UNSEEN,
        /** Whoever followed has stopped; the creation goes on. */
        STOPPED
    }

    /** Why the creation failed, if the service says so: of the whole task, else of a stage, which is then named instead of a code. */
    public Optional<ServiceError> complaint() {
        if (end != End.FAILED) return Optional.empty();
        return Optional.ofNullable(last.error()).or(() -> failedStage().map(stage -> new ServiceError(stage.name(), stage.message())));
    }

    /** The stage at which it failed, if the service reports one as failed. */
    public Optional<Stage> failedStage() {
        return last.stages().stream().filter(Stage::failed).findFirst();
    }

    /**
     * How long a creation may take.
     *
     * @param sent whether the request says so; else it is our own measure
     */
    public record Limit(Duration time, boolean sent) {
        private static final int OURS_MINUTES = 60;

        public static Limit ours() {
            return new Limit(Duration.ofMinutes(OURS_MINUTES), false);
        }
    }
}
