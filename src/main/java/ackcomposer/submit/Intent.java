package ackcomposer.submit;

/**
 * The wish to create one cluster: what two requests have in common if the second would be a repetition of the first.
 *
 * @param account where it is not known, the id of the access key
 * @param bodyHash of the masked body, since a hash of the true one lets a weak password be guessed
 */
public record Intent(String region, String endpoint, String account, String name, String bodyHash) {

    /** Names the intent's record on disk; the lengths keep neighbours apart. */
    String key() {
        var text = new StringBuilder();
        for (var part : new String[] {region, endpoint, account, name, bodyHash}) text.append(part.length()).append(':').append(part);
        return Sha256.hex(text.toString());
    }
}
