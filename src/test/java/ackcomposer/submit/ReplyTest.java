package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reply is judged by its status and what it says; whatever is not plainly yes or no is unknown. */
class ReplyTest {
    private static final String IDS = "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\",\"code\":\"E\",\"message\":\"m\"}";

    private static Outcome of(int status, String body) {
        return Reply.of(status, "h1", FatesTest.bytes(body), Redaction.NONE);
    }

    /** The reply names a cluster and an error, so that the status alone decides. */
    @ParameterizedTest
    @CsvSource({"100, UNKNOWN", "199, UNKNOWN", "200, ACCEPTED", "201, ACCEPTED", "299, ACCEPTED", "300, UNKNOWN", "399, UNKNOWN",
        "400, REFUSED", "407, REFUSED", "408, UNKNOWN", "409, REFUSED", "499, REFUSED", "500, UNKNOWN", "599, UNKNOWN"})
    void theStatusDecides(int status, Fate fate) {
        var outcome = of(status, IDS);
        assertThat(outcome.fate()).isEqualTo(fate);
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.requestId()).isEqualTo("r1");
        assertThat(outcome.clusterId()).isEqualTo(fate == Fate.ACCEPTED ? "c1" : null);
        assertThat(outcome.taskId()).isEqualTo(fate == Fate.REFUSED ? null : "t1");
        assertThat(outcome.errors()).containsExactly(new ServiceError("E", "m"));
        assertThat(outcome.detail()).isEqualTo(fate == Fate.UNKNOWN ? IDS : null);
    }

    /** An error without a code may be the word of a gateway. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"message\":\"m\"}|UNKNOWN||m",
        "{\"code\":\" \",\"message\":\"m\"}|UNKNOWN||m",
        "{\"code\":\"C\"}|REFUSED|C|",
        "{\"code\":404}|REFUSED|404|",
        "{\"Code\":\"SignatureNonceUsed\"}|UNKNOWN|SignatureNonceUsed|",
        "{\"error\":\"C\",\"error_description\":\"m\"}|REFUSED|C|m",
        "{\"error\":{\"code\":\"C\",\"message\":\"m\"}}|REFUSED|C|m",
        "{\"data\":{\"Code\":\"C\",\"Message\":\"m\"}}|REFUSED|C|m",
        "{\"data\":[{\"code\":\"C\",\"message\":\"m\"}]}|REFUSED|C|m",
        "{\"Code\":\"  C  \",\"Message\":\" m \"}|REFUSED|C|m",
        "<Error><Code>C</Code><Message>m</Message></Error>|REFUSED|C|m"})
    void anErrorIsFoundInEachOfItsPlaces(String body, Fate fate, String code, String message) {
        var outcome = of(400, body);
        assertThat(outcome.fate()).isEqualTo(fate);
        assertThat(outcome.errors()).containsExactly(new ServiceError(code == null ? "" : code, message == null ? "" : message));
    }

    @Test
    void whatIsSaidTwiceIsOneError() {
        assertThat(of(400, "{\"code\":\"C\",\"message\":\"m\",\"data\":[{\"code\":\"C\",\"message\":\"m\"},{\"code\":\"D\"}]}").errors())
                .containsExactly(new ServiceError("C", "m"), new ServiceError("D", ""));
    }

    @Test
    void aHundredErrorsAreKept() {
        var many = IntStream.range(0, 150).mapToObj(i -> "{\"code\":\"C" + i + "\"}").collect(Collectors.joining(","));
        assertThat(of(400, "{\"data\":[" + many + "]}").errors()).hasSize(100).last().isEqualTo(new ServiceError("C99", ""));
    }

    @Test
    void theOlderWrappingIsTakenApart() {
        var wrapped = "{\"code\":\"400\",\"message\":\"Aliyun API Error: RequestId: r7 Status Code: 404 Code: Gone Message: two\\nlines\"}";
        var outcome = of(400, wrapped);
        assertThat(outcome.errors()).containsExactly(new ServiceError("Gone", "two\\u000Alines"));
        assertThat(outcome.requestId()).as("that of the wrapping before that of the headers").isEqualTo("r7");
        assertThat(of(400, "{\"code\":\"C\",\"message\":\"RequestId: r7 Code: Gone\"}").requestId()).isEqualTo("h1");
    }

    @Test
    void theIdOfTheRequestIsThatOfTheBodyElseOfTheHeaders() {
        assertThat(of(400, "{\"RequestId\":\"b1\"}").requestId()).isEqualTo("b1");
        assertThat(of(400, "{\"request_id\":\" \"}").requestId()).isEqualTo("h1");
        assertThat(Reply.of(400, "h\n1", FatesTest.bytes("{}"), Redaction.NONE).requestId()).isEqualTo("h\\u000A1");
        assertThat(Reply.of(400, null, FatesTest.bytes("{}"), Redaction.NONE).requestId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"cluster_id\":\"c1\"}|c1", "{\"cluster_id\":7}|", "{\"cluster_id\":1e999999999}|", "{\"cluster_id\":\"c 1\"}|",
        "{\"cluster_id\":\"\u202ec\"}|", "{\"cluster_id\":[\"c1\"]}|", "{\"cluster_id\":true}|",
        "{\"cluster_id\":{}}|", "[{\"cluster_id\":\"c1\"}]|", "\"c1\"|", "  {\"clusterId\":\" c1 \"}  |c1", "{\"cluster_id\":\"\"}|",
        "<a><cluster_id>c1</cluster_id></a>|c1", "<cluster_id>c1</cluster_id>|c1", "<cluster_id><b>c1</b></cluster_id>|",
        "<a><cluster_id>c1</cluster_id><cluster_id>c2</cluster_id></a>|", "<a>c1</a>|",
        "<cluster_id>c<![CDATA[1]]></cluster_id>|c1", "<?xml version=\"1.0\"?><a><cluster_id>c1</cluster_id></a>|c1",
        "<x/><cluster_id>c1</cluster_id>|c1"})
    void aClusterIsCreatedOnlyWhereItsIdIsOneText(String body, String id) {
        var outcome = of(200, body);
        assertThat(outcome.clusterId()).isEqualTo(id);
        assertThat(outcome.fate()).isEqualTo(id == null ? Fate.UNKNOWN : Fate.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"62, ACCEPTED", "63, ACCEPTED", "64, UNKNOWN", "65, UNKNOWN"})
    void nothingDeeperThan64LevelsIsRead(int depth, Fate fate) {
        assertThat(of(200, "{\"cluster_id\":\"c1\",\"x\":" + "[".repeat(depth) + "]".repeat(depth) + "}").fate()).isEqualTo(fate);
        var xml = "<cluster_id>c1</cluster_id>" + "<a>".repeat(depth + 1) + "</a>".repeat(depth + 1);
        assertThat(of(200, xml).fate()).isEqualTo(fate);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() {
        assertThat(of(500, "\uFEFFno").detail()).isEqualTo("no");
        assertThat(of(500, "no\uFEFF").detail()).isEqualTo("no\\uFEFF");
        assertThat(of(500, "").detail()).isEmpty();
    }

    @Test
    void whatBreaksOffIsUnknownWithAllThatCame() {
        var broken = Reply.broken(200, "h\u001b1", FatesTest.bytes("\uFEFF{\"cluster_id\":\"c1\"}\n"), "reset", Redaction.NONE);
        assertThat(broken).isEqualTo(new Outcome(Fate.UNKNOWN, null, null, "h\\u001B1", 200, List.of(),
                "reset | {\"cluster_id\":\"c1\"}\\u000A"));
        assertThat(Reply.broken(null, null, new byte[0], "reset", Redaction.NONE))
                .isEqualTo(new Outcome(Fate.UNKNOWN, null, null, null, null, List.of(), "reset"));
    }

    @Test
    void whatIsNotSentHasItsReasonAndNothingOfAReply() {
        assertThat(Outcome.notSent("Errors", "words"))
                .isEqualTo(new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError("Errors", "words")), null));
        assertThat(Outcome.notSent(Unsent.OPEN_INTENT, "detail"))
                .isEqualTo(new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError("OpenIntent", "")), "detail"));
    }
}
