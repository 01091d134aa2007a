package io.vigil.signaling.relay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A configuration of coturn that fits this server's settings: the same secret, no way into the practice's own network, and
 * no log of who called whom.
 *
 * @param realm a name for its credentials; the server's first host
 * @param secret shared with this server
 * @param relays as clients are told of them; their ports are opened
 * @param externalAddress where a router translates addresses
 * @param firstPort of those that relayed ways take
 * @param lastPort of those
 */
public record TurnConfiguration(
        String realm,
        String secret,
        List<Relay> relays,
        Optional<String> externalAddress,
        int firstPort,
        int lastPort) {
    /** Nothing but the internet: not the practice's own network, not this machine, not a cloud's metadata (RFC 6890). */
    private static final List<String> DENIED = List.of(
            "0.0.0.0-0.255.255.255",
            "10.0.0.0-10.255.255.255",
            "100.64.0.0-100.127.255.255",
            "127.0.0.0-127.255.255.255",
            "169.254.0.0-169.254.255.255",
            "172.16.0.0-172.31.255.255",
            "192.0.0.0-192.0.0.255",
            "192.0.2.0-192.0.2.255",
            "192.88.99.0-192.88.99.255",
            "192.168.0.0-192.168.255.255",
            "198.18.0.0-198.19.255.255",
            "198.51.100.0-198.51.100.255",
            "203.0.113.0-203.0.113.255",
            "240.0.0.0-255.255.255.255",
            "::",
            "::1",
            "::ffff:0.0.0.0-::ffff:255.255.255.255",
            "64:ff9b::-64:ff9b::ffff:ffff",
            "100::-100::ffff:ffff:ffff:ffff",
            "2001::-2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff",
            "2002::-2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
            "fc00::-fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
            "fe80::-febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff");

    /** A client takes one for every relay it is told of, of every way; two for each when it changes its network. */
    private static final int ALLOCATIONS_OF_A_USER = 24;
    /** More than fifty sessions at once. */
    private static final int ALLOCATIONS = 1_200;
    /** Of one allocation: high-definition video both ways is some 500,000 bytes a second. */
    private static final int BYTES_A_SECOND = 1_000_000;

    private static final int NONCE_SECONDS = 600;

    public TurnConfiguration {
        relays = List.copyOf(relays);
        if (realm.isEmpty() || secret.isEmpty() || (realm + secret).chars().anyMatch(letter -> letter < ' ')) {
            throw new IllegalArgumentException("a realm and a secret are one line each");
        }
    }

    /** The whole file. */
    public String text() {
        return String.format(
                Locale.ROOT,
                """
            # Written by "vigil-server turn-configuration" for coturn 4.6: /etc/turnserver.conf
            # Write it anew rather than change it; what is set here follows from /etc/vigil-server/server.properties.

            # The name that credentials are for.
            realm=%s

            # Credentials are minted by the signaling server with the same secret, for one line and twelve hours.
            use-auth-secret
            static-auth-secret=%s
            fingerprint
            stale-nonce=%d

            %s
            # The UDP ports of relayed ways: open them in the firewall.
            min-port=%d
            max-port=%d
            %s
            # Whoever has a credential reaches the internet through here, and nothing behind this machine's firewall.
            no-multicast-peers
            %s
            no-tcp-relay

            # What one credential may take, all of them together, and one relayed way in bytes a second.
            user-quota=%d
            total-quota=%d
            max-bps=%d

            # Nobody manages it over a socket, and it tells nobody what it is.
            no-cli
            no-software-attribute
            no-rfc5780
            no-stun-backward-compatibility
            no-tlsv1
            no-tlsv1_1

            # Its log would hold the addresses of clients. The signaling server says whether it works.
            no-stdout-log
            log-file=/dev/null
            simple-log
            """,
                realm,
                secret,
                NONCE_SECONDS,
                listening(),
                firstPort,
                lastPort,
                externalAddress
                        .map(address ->
                                "\n# The address that clients reach, before the router.\nexternal-ip=" + address + "\n")
                        .orElse(""),
                DENIED.stream().map(range -> "denied-peer-ip=" + range).collect(Collectors.joining("\n")),
                ALLOCATIONS_OF_A_USER,
                ALLOCATIONS,
                BYTES_A_SECOND);
    }

    private String listening() {
        var lines = new StringBuilder("# As turn.urls tells clients.\n");
        var plain =
                relays.stream().filter(relay -> relay.way() != Relay.Way.TLS).toList();
        plain.stream().map(Relay::port).distinct().findFirst().ifPresent(port -> lines.append("listening-port=")
                .append(port)
                .append('\n'));
        if (plain.stream().noneMatch(relay -> relay.way() == Relay.Way.UDP)) {
            lines.append("no-udp\n");
        }
        if (plain.stream().noneMatch(relay -> relay.way() == Relay.Way.TCP)) {
            lines.append("no-tcp\n");
        }
        var secure =
                relays.stream().filter(relay -> relay.way() == Relay.Way.TLS).findFirst();
        lines.append("no-dtls\n");
        secure.ifPresentOrElse(
                relay -> lines.append("tls-listening-port=")
                        .append(relay.port())
                        .append("\n# The certificate and key that browsers trust for this name.\n")
                        .append("cert=/etc/coturn/cert.pem\npkey=/etc/coturn/key.pem\n"),
                () -> lines.append("no-tls\n"));
        return lines.toString();
    }

    /** Says no secret. */
    @Override
    public String toString() {
        return "TurnConfiguration[" + realm + "]";
    }
}
