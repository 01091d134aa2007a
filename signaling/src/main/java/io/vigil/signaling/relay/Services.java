package io.vigil.signaling.relay;

import io.vigil.crypto.proof.Mac;
import io.vigil.signaling.xmpp.Element;
import io.vigil.signaling.xmpp.Namespaces;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The relays of a practice (XEP-0215), with credentials minted for one line by the shared-secret scheme of coturn
 * ({@code use-auth-secret}).
 */
public final class Services {
    /** A credential outlives a session and little more. */
    public static final Duration CREDENTIAL_LIVES = Duration.ofHours(12);

    /** {@code stun:HOST[:PORT]}, {@code turn:HOST[:PORT][?transport=udp|tcp]} (RFC 7064, RFC 7065). */
    private static final Pattern SHAPE = Pattern.compile(
            "(stun|stuns|turn|turns):([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+])(?::(\\d{1,5}))?(?:\\?transport=(udp|tcp))?");

    private static final int PORT = 3478;
    private static final int TLS_PORT = 5349;
    private static final int HIGHEST_PORT = 65_535;

    private final List<Service> services;
    private final byte[] secret;

    private record Service(String type, String host, int port, String transport) {
        boolean isRelay() {
            return type.startsWith("turn");
        }

        boolean isSecure() {
            return type.endsWith("s");
        }

        Relay.Way way() {
            if (isSecure()) {
                return Relay.Way.TLS;
            }
            return transport.equals("tcp") ? Relay.Way.TCP : Relay.Way.UDP;
        }

        Element element() {
            return Element.of("service", Namespaces.SERVICES)
                    .with("type", type)
                    .with("host", host)
                    .with("port", Integer.toString(port))
                    .with("transport", transport);
        }
    }

    /**
     * Relays without which no call between two homes stands.
     *
     * @param urls STUN and TURN addresses
     * @param secret shared with coturn; empty without TURN
     * @throws IllegalArgumentException when an address is not one, which the settings have checked
     */
    public Services(List<String> urls, String secret) {
        this.services = urls.stream().map(Services::service).toList();
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
    }

    public static Services none() {
        return new Services(List.of(), "");
    }

    /** Whether {@code url} is an address of a STUN or TURN server. */
    public static boolean isAddress(String url) {
        var match = SHAPE.matcher(url);
        return match.matches() && (match.group(3) == null || Integer.parseInt(match.group(3)) <= HIGHEST_PORT);
    }

    private static Service service(String url) {
        var match = SHAPE.matcher(url);
        if (!match.matches() || !isAddress(url)) {
            throw new IllegalArgumentException("not an address of a STUN or TURN server: " + url);
        }
        var type = match.group(1).toLowerCase(Locale.ROOT);
        var usual = type.endsWith("s") ? TLS_PORT : PORT;
        var port = match.group(3) == null ? usual : Integer.parseInt(match.group(3));
        var usualTransport = type.endsWith("s") ? "tcp" : "udp";
        return new Service(type, match.group(2), port, match.group(4) == null ? usualTransport : match.group(4));
    }

    /** The answer to {@code <services/>} for one line. */
    public Element answer(String line, Instant now) {
        var expires = now.plus(CREDENTIAL_LIVES);
        var answer = Element.of("services", Namespaces.SERVICES);
        for (var service : services) {
            answer = answer.with(service.isRelay() ? minted(service.element(), line, expires) : service.element());
        }
        return answer;
    }

    /** The answer to somebody whose line is not open: nothing that costs the practice anything. */
    public Element answerToStrangers() {
        var answer = Element.of("services", Namespaces.SERVICES);
        for (var service : services) {
            answer = service.isRelay() ? answer : answer.with(service.element());
        }
        return answer;
    }

    /** Where an address can be asked for; not over DTLS, which no browser speaks either. */
    public List<Relay> relays() {
        return services.stream()
                .filter(service -> service.isRelay() && !(service.isSecure() && service.transport.equals("udp")))
                .map(service -> new Relay(service.host, service.port, service.way()))
                .toList();
    }

    /**
     * What coturn lets in until {@code expires}.
     *
     * @param line or another name that tells nobody anything
     */
    public Credential credential(String line, Instant expires) {
        var username = expires.getEpochSecond() + ":" + line;
        var mac = Mac.hmacSha1(secret, username.getBytes(StandardCharsets.UTF_8));
        return new Credential(username, Base64.getEncoder().encodeToString(mac));
    }

    private Element minted(Element service, String line, Instant expires) {
        var credential = credential(line, expires);
        return service.with("username", credential.username())
                .with("password", credential.password())
                .with("expires", expires.toString())
                .with("restricted", "true");
    }
}
