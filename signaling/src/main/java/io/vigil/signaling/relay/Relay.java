package io.vigil.signaling.relay;

import java.util.List;

/** A TURN server, and the way to it. */
public record Relay(String host, int port, Way way) {
    /** How it is spoken to. */
    public enum Way {
        UDP,
        TCP,
        TLS
    }

    /**
     * The relay at an address as a browser is given it.
     *
     * @param url {@code turn:HOST[:PORT][?transport=udp|tcp]} or {@code turns:…} (RFC 7065)
     * @throws IllegalArgumentException when it is no address of a relay
     */
    public static Relay at(String url) {
        return new Services(List.of(url), "")
                .relays().stream()
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("not an address of a relay: " + url));
    }
}
