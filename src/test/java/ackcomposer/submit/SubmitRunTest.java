package ackcomposer.submit;

import static ackcomposer.submit.LoopbackService.hangUp;
import static ackcomposer.submit.LoopbackService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Around the one POST the account is looked at and never changed; a cluster is taken for that of the request only if it is it. */
@Timeout(120)
class SubmitRunTest {
    private static final LoopbackService.Script YES = json(200, "{\"cluster_id\":\"c1\"}");
    private static final LoopbackService.Script NONE = json(200, "{\"clusters\":[]}");
    private static final LoopbackService.Script FORBIDDEN = json(403, "{\"code\":\"StatusForbidden\",\"message\":\"m\"}");
    private static final String CLUSTERS = "DescribeClustersForRegion";
    private static final Duration RESOLVE = Duration.ofSeconds(180);

    @TempDir
    Path folder;
    private final CompletableFuture<Void> stop = new CompletableFuture<>();
    private final List<String> told = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    /** Time that passes only where it is waited for. */
    private final class Leap implements Waiting {
        private Instant now = Instant.now();

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean pause(Duration time) {
            pauses.add(time);
            now = now.plus(time);
            return !stop.isDone();
        }
    }

    private final Onlooker onlooker = new Onlooker() {
        @Override
        public void hindered(Obstacle obstacle) {
            told.add(obstacle.kind() + " " + obstacle.call());
        }

        @Override
        public void clockIsOff(Duration ahead) {
            told.add("clock " + ahead.toMinutes());
        }

        @Override
        public void searching(Duration most) {
            told.add("searching " + most.toSeconds());
        }

        @Override
        public void severalFound(List<String> clusters) {
            told.add("several " + clusters);
        }
    };

    private Ledger ledger() {
        return new Ledger(folder.resolve("ledger"));
    }

    private Submitted send(LoopbackService service) {
        return send(service, null);
    }

    private Submitted send(LoopbackService service, String tag) {
        return send(service, tag, RESOLVE);
    }

    private Submitted send(LoopbackService service, String tag, Duration resolve) {
        var endpoint = Endpoint.parse(service.url());
        var order = new Order(Intent.of("cn-hangzhou", endpoint, "shop"), endpoint, endpoint, FatesTest.KEY, FatesTest.bytes("{}"), "h",
                new byte[0], new Trace(tag, null), List.of(), FatesTest.LONG, false);
        return new SubmitRun(ledger(), new Client(Transport.DIRECT, stop), new Leap(), stop, onlooker).send(order, resolve);
    }

    private static String cluster(String id, String name, String more) {
        return "{\"cluster_id\":\"" + id + "\",\"name\":\"" + name + "\",\"state\":\"running\"" + more + "}";
    }

    private static LoopbackService.Script listing(String... clusters) {
        return json(200, "{\"clusters\":[" + String.join(",", clusters) + "]}");
    }

    private static List<String> calls(LoopbackService service) {
        return service.looks().stream().map(look -> look.method() + " " + look.action()).toList();
    }

    private static void isAdopted(Submitted submitted, String id) {
        assertThat(submitted.outcome().fate()).isEqualTo(Fate.UNKNOWN);
        assertThat(submitted.outcome().resolved()).isEqualTo(id);
        assertThat(submitted.entry().state()).isEqualTo(State.ACCEPTED);
        assertThat(submitted.entry().resolved()).isTrue();
    }

    private static void isNotAdopted(Submitted submitted) {
        assertThat(submitted.outcome().fate()).isEqualTo(Fate.UNKNOWN);
        assertThat(submitted.outcome().resolved()).isNull();
        assertThat(submitted.entry().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void beforeThePostItIsAskedWhoCallsAndWhetherTheNameIsTaken() throws IOException {
        try (var service = LoopbackService.start(YES)) {
            var submitted = send(service);
            assertThat(submitted.outcome().fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(submitted.entry().intent().account()).isEqualTo("100000000000");
            assertThat(submitted.entry().trace().known()).isEmpty();
            assertThat(calls(service)).containsExactly("GET GetCallerIdentity", "GET " + CLUSTERS);
            assertThat(service.looks()).allMatch(look -> look.signedBy(FatesTest.KEY.accessKeySecret()) && look.body().length == 0);
            assertThat(service.looks().get(1).path()).isEqualTo("/regions/cn-hangzhou/clusters?page_number=1&page_size=50");
            assertThat(service.requests()).hasSize(1);
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aNameThatIsTakenIsNotSentWhicheverPageItIsOn() throws IOException {
        var full = IntStream.range(0, 50).mapToObj(i -> cluster("a" + i, "other" + i, "")).collect(Collectors.joining(","));
        var second = IntStream.range(0, 50).mapToObj(i -> cluster("b" + i, "other" + i, "")).collect(Collectors.joining(","));
        try (var service = LoopbackService.start(YES).seen(CLUSTERS, listing(full), listing(second), listing(cluster("c7", "shop", "")))) {
            var submitted = send(service);
            assertThat(submitted.outcome().errors()).extracting(ServiceError::code).containsExactly("NameTaken");
            assertThat(submitted.outcome().clusterId()).isEqualTo("c7");
            assertThat(service.requests()).isEmpty();
            assertThat(ledger().list()).isEmpty();
            assertThat(calls(service)).hasSize(4);
        }
    }

    @Test
    void aServiceThatIgnoresThePageIsNotAskedForEver() throws IOException {
        var full = IntStream.range(0, 50).mapToObj(i -> cluster("a" + i, "other" + i, "")).collect(Collectors.joining(","));
        try (var service = LoopbackService.start(YES).seen(CLUSTERS, listing(full))) {
            assertThat(send(service).outcome().fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(calls(service)).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shop", "shop ", "shop-managed", "sho"})
    void namesAreComparedExactly(String name) throws IOException {
        try (var service = LoopbackService.start(YES).seen(CLUSTERS, listing(cluster("c7", name, "")))) {
            assertThat(send(service).outcome().fate()).isEqualTo(Fate.ACCEPTED);
        }
    }

    @Test
    void aDeletedClusterTakesNoNameAndIsNotTakenForANewOne() throws IOException {
        var gone = cluster("c7", "shop", "").replace("running", "deleted");
        try (var service = LoopbackService.start(hangUp()).seen(CLUSTERS, listing(gone))) {
            isNotAdopted(send(service));
            assertThat(ledger().list().get(0).trace().known()).containsExactly("c7");
        }
    }

    @Test
    void aLookThatIsNotPermittedIsSaidAndSkippedAndSoIsTheSearch() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen("GetCallerIdentity", FORBIDDEN).seen(CLUSTERS, FORBIDDEN)) {
            isNotAdopted(send(service));
            assertThat(told).containsExactly("RIGHTS GetCallerIdentity", "RIGHTS " + CLUSTERS, "searching 180", "RIGHTS " + CLUSTERS);
            assertThat(pauses).isEmpty();
            assertThat(ledger().list().get(0).intent().account()).isEmpty();
            assertThat(ledger().list().get(0).trace().known()).isNull();
        }
    }

    @Test
    void anAnswerThatIsNoListIsSaidAndTheRequestGoes() throws IOException {
        try (var service = LoopbackService.start(YES).seen("GetCallerIdentity", json(200, "<html>")).seen(CLUSTERS, json(502, "<html>"))) {
            assertThat(send(service).outcome().fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(told).containsExactly("ANSWER GetCallerIdentity", "ANSWER " + CLUSTERS);
        }
    }

    @Test
    void whereThereIsNoNetworkTheSecondLookIsNotTried() throws IOException {
        try (var service = LoopbackService.start(YES).seen("GetCallerIdentity", hangUp())) {
            assertThat(send(service).outcome().fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(told).containsExactly("NETWORK GetCallerIdentity");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {20, -20})
    void aClockThatIsOffIsSaidWhicheverWayItIs(int ahead) throws IOException {
        var at = Instant.now().plusSeconds(ahead * 60L + (ahead > 0 ? 30 : -30));
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
        var late = LoopbackService.reply(200, "Date: " + date + "\r\n", FatesTest.bytes("{\"clusters\":[]}"));
        try (var service = LoopbackService.start(YES).seen(CLUSTERS, late)) {
            send(service);
            assertThat(told).containsExactly("clock " + ahead);
        }
    }

    @Test
    void aLostClusterIsLookedForWithLongerAndLongerPausesAndAdopted() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(CLUSTERS, NONE, NONE, json(503, ""), json(429, "{}"),
                listing(cluster("c8", "shop", ",\"created\":\"" + Instant.now() + "\"")))) {
            isAdopted(send(service), "c8");
            assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(5));
            assertThat(service.requests()).hasSize(1);
            assertThat(told).containsExactly("searching 180");
            assertThat(send(service).outcome().clusterId()).as("accepted before").isEqualTo("c8");
        }
    }

    @Test
    void theSearchEndsWithItsTime() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(CLUSTERS, NONE)) {
            isNotAdopted(send(service));
            assertThat(pauses.stream().mapToLong(Duration::toSeconds).sum()).isEqualTo(180);
            assertThat(service.requests()).hasSize(1);
        }
    }

    /** Of the name, but not of this request. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-|,\"created\":\"2025-08-01T09:57:26+08:00\"",
        "mine|,\"tags\":[{\"key\":\"ack-composer:submit\",\"value\":\"another\"}]",
        "mine|,\"tags\":[]"})
    void aClusterOfAnotherTimeOrTagIsNotAdopted(String tag, String more) throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(CLUSTERS, NONE, listing(cluster("c8", "shop", more)))) {
            isNotAdopted(send(service, tag));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "mine|,\"tags\":[{\"key\":\"ack-composer:submit\",\"value\":\"mine\"}]",
        "mine|",
        "-|,\"tags\":[{\"key\":\"a\",\"value\":\"b\"}],\"created\":null"})
    void aClusterOfItsTagOrThatIsNewIsAdopted(String tag, String more) throws IOException {
        try (var service = LoopbackService.start(hangUp())
                .seen(CLUSTERS, NONE, listing(cluster("c8", "shop", more == null ? "" : more)))) {
            isAdopted(send(service, tag), "c8");
        }
    }

    /** It may have been there before, and nobody could look. */
    @Test
    void withoutALookBeforehandOnlyItsTimeTells() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(CLUSTERS, json(502, ""), listing(cluster("c8", "shop", "")))) {
            isNotAdopted(send(service));
        }
    }

    /** The pages that were not seen may hold another one. */
    @Test
    void aListThatWasNotSeenWholeNamesNoCluster() throws IOException {
        var full = IntStream.range(0, 49).mapToObj(i -> cluster("a" + i, "other" + i, "")).collect(Collectors.joining(","));
        try (var service = LoopbackService.start(hangUp())
                .seen(CLUSTERS, NONE, listing(cluster("c8", "shop", ""), full), json(500, ""))) {
            isNotAdopted(send(service));
            assertThat(told).containsExactly("searching 180", "ANSWER " + CLUSTERS);
        }
    }

    @Test
    void ofTwoNobodyCanTellWhich() throws IOException {
        try (var service = LoopbackService.start(hangUp())
                .seen(CLUSTERS, NONE, listing(cluster("c8", "shop", ""), cluster("c9", "shop", "")))) {
            isNotAdopted(send(service));
            assertThat(told).containsExactly("searching 180", "several [c8, c9]");
        }
    }

    private static final String EVENTS = "DescribeEvents";
    private static final String DETAIL = "DescribeClusterDetail";

    private static String event(String cluster, String type, Instant time) {
        return "{\"cluster_id\":\"" + cluster + "\",\"type\":\"" + type + "\",\"time\":\"" + time + "\"}";
    }

    private static String creation(String cluster) {
        return event(cluster, "cluster_create", Instant.now());
    }

    private static LoopbackService.Script events(String... events) {
        return json(200, "{\"events\":[" + String.join(",", events) + "]}");
    }

    private static LoopbackService.Script detail(String id, String name, String more) {
        return json(200, cluster(id, name, ",\"created\":\"" + Instant.now() + "\"" + more));
    }

    @Test
    void aClusterThatOnlyAnEventNamesIsLookedAtAndAdopted() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(), events(creation("c8")))
                .seen(DETAIL, detail("c8", "shop", ",\"region_id\":\"cn-hangzhou\""))) {
            isAdopted(send(service), "c8");
            assertThat(pauses).containsExactly(Duration.ofSeconds(2));
            var asked = service.looks().stream().filter(look -> look.action().equals(EVENTS)).toList();
            assertThat(asked).hasSize(2).allMatch(look -> look.path().equals("/events?page_number=1&page_size=50&type=cluster_create"));
            assertThat(service.looks().stream().filter(look -> look.action().equals(DETAIL)).map(LoopbackService.Request::path))
                    .containsExactly("/clusters/c8");
        }
    }

    @Test
    void eventsFindItWhereTheListMayNotBeRead() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(CLUSTERS, FORBIDDEN).seen(EVENTS, events(creation("c8")))
                .seen(DETAIL, detail("c8", "shop", ""))) {
            isAdopted(send(service), "c8");
        }
    }

    /** Each of them is not this one, or nobody can tell. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"200|{'cluster_id':'c8','name':'shop2','created':'NOW'}",
            "200|{'cluster_id':'c8','name':'shop','created':'NOW','region_id':'cn-beijing'}",
            "200|{'cluster_id':'c8','name':'shop','created':'NOW','state':'deleted'}",
            "200|{'cluster_id':'c9','name':'shop','created':'NOW'}", "403|{'code':'StatusForbidden'}", "404|{}"})
    void whatAnEventNamesHasToBeItself(int status, String detail) throws IOException {
        var shown = json(status, detail.replace('\'', '"').replace("NOW", Instant.now().toString()));
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(creation("c8"))).seen(DETAIL, shown)) {
            isNotAdopted(send(service));
        }
    }

    @Test
    void anEarlierOrOtherEventIsOfNoCluster() throws IOException {
        var old = event("c8", "cluster_create", Instant.now().minusSeconds(600));
        var upgrade = event("c8", "nodepool_upgrade", Instant.now());
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(old, upgrade)).seen(DETAIL, detail("c8", "shop", ""))) {
            isNotAdopted(send(service));
            assertThat(service.looks()).noneMatch(look -> look.action().equals(DETAIL));
        }
    }

    /** Its cluster says when it was begun. */
    @Test
    void anEventWithoutATimeIsLookedAtToo() throws IOException {
        var timeless = creation("c8").replaceFirst(",\"time\":\"[^\"]*\"", "");
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(timeless)).seen(DETAIL, detail("c8", "shop", ""))) {
            isAdopted(send(service), "c8");
        }
    }

    @Test
    void ofTwoThatEventsNameNobodyCanTellWhichAndOneThatWasNotSeenMayBeIt() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(creation("c8"), creation("c9")))
                .seen(DETAIL, detail("c8", "shop", ""), detail("c9", "shop", ""))) {
            isNotAdopted(send(service));
            assertThat(told).containsExactly("searching 180", "several [c8, c9]");
        }
    }

    @Test
    void oneThatCannotBeLookedAtMayBeIt() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(creation("c8"), creation("c9")))
                .seen(DETAIL, detail("c8", "shop", ""), json(500, "{}"))) {
            isNotAdopted(send(service));
        }
    }

    @Test
    void oneThatIsGoneIsNotIt() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(creation("c8"), creation("c9")))
                .seen(DETAIL, detail("c8", "shop", ""), json(404, "{}"))) {
            isAdopted(send(service), "c8");
        }
    }

    @Test
    void eventsWithoutAnEndNameNothing() throws IOException {
        var full = IntStream.range(0, 50).mapToObj(i -> creation("c8")).toArray(String[]::new);
        try (var service = LoopbackService.start(hangUp()).seen(EVENTS, events(full)).seen(DETAIL, detail("c8", "shop", ""))) {
            isNotAdopted(send(service, null, Duration.ofSeconds(1)));
            assertThat(service.looks().stream().filter(look -> look.action().equals(EVENTS))).hasSize(20);
        }
    }

    @Test
    void aRecordOfAnotherAccountIsNotInTheWay() throws IOException {
        var other = json(200, "{\"AccountId\":\"200000000000\"}");
        var none = json(400, "{\"code\":\"InvalidAccessKeyId.NotFound\"}");
        try (var service = LoopbackService.start(YES)) {
            send(service);
            assertThat(send(service.seen("GetCallerIdentity", other)).outcome().fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(send(service).outcome().errors()).extracting(ServiceError::code).containsExactly("AlreadyAccepted");
            assertThat(send(service.seen("GetCallerIdentity", none)).outcome().errors()).as("an account that is not known is any")
                    .extracting(ServiceError::code).containsExactly("AlreadyAccepted");
            assertThat(service.requests()).hasSize(2);
        }
    }

    @Test
    void anOpenRecordIsLookedForOnceMoreAtTheNextRunAndNothingIsSent() throws IOException {
        try (var service = LoopbackService.start(hangUp())) {
            isNotAdopted(send(service, null, Duration.ZERO));
            assertThat(send(service).outcome().errors()).extracting(ServiceError::code).containsExactly("OpenIntent");
            service.seen(CLUSTERS, listing(cluster("c8", "shop", ""), cluster("c9", "shop", "")));
            assertThat(send(service).outcome().errors()).as("of two nobody can tell which").extracting(ServiceError::code)
                    .containsExactly("OpenIntent");
            var now = send(service.seen(CLUSTERS, listing(cluster("c8", "shop", ""))));
            assertThat(now.outcome().errors()).extracting(ServiceError::code).containsExactly("AlreadyAccepted");
            assertThat(now.outcome().clusterId()).isEqualTo("c8");
            assertThat(ledger().list()).containsExactly(now.entry());
            assertThat(now.entry().resolved()).isTrue();
            assertThat(pauses).isEmpty();
            assertThat(service.requests()).hasSize(1);
        }
    }

    private Looked lookFor(LoopbackService service, LedgerRecord entry, Credentials key) {
        var endpoint = Endpoint.parse(service.url());
        return new SubmitRun(ledger(), new Client(Transport.DIRECT, stop), new Leap(), stop, onlooker)
                .lookFor(entry, Order.toLookFor(entry, endpoint, endpoint, key), Duration.ofSeconds(5));
    }

    @Test
    void anOpenRecordIsLookedForWithoutSendingAnything() throws IOException {
        try (var service = LoopbackService.start(hangUp())) {
            var entry = send(service, null, Duration.ZERO).entry();
            assertThat(lookFor(service, entry, FatesTest.KEY)).isEqualTo(new Looked(Looked.End.NOT_SEEN, entry));
            assertThat(pauses).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(3));
            service.seen(CLUSTERS, listing(cluster("c8", "shop", ""), cluster("c9", "shop", "")));
            assertThat(lookFor(service, entry, FatesTest.KEY).end()).isEqualTo(Looked.End.NOT_SEEN);
            assertThat(told).containsExactly("several [c8, c9]");
            service.seen(CLUSTERS, listing(cluster("c8", "shop", "")));
            var found = lookFor(service, entry, FatesTest.KEY);
            assertThat(found.end()).isEqualTo(Looked.End.FOUND);
            assertThat(ledger().list()).containsExactly(found.entry());
            assertThat(found.entry().clusterId()).isEqualTo("c8");
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void whatAnotherAccountShowsDoesNotCount() throws IOException {
        var other = json(200, "{\"AccountId\":\"200000000000\"}");
        try (var service = LoopbackService.start(hangUp())) {
            var entry = send(service, null, Duration.ZERO).entry();
            service.seen(CLUSTERS, listing(cluster("c8", "shop", ""))).seen("GetCallerIdentity", other);
            assertThat(lookFor(service, entry, FatesTest.KEY)).isEqualTo(new Looked(Looked.End.OTHER_ACCOUNT, entry));
            service.seen("GetCallerIdentity", FORBIDDEN);
            var stranger = new Credentials("LTAI-other-ffff", "s", null);
            assertThat(lookFor(service, entry, stranger).end()).as("nobody can tell").isEqualTo(Looked.End.OTHER_ACCOUNT);
            assertThat(ledger().list()).containsExactly(entry);
            assertThat(lookFor(service, entry, FatesTest.KEY).end()).as("the very key").isEqualTo(Looked.End.FOUND);
        }
    }

    @Test
    void anOpenRecordOfAnUnknownAccountStopsWithoutACall() throws IOException {
        try (var service = LoopbackService.start(hangUp()).seen("GetCallerIdentity", FORBIDDEN).seen(CLUSTERS, FORBIDDEN)) {
            send(service);
            var before = service.looks().size();
            assertThat(send(service, null, Duration.ZERO).outcome().errors()).extracting(ServiceError::code).containsExactly("OpenIntent");
            assertThat(service.looks()).hasSize(before);
        }
    }

    @Test
    void whatIsStoppedBeforehandIsNotSent() throws IOException {
        try (var service = LoopbackService.start(YES).seen("GetCallerIdentity", (socket, self) -> stop.complete(null))) {
            assertThat(send(service).outcome().errors()).extracting(ServiceError::code).containsExactly("Interrupted");
            assertThat(service.requests()).isEmpty();
            assertThat(ledger().list()).isEmpty();
        }
    }

    @Test
    void whatIsStoppedWhileItIsOutIsUnknownAndNotSearchedFor() throws IOException {
        try (var service = LoopbackService.start((socket, self) -> {
            stop.complete(null);
            LoopbackService.silence().play(socket, self);
        })) {
            isNotAdopted(send(service));
            assertThat(told).isEmpty();
            assertThat(ledger().list()).singleElement().extracting(LedgerRecord::state).isEqualTo(State.UNKNOWN);
        }
    }
}
