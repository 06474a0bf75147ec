package ackcomposer.app.send;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Looked;
import ackcomposer.submit.Order;
import ackcomposer.submit.SubmitRun;
import ackcomposer.submit.Transport;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The cluster of a record whose outcome is not known, as it is looked for on a thread of its own; nothing is sent.
 *
 * @param strangeHost where it is asked, if nobody knows that host
 */
public record LostCluster(LedgerRecord entry, Order order, Transport transport, Ledger ledger, Optional<String> strangeHost, Work work) {

    /**
     * Reads files.
     *
     * @throws Unready where it cannot be looked for: there is no key, or it was sent to another host than that which is set
     */
    public static LostCluster of(LedgerRecord entry, Map<String, String> env, Work work) throws Unready, NoHome {
        var way = Way.of(env);
        var endpoint = way.endpointOf(entry);
        var key = KeyOfRecord.find(entry, env).orElseThrow(() -> new Unready("reason.NoCredentials"));
        var region = entry.intent().region();
        return new LostCluster(entry, Order.toLookFor(entry, endpoint, way.identity(region, endpoint), key), way.transport(),
                new Ledger(Home.ledger(env)), way.strangeHost(region), work);
    }

    /**
     * Looks until it is there or the time is over.
     *
     * @param most   zero: one look
     * @param told   takes what is in the way, on the window's thread
     * @param answer takes what came of it, likewise
     */
    public void lookFor(Duration most, Consumer<Message> told, Consumer<Looked> answer) {
        var thread = new Thread(() -> {
            var run = new SubmitRun(ledger, transport, new CompletableFuture<>(), new WindowOnlooker(work, told));
            var looked = run.lookFor(entry, order, most);
            work.tell(() -> answer.accept(looked));
        }, "looking");
        thread.setDaemon(true);
        thread.start();
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "LostCluster[" + entry.id() + "]";
    }
}
