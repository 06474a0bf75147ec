package ackcomposer.rehearsal;

import tools.jackson.databind.JsonNode;

/**
 * What is sent back.
 *
 * @param body null: the connection is broken instead
 */
record RehearsedReply(int status, JsonNode body) {
    static final RehearsedReply BROKEN = new RehearsedReply(0, null);
}
