package ackcomposer.view.dialog;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.explain.Complaint;
import ackcomposer.explain.ErrorDecoder;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.submit.ServiceError;
import ackcomposer.view.session.Session;
import java.util.List;
import java.util.Objects;

/** What the service refused, each at the field that it most likely concerns. It stops no other try: what was full may be free again. */
public final class Complaints {

    private Complaints() {
    }

    public static List<Problem> of(Snapshot sent, List<ServiceError> errors) {
        var decoder = new ErrorDecoder(sent);
        return errors.stream().map(error -> {
            var message = Objects.requireNonNullElse(error.message(), "");
            var places = decoder.read(new Complaint(error.code(), message)).places();
            return Problem.of(Severity.WARNING, "service", places.isEmpty() ? List.of(Ref.unknown(0, "")) : places.subList(0, 1),
                    Message.of(Session.class, "outcome.said", error.code(), message), Source.SERVICE);
        }).toList();
    }
}
