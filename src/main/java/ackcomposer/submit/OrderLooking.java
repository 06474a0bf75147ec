package ackcomposer.submit;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;

/** Looks in the name of an order, and where that was sent; no answer shows a secret of it. */
public final class OrderLooking implements Looking {
    private static final Duration MOST = Duration.ofSeconds(10);

    private final Client client;
    private final Order order;

    /** @param stop ends a look that is under way */
    public OrderLooking(Transport transport, CompletableFuture<Void> stop, Order order) {
        client = new Client(transport, stop);
        this.order = order;
    }

    @Override
    public Look get(String action, String path, SortedMap<String, String> query) throws IOException {
        var call = new Call(order.endpoint(), action, "2015-12-15", "GET", path, query, Map.of(), new byte[0]);
        var answer = client.get(call, order.credentials(), MOST);
        if (answer.status() == 0) throw new IOException(answer.fault());
        return new Look(answer.status(), order.redaction().clean(answer.text()));
    }
}
