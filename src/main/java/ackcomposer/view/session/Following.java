package ackcomposer.view.session;

import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import java.util.Optional;

/** A creation that can be watched until the cluster runs or has failed. It only looks: it may end and begin again at any time. */
public interface Following {
    /** Of the cluster. */
    String name();

    String cluster();

    /** Empty: not known, as of a cluster that was found by its name. */
    Optional<String> task();

    Followed.Limit limit();

    /** Is told what is seen, on the window's thread. */
    interface Eye {
        void seen(Progress now);

        /** A line of the service's log. */
        void logged(String line);

        /** Something about the looking itself; following goes on. */
        void aside(Message words);

        void ended(Followed followed);
    }

    void begin(Eye eye);

    /** Ends the looking, and nothing else. */
    void stop();
}
