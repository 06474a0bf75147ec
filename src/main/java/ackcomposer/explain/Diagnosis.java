package ackcomposer.explain;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Ref;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an error of the service means for a draft.
 *
 * @param places where in the draft, the likeliest first; none if the draft is not to blame, or if the service does not say what is
 * @param advice what is wrong, what is allowed, how to fix it
 * @param link   where the text sends the user to authorise or activate something
 */
public record Diagnosis(Complaint complaint, List<Ref> places, Concern concern, Message advice, Optional<URI> link) {

    /** More of them would be a search, not a hint. */
    private static final int MOST_WAYS = 3;

    public Diagnosis {
        places = List.copyOf(places);
    }

    /** The likeliest places of those that are to be shown to people. */
    public List<Ref> ways(Predicate<Ref> isThere) {
        return places.stream().filter(isThere).limit(MOST_WAYS).toList();
    }
}
