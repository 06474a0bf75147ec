package ackcomposer.view.session;

import ackcomposer.submit.Followed;
import java.time.Instant;
import java.util.Optional;

/**
 * A cluster that is being created, as it was asked for.
 *
 * @param id          as the service calls it
 * @param task        that creates it; empty: not known, as of a cluster that was found by its name
 * @param request     as the service calls the request; empty: its answer was lost
 * @param sent        when the request was sent
 * @param record      of the ledger, by its id; empty: there is none
 * @param isRehearsal it is played by a service of our own
 */
public record CreatedCluster(String name, String region, String id, Optional<String> task, Optional<String> request, Instant sent,
        Followed.Limit limit, Optional<String> record, boolean isRehearsal) {
}
