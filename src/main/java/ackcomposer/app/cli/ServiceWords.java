package ackcomposer.app.cli;

import ackcomposer.explain.Complaint;
import ackcomposer.explain.Diagnosis;
import ackcomposer.explain.ErrorDecoder;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.SafeText;
import ackcomposer.submit.ServiceError;
import java.util.List;

/** What a complaint of the service means for a draft, for the command line: paths for scripts, and lines for people. */
record ServiceWords(Console console, Snapshot draft) {

    private Diagnosis diagnosis(ServiceError error) {
        return new ErrorDecoder(draft).read(new Complaint(error.code(), error.message()));
    }

    /** The places that it concerns, the likeliest first, in the form that was sent. */
    List<String> paths(ServiceError error) {
        var paths = new Paths(draft);
        return diagnosis(error).places().stream().flatMap(place -> paths.all(place).stream()).distinct().map(SafeText::shown).toList();
    }

    /** What to do, and where. */
    void say(ServiceError error) {
        var diagnosis = diagnosis(error);
        console.say("service.advice", diagnosis.advice().in(console.lang()));
        var paths = paths(error);
        if (!paths.isEmpty()) console.say("service.places", String.join(", ", paths));
        diagnosis.link().ifPresent(link -> console.say("service.link", link));
    }
}
