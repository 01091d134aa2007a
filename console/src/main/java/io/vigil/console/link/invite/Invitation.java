package io.vigil.console.link.invite;

import io.vigil.crypto.line.LineSecret;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is sent to a guest: where to come, and the secret that opens the door and the line (protocol §1). The secret is
 * still the caller's, to close when the line has ended.
 *
 * @param server for example {@code https://practice.example}; without TLS on this machine alone
 * @param secondHost {@code HOST[:PORT]} of another server of the same practice, tried when the first cannot be reached
 */
public record Invitation(URI server, Optional<String> secondHost, LineSecret secret) {
    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?");

    public Invitation {
        if (server.getHost() == null || !server.getRawPath().isEmpty() || server.getRawFragment() != null) {
            throw new IllegalArgumentException("an invitation names a server and nothing more: " + server);
        }
        var overTls = "https".equals(server.getScheme());
        if (!overTls && !("http".equals(server.getScheme()) && THIS_MACHINE.contains(server.getHost()))) {
            throw new IllegalArgumentException("only on this machine can a guest come without TLS: " + server);
        }
        secondHost.filter(second -> !isHost(second)).ifPresent(second -> {
            throw new IllegalArgumentException("a host and perhaps a port, not: " + second);
        });
    }

    /** Whether it can be named as the second. */
    static boolean isHost(String host) {
        return HOST.matcher(host).matches();
    }

    /** The text to send to the guest, and to nobody else: it holds the secret. */
    public String link() {
        return link(Role.CLIENT);
    }

    /** The same for somebody else than the client. */
    public String link(Role role) {
        return server + role.page() + "#" + secret.fragment()
                + secondHost.map(second -> "~" + second).orElse("");
    }

    @Override
    public String toString() {
        return "Invitation[server=" + server + "]";
    }
}
