package ackcomposer.view.session;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Caller;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Profile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One request on its way to be sent: what the window shows of it is what goes out, whatever becomes of the draft meanwhile. */
public interface Submitting {
    /** A key that was typed for this one run; never stored. */
    record Key(String id, String secret, String token) {
    }

    /**
     * With which key it is sent: one that is typed, else that of a profile, else that of the environment.
     *
     * @param again in spite of a record that stands in the way
     */
    record Choice(Optional<Key> typed, Optional<Profile> profile, boolean again) {
    }

    /**
     * What became of it.
     *
     * @param following the creation, where there is one to be watched
     */
    record Sent(Outcome outcome, Optional<Following> following) {
    }

    /** Whether it goes to a service of our own that plays a fate, and nothing is made. */
    boolean isRehearsal();

    /** The draft that is confirmed, as it was when that was asked for. */
    Snapshot snapshot();

    /** The last characters of the key that the environment holds; empty if it holds none. */
    Optional<String> keyInEnvironment();

    /** The keys in files of the cloud's own tools, those among them that cannot be used. */
    List<Profile> profiles();

    /** What was sent under this name before, and is open or was accepted; empty: nothing is known of such. */
    Optional<LedgerRecord> earlier();

    /** The address that takes the request; empty where the region has none. */
    Optional<String> endpoint();

    /** What is set of a proxy; empty: none is gone through. */
    Optional<String> proxy();

    /** The host of that address, where it is neither on this machine nor one of the regions: everything goes there, signature and all. */
    Optional<String> strangeHost();

    /** How long it may take until the answer is here. */
    Duration deadline();

    /**
     * Gets the key of a profile that names a program or an address for it; the user has seen which, and agreed.
     *
     * @param got    takes the profile with its key, on the window's thread
     * @param failed takes why there is none, likewise
     */
    void fetch(Profile profile, Consumer<Profile> got, Consumer<Message> failed);

    /**
     * Asks whose key is chosen. Sending does not wait for it.
     *
     * @param known    takes the answer, on the window's thread
     * @param hindered takes why there is none, likewise
     */
    void identify(Choice choice, Consumer<Caller> known, Consumer<Message> hindered);

    /**
     * Sends the bytes of that draft once.
     *
     * @param told   takes what happens before and after the request, on the window's thread
     * @param answer takes what became of it, likewise
     */
    void send(Choice choice, Consumer<Message> told, Consumer<Sent> answer);
}
