package io.vigil.console.app.setting;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The practice's other server, beside the one that the console is started with.
 *
 * @param host {@code HOST[:PORT]} in small letters, as an invitation names it
 * @param pin base64 of the SHA-256 of its public key, when no authority vouches for it
 */
public record SecondServer(String host, Optional<String> pin) {
    static final String HOST = "server.second";
    static final String PIN = "server.second.pin";

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9.-]{1,253}(:[0-9]{1,5})?");
    private static final int HTTPS = 443;
    private static final int MOST = 65_535;

    /** Whether it can be the name of a server. */
    static boolean isOne(String host) {
        if (!SHAPE.matcher(host).matches()) {
            return false;
        }
        var uri = URI.create("https://" + host);
        return uri.getHost() != null && uri.getPort() != 0 && uri.getPort() <= MOST;
    }

    /** Spoken to in the way of the first. */
    public URI beside(URI first) {
        return URI.create(first.getScheme() + "://" + host);
    }

    /** Whether it is the first itself, written perhaps in another way. */
    boolean is(URI first) {
        var own = beside(first);
        return own.getHost().equals(String.valueOf(first.getHost()).toLowerCase(Locale.ROOT))
                && port(own) == port(first);
    }

    private static int port(URI address) {
        return address.getPort() < 0 ? HTTPS : address.getPort();
    }
}
