package ackcomposer.view.session;

import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import java.time.Duration;

/** A creation that can be watched until the cluster runs or has failed. It only looks: it may end and begin again at any time. */
public interface Following {
    CreatedCluster cluster();

    /** How many times as fast time runs; 1: as it does. */
    int faster();

    /** Is told what is seen, on the window's thread. */
    interface Eye {
        void seen(Progress now);

        /** A line of the service's log. */
        void logged(String line);

        /** After what time it is looked again. */
        void waits(Duration pause);

        /** Something about the looking itself; following goes on. */
        void aside(Message words);

        void ended(Followed followed);
    }

    void begin(Eye eye);

    /** Looks again without waiting for the time to come; nothing, where a look is under way or it is over. */
    void lookNow();

    /** Ends the looking, and nothing else. */
    void stop();
}
