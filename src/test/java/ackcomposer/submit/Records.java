package ackcomposer.submit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Records of a ledger, as sending would leave them. */
public final class Records {

    private Records() {
    }

    /** One of a request in cn-beijing that is out. */
    public static LedgerRecord open(Path folder, String url, String name, Credentials key) throws IOException {
        return begin(new Ledger(folder), url, name, key);
    }

    /** One that came to that cluster. */
    public static LedgerRecord accepted(Path folder, String url, String name, Credentials key, String cluster) throws IOException {
        var ledger = new Ledger(folder);
        return ledger.adopt(begin(ledger, url, name, key), cluster);
    }

    private static LedgerRecord begin(Ledger ledger, String url, String name, Credentials key) throws IOException {
        var endpoint = Endpoint.parse(url);
        var intent = Intent.of("cn-beijing", endpoint, name);
        return ledger.begin(Order.of(intent, endpoint, key, new byte[0], Duration.ofSeconds(1)));
    }
}
