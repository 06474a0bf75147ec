package ackcomposer.app.cli;

import ackcomposer.explain.Complaint;
import ackcomposer.explain.ErrorDecoder;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.SafeText;
import ackcomposer.submit.ServiceError;
import java.util.List;

/** What complaints of the service mean for a draft, for the command line: paths for scripts, and lines for people. */
final class ServiceWords {
    private final Console console;
    private final ErrorDecoder decoder;
    private final Paths paths;

    ServiceWords(Console console, Snapshot draft) {
        this.console = console;
        decoder = new ErrorDecoder(draft);
        paths = new Paths(draft);
    }

    /** The places that it concerns, the likeliest first, in the form that was sent. */
    List<String> paths(ServiceError error) {
        return paths(decoder.read(new Complaint(error.code(), error.message())).places());
    }

    private List<String> paths(List<Ref> places) {
        return places.stream().flatMap(place -> paths.all(place).stream()).distinct().map(SafeText::shown).toList();
    }

    /** What to do, and where. */
    void say(ServiceError error) {
        var diagnosis = decoder.read(new Complaint(error.code(), error.message()));
        console.say("service.advice", diagnosis.advice().in(console.lang()));
        var ways = diagnosis.ways(any -> true);
        if (!ways.isEmpty()) console.say("service.places", String.join(", ", paths(ways)));
        diagnosis.link().ifPresent(link -> console.say("service.link", link));
    }
}
