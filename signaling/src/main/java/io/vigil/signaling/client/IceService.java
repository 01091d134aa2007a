package io.vigil.signaling.client;

import java.util.Optional;

/**
 * A STUN or TURN service as a browser takes it.
 *
 * @param url for example {@code turn:relay.example:3478?transport=udp}
 */
public record IceService(String url, Optional<Credentials> credentials) {
    /** For a short time only; still no business of a log. */
    public record Credentials(String username, String password) {
        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }
}
