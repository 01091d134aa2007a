package io.vigil.console.call;

import java.util.List;
import java.util.Optional;

/**
 * A STUN or TURN server that helps the two ends find a path (XEP-0215 on the wire).
 *
 * @param urls {@code stun:} and {@code turn:} addresses (RFC 7064, RFC 7065), at least one
 * @param username for TURN
 * @param credential for TURN; lives for hours, kept out of every log
 */
public record IceServer(List<String> urls, Optional<String> username, Optional<String> credential) {
    public IceServer {
        urls = List.copyOf(urls);
        if (urls.isEmpty()) {
            throw new IllegalArgumentException("a server has at least one address");
        }
    }

    /** A STUN server, which asks for no credential. */
    public static IceServer stun(String url) {
        return new IceServer(List.of(url), Optional.empty(), Optional.empty());
    }

    /** Whether media can go through it; a STUN server only tells addresses. */
    public boolean isRelay() {
        return urls.stream().anyMatch(url -> url.startsWith("turn:") || url.startsWith("turns:"));
    }

    @Override
    public String toString() {
        return "IceServer" + urls;
    }
}
