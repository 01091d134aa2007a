package io.vigil.signaling.relay;

import io.vigil.crypto.proof.Mac;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** The services this server tells of, and the credentials it mints for them. Holds the secret shared with coturn. */
public final class IceServices {
    /** As long as a long session day: credentials that run out would cut a call that is restarted late. */
    public static final Duration CREDENTIALS_LAST = Duration.ofHours(12);

    /** None: enough on one machine or one network. */
    public static final IceServices NONE = new IceServices(List.of(), new byte[0]);

    private final List<IceServer> servers;
    private final byte[] secret;

    /** @param secret shared with coturn ({@code static-auth-secret}), UTF-8; not used when no server relays */
    public IceServices(List<IceServer> servers, byte[] secret) {
        if (secret.length == 0 && servers.stream().anyMatch(IceServer::relays)) {
            throw new IllegalArgumentException("a server that relays wants a shared secret");
        }
        this.servers = List.copyOf(servers);
        this.secret = secret.clone();
    }

    /**
     * The answer of XEP-0215, with fresh credentials.
     *
     * @param whose 32 characters of hex that name the line, or the console that asks on behalf of its lines
     */
    public Element answer(String whose, Instant now) {
        var expires = now.plus(CREDENTIALS_LAST);
        var username = expires.getEpochSecond() + ":" + whose;
        var services = Element.of("services", Namespaces.SERVICES);
        for (var server : servers) {
            var service = Element.of("service", Namespaces.SERVICES)
                    .with("type", server.scheme())
                    .with("host", server.host())
                    .with("port", Integer.toString(server.port()))
                    .with("transport", server.transport());
            services = services.with(
                    server.relays()
                            ? service.with("username", username)
                                    .with("password", password(username))
                                    .with(
                                            "expires",
                                            Instant.ofEpochSecond(expires.getEpochSecond())
                                                    .toString())
                                    .with("restricted", "1")
                            : service);
        }
        return services;
    }

    private String password(String username) {
        return Base64.getEncoder().encodeToString(Mac.hmacSha1(secret, username.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return "IceServices" + servers;
    }
}
