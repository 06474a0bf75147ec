package ackcomposer.submit;

import java.nio.charset.StandardCharsets;

/**
 * What makes two submissions the same.
 *
 * @param account  where it is not known, the access key's id
 * @param bodyHash of the masked body: a hash of the true one would let a weak password be guessed
 */
public record Intent(String region, String endpoint, String account, String name, String bodyHash) {

    /** A name for it that is safe in a file system. */
    String key() {
        return Signature.sha256(String.join("\n", region, endpoint, account, name, bodyHash).getBytes(StandardCharsets.UTF_8));
    }
}
