package ackcomposer.explain;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of Alibaba Cloud's own that a text of the service names. No other address is one, whatever it looks like. */
final class AuthorisationLink {
    private static final Pattern ADDRESS = Pattern.compile("https://[\\x21-\\x7E]+", Pattern.CASE_INSENSITIVE);
    /** What ends a sentence around an address, or wraps it, rather than the address. */
    private static final Pattern WRAPPING = Pattern.compile("[.,;:!?'\"`)\\]}>]+$");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)*(aliyun|alibabacloud)\\.com");
    private static final int USUAL_PORT = 443;

    private AuthorisationLink() {
    }

    static Optional<URI> in(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).map(AuthorisationLink::parsed).flatMap(Optional::stream).findFirst();
    }

    private static Optional<URI> parsed(String address) {
        try {
            var uri = new URI(WRAPPING.matcher(address).replaceFirst("")).parseServerAuthority();
            var port = uri.getPort() < 0 || uri.getPort() == USUAL_PORT;
            var host = uri.getHost() != null && HOST.matcher(uri.getHost().toLowerCase(Locale.ROOT)).matches();
            // Whoever stands before an @ is no part of the host, and is there to be taken for it.
            return host && port && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
