package io.vigil.signaling.relay;

/** A TURN server, and the way to it. */
public record Relay(String host, int port, Way way) {
    /** How it is spoken to. */
    public enum Way {
        UDP,
        TCP,
        TLS
    }
}
