package ackcomposer.submit;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the account shows of itself to whoever holds its key; asking changes nothing. */
final class AccountView {
    /** The largest page that is known to be in use. */
    static final int PAGE = 50;
    private static final int MOST_PAGES = 200;
    private static final int MOST_PAGES_OF_EVENTS = 10;
    private static final int NOT_THERE = 404;
    private static final String CREATION = "cluster_create";
    /** All pages together. */
    private static final int LONGER_THAN_ONE_CALL = 3;
    private static final Pattern NO_RIGHT = Pattern.compile("(?i).*(Forbidden|NoPermission|NotAuthorized).*");

    private final Client client;
    private final Order order;
    private Duration clockOff;

    AccountView(Client client, Order order) {
        this.client = client;
        this.order = order;
    }

    Seen<Caller> caller(Duration deadline) {
        var call = Call.getCallerIdentity(order.identity());
        var answer = ask(call, deadline);
        var root = Body.parse(answer.text());
        var account = shown(root, "accountid");
        if (answer.status() != 200 || account == null) return new Seen<>(null, obstacle(call, answer, root));
        return new Seen<>(new Caller(account, shown(root, "arn")), null);
    }

    /** All of the region, whatever their names: the service's own search compares them loosely. */
    Seen<List<ListedCluster>> clusters(Duration deadline) {
        var all = new LinkedHashMap<String, ListedCluster>();
        var end = System.nanoTime() + deadline.multipliedBy(LONGER_THAN_ONE_CALL).toNanos();
        for (var page = 1; page <= MOST_PAGES; page++) {
            var call = Call.describeClustersForRegion(order.endpoint(), order.intent().region(), page, PAGE);
            if (System.nanoTime() - end > 0) return new Seen<>(List.copyOf(all.values()),
                    new Obstacle(call.action(), Obstacle.Kind.NETWORK, "page " + page));
            var answer = ask(call, deadline);
            var root = Body.parse(answer.text());
            var listed = ReplyFacts.member(root, "clusters");
            if (answer.status() != 200 || !listed.isArray())
                return new Seen<>(List.copyOf(all.values()), obstacle(call, answer, root));
            var before = all.size();
            listed.forEach(node -> ListedCluster.of(node).ifPresent(cluster -> all.put(cluster.id(), cluster)));
            var total = ReplyFacts.member(ReplyFacts.member(root, "pageinfo"), "totalcount").asInt(0);
            if (all.size() == before || listed.size() < PAGE && all.size() >= total) break;
        }
        return new Seen<>(List.copyOf(all.values()), null);
    }

    /** The clusters of which an event says that they were begun since then. Nobody says in which order events come, so all are seen. */
    Seen<List<String>> begunSince(Instant since, Duration deadline) {
        var ids = new LinkedHashSet<String>();
        var end = System.nanoTime() + deadline.multipliedBy(LONGER_THAN_ONE_CALL).toNanos();
        for (var page = 1; page <= MOST_PAGES_OF_EVENTS && System.nanoTime() - end < 0; page++) {
            var call = Call.describeCreations(order.endpoint(), page, PAGE);
            var answer = ask(call, deadline);
            var root = Body.parse(answer.text());
            var events = ReplyFacts.member(root, "events");
            if (answer.status() != 200 || !events.isArray()) return new Seen<>(List.copyOf(ids), obstacle(call, answer, root));
            events.forEach(event -> begun(event, since).ifPresent(ids::add));
            if (events.size() < PAGE) return new Seen<>(List.copyOf(ids), null);
        }
        return new Seen<>(List.copyOf(ids), new Obstacle("DescribeEvents", Obstacle.Kind.ANSWER, "pages"));
    }

    private static Optional<String> begun(JsonNode event, Instant since) {
        var time = ListedCluster.instant(ListedCluster.text(event, "time"));
        if (time != null && time.isBefore(since) || !CREATION.equals(ListedCluster.text(event, "type"))) return Optional.empty();
        return Optional.ofNullable(ListedCluster.text(event, "clusterid")).filter(Ledger::isClusterId);
    }

    /** One cluster by its id; seen, and nothing, where it is gone or of another region. */
    Seen<ListedCluster> cluster(String id, Duration deadline) {
        var call = Call.describeClusterDetail(order.endpoint(), id);
        var answer = ask(call, deadline);
        if (answer.status() == NOT_THERE) return new Seen<>(null, null);
        var root = Body.parse(answer.text());
        var cluster = ListedCluster.of(root).filter(found -> found.id().equals(id));
        if (answer.status() != 200 || cluster.isEmpty()) return new Seen<>(null, obstacle(call, answer, root));
        var region = ListedCluster.text(root, "regionid");
        return new Seen<>(region == null || region.equals(order.intent().region()) ? cluster.get() : null, null);
    }

    private Answer ask(Call call, Duration deadline) {
        var answer = client.get(call, order.credentials(), deadline);
        if (answer.date() != null) clockOff = Duration.between(Instant.now(), answer.date());
        return answer;
    }

    private Obstacle obstacle(Call call, Answer answer, JsonNode root) {
        if (answer.status() == 0)
            return new Obstacle(call.action(), Obstacle.Kind.NETWORK, order.redaction().clean(answer.fault()));
        var code = shown(root, "code");
        var isRefused = answer.status() == 403 || code != null && NO_RIGHT.matcher(code).matches();
        return new Obstacle(call.action(), isRefused ? Obstacle.Kind.RIGHTS : Obstacle.Kind.ANSWER,
                "HTTP " + answer.status() + (code == null ? "" : " " + code));
    }

    private String shown(JsonNode root, String name) {
        var value = ReplyFacts.member(root, name);
        var text = value.isString() || value.isIntegralNumber() ? value.asString() : null;
        return text == null || text.isBlank() ? null : SafeText.text(order.redaction().clean(text));
    }

    /** How far the service's clock is ahead of ours; empty: it did not say. */
    Optional<Duration> clockOff() {
        return Optional.ofNullable(clockOff);
    }
}
