package ackcomposer.submit;

import java.time.Instant;

/**
 * What came of a call that changes nothing.
 *
 * @param status 0 if no answer came
 * @param date   of the server's clock; null: it does not say
 * @param fault  of the network; null: an answer came
 */
record Answer(int status, String text, Instant date, String fault) {
}
