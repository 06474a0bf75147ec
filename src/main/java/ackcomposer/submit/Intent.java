package ackcomposer.submit;

/**
 * The wish to create one cluster. Another contract, another key, one more tag or a reference in place of a password make no other
 * intent; another name does.
 *
 * @param host    as {@link Endpoint#place} has it, so that a host by two names is one
 * @param account empty where it is not known, which is any
 */
public record Intent(String region, String host, String account, String name) {
    private static final int DIGITS = 32;

    public static Intent of(String region, Endpoint endpoint, String name) {
        return new Intent(region, endpoint.place(), "", name);
    }

    Intent by(String knownAccount) {
        return new Intent(region, host, knownAccount, name);
    }

    boolean isOfKnownAccount() {
        return !account.isEmpty();
    }

    boolean same(Intent other) {
        return key().equals(other.key()) && (account.equals(other.account) || account.isEmpty() || other.account.isEmpty());
    }

    /**
     * Begins the name of each of its records on disk, so that one that is damaged stands in the way of this name alone. The lengths
     * keep neighbours apart.
     */
    String key() {
        var text = new StringBuilder();
        for (var part : new String[] {region, host, name}) text.append(part.length()).append(':').append(part);
        return Sha256.hex(text.toString()).substring(0, DIGITS);
    }
}
